import type { BackupList } from '../../../src-shared/contract/backups.ts';
import { useWrite } from '../../api/use-write.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { useWhen } from '../../i18n/use-when.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import classes from './register.module.css';

/** Working copies that were put aside, and files beside the register's: shown only where there are any. */
export function OtherVersions({ of, list }: { of: string | null; list: BackupList }) {
  const t = useText();
  const format = useFormat();
  const when = useWhen();
  const openKept = useWrite('backups.openKept');
  const openBeside = useWrite('backups.openBeside');
  return (
    <>
      {list.beside.length > 0 && (
        <Section hint={t.backups.besideHint} title={t.backups.beside}>
          <ul className={classes.versions}>
            {list.beside.map((copy) => (
              <li key={copy.id}>
                <div>
                  <strong>{copy.fileName}</strong>
                  <p className={classes.soft}>
                    {t.backups.relations[copy.relation]}
                    {copy.at !== null && ` · ${t.backups.lastChange(copy.by, when(copy.at))}`}
                  </p>
                </div>
                <Button
                  busy={openBeside.pending}
                  size="small"
                  onClick={() => void openBeside.run({ id: copy.id })}
                >
                  {t.backups.open}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {list.kept.length > 0 && (
        <Section hint={t.backups.keptHint} title={t.backups.kept}>
          <ul className={classes.versions}>
            {list.kept.map((kept) => (
              <li key={kept.id}>
                <div>
                  <strong>
                    {kept.id === 'left'
                      ? t.backups.rescue.left(when(kept.at))
                      : t.backups.keptAt(when(kept.at))}
                  </strong>
                  <p className={classes.soft}>{format.size(kept.size)}</p>
                </div>
                <Button
                  busy={openKept.pending}
                  size="small"
                  onClick={() => void openKept.run({ of, id: kept.id })}
                >
                  {t.backups.openAs}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
