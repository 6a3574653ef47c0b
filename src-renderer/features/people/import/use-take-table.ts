import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { SourceTable } from '../../../../src-shared/domain/people-table.ts';
import { useWrite } from '../../../api/use-write.ts';
import { beginImport } from './import-session.ts';
import type { PastedTable } from './pasted-table.ts';

/** The ways a table comes in: chosen, dropped, pasted. Each goes on to the next step by itself. */
export function useTakeTable() {
  const navigate = useNavigate();
  const open = useWrite('intake.open');
  const readFile = useWrite('intake.readFile');
  const readPasted = useWrite('intake.readPasted');
  const { run: runOpen } = open;
  const { run: runFile } = readFile;
  const { run: runPasted } = readPasted;

  const begin = useCallback(
    (table: SourceTable | null) => {
      if (table !== null) void navigate(`/people/import?step=${beginImport(table)}`);
    },
    [navigate],
  );
  const choose = useCallback(async () => {
    const result = await runOpen({});
    if (result.ok) begin(result.value);
  }, [runOpen, begin]);
  const drop = useCallback(
    async (file: File) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const result = await runFile({ name: file.name, bytes });
      if (result.ok) begin(result.value);
    },
    [runFile, begin],
  );
  const paste = useCallback(
    async (pasted: PastedTable) => {
      const result = await runPasted(pasted);
      if (result.ok) begin(result.value);
    },
    [runPasted, begin],
  );
  return { choose, drop, paste, reading: open.pending || readFile.pending || readPasted.pending };
}
