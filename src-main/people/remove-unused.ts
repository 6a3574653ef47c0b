import { RegisterError } from '../../src-shared/contract/errors.ts';
import type { Bilingual } from '../../src-shared/domain/common.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { deleteRow } from '../database/rows.ts';

/** What came of it: whom it removed, and whom it kept because something else names them. */
export interface Removal {
  removed: { id: string; name: Bilingual }[];
  kept: { id: string; name: Bilingual }[];
}

interface Wanted {
  table: 'person' | 'organisation';
  ids: readonly string[];
  nameOf: (db: ReadableDatabase, id: string) => Bilingual;
  /** Where the rest of the register names one: empty when nowhere. */
  usesOf: (db: ReadableDatabase, id: string) => readonly string[];
}

/** Removes what nothing else names. @throws RegisterError 'in-use' when that is none of them */
export function removeUnused(db: WritableDatabase, { table, ids, nameOf, usesOf }: Wanted): Removal {
  const removal: Removal = { removed: [], kept: [] };
  const where = new Set<string>();
  let left = [...new Set(ids)].map((id) => ({ id, name: nameOf(db, id) }));
  // What is above goes after its parts, which may be among the wanted ones.
  for (let before = -1; before !== left.length;) {
    before = left.length;
    where.clear();
    left = left.filter((one) => {
      const uses = usesOf(db, one.id);
      for (const use of uses) where.add(use);
      if (uses.length > 0) return true;
      deleteRow(db, table, one.id);
      removal.removed.push(one);
      return false;
    });
  }
  if (removal.removed.length === 0) {
    throw new RegisterError('in-use', `The ${table} is named elsewhere`, {
      details: { where: [...where].join(',') },
    });
  }
  removal.kept = left;
  return removal;
}
