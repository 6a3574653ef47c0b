import { Link } from 'react-router';
import type { Backup, BackupList, BackupPreview } from '../../../src-shared/contract/backups.ts';
import { asFailure } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { flushUnsaved } from '../../api/unsaved.ts';
import { useWrite } from '../../api/use-write.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { useWhen } from '../../i18n/use-when.ts';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { Button } from '../../ui/button.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast.ts';
import classes from './register.module.css';

const COUNTS = ['meetings', 'people', 'decisions', 'actions'] as const;

/** Restores; the toast offers the way back, which is another backup. */
function useRestore(of: string | null) {
  const t = useText();
  const when = useWhen();
  const { run, pending } = useWrite('backups.restore');
  const restore = async (backup: Backup) => {
    await flushUnsaved();
    const result = await run({ of, id: backup.id });
    if (!result.ok) return;
    const { before } = result.value;
    const back = async () => {
      if (before !== null && (await run({ of: null, id: before })).ok) {
        showToast({ kind: 'done', title: t.backups.restoredBack });
      }
    };
    showToast({
      kind: 'done',
      title: t.backups.restored(when(backup.at)),
      action: before === null ? undefined : { label: t.ui.undo, onClick: () => void back() },
    });
  };
  return { restore, pending };
}

function Content({ preview }: { preview: BackupPreview }) {
  const t = useText();
  const format = useFormat();
  const when = useWhen();
  const { lastChange, counts, meetings, lost } = preview;
  return (
    <>
      <p className={classes.soft}>
        {lastChange === null ? t.backups.noChange : t.backups.lastChange(lastChange.by, when(lastChange.at))}
      </p>
      <dl className={classes.counts}>
        {COUNTS.map((what) => (
          <div key={what}>
            <dt>{t.backups.counts[what]}</dt>
            <dd>{format.number(counts[what])}</dd>
          </div>
        ))}
      </dl>
      {lost !== null && (
        <section className={classes.part}>
          <h3>{t.backups.lostTitle}</h3>
          {lost.changes === 0 ? (
            <p>{t.backups.lostNothing}</p>
          ) : (
            <>
              <p className={classes.lost}>
                <strong>{t.backups.lost(lost.changes)}.</strong>{' '}
                {lost.latest !== null && t.backups.lostLatest(lost.latest.by, when(lost.latest.at))}
              </p>
              <p className={classes.soft}>{t.backups.lostKept}</p>
            </>
          )}
        </section>
      )}
      <section className={classes.part}>
        <h3>{t.backups.meetings}</h3>
        {meetings.length === 0 ? (
          <p className={classes.soft}>{t.backups.noMeetings}</p>
        ) : (
          <ul className={classes.meetings}>
            {meetings.map((meeting) => (
              <li key={meeting.id}>
                <span className={classes.day}>{format.shortDate(meeting.date)}</span>
                <span className={classes.meeting}>
                  {t.domain.meetingNumber[meeting.kind](meeting.ordinal)}{' '}
                  <span className={classes.faint}>
                    <BilingualText text={meeting.title} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

interface BackupPanelProps {
  of: string | null;
  list: BackupList;
  backup: Backup;
  onClose: () => void;
}

/** What is in a backup, what would go with it, and the two ways to go on with it. */
export function BackupPanel({ of, list, backup, onClose }: BackupPanelProps) {
  const t = useText();
  const when = useWhen();
  const { restore, pending } = useRestore(of);
  const openCopy = useWrite('backups.openCopy');
  const { data: preview, error } = useRead('backups.preview', { of, id: backup.id }, { throwOnError: false });
  const rescue = of !== null;
  return (
    <SidePanel
      foot={
        <>
          <Button
            busy={openCopy.pending}
            disabled={error !== null}
            look={list.restorable ? 'plain' : 'primary'}
            onClick={() => void openCopy.run({ of, id: backup.id })}
          >
            {t.backups.openAs}
          </Button>
          {list.restorable && (
            <Button
              busy={pending}
              disabled={error !== null || backup.current}
              look="primary"
              onClick={() => void restore(backup)}
            >
              {rescue ? t.backups.rescue.restore : t.backups.restore}
            </Button>
          )}
        </>
      }
      title={t.backups.panel(when(backup.at))}
      onClose={onClose}
    >
      <div className={classes.preview}>
        <p>
          {t.backups.reasons[backup.reason]}
          {backup.fileName === list.fileName ? '' : ` · ${backup.fileName}`}
        </p>
        {rescue && (
          <p className={classes.soft}>
            {list.restorable ? t.backups.rescue.restoreText : t.backups.rescue.folderGone}
          </p>
        )}
        {!rescue && !list.restorable && <p className={classes.soft}>{t.backups.readOnly}</p>}
        {error !== null && (
          <p role="alert">
            {asFailure(error).code === 'file-damaged' ? t.backups.damaged : t.errors.codes.internal.title}
          </p>
        )}
        {preview === undefined && error === null && <SkeletonRows count={4} />}
        {preview && <Content preview={preview} />}
        {!rescue && (
          <Link className={classes.more} to="/history">
            {t.history.title}
          </Link>
        )}
      </div>
    </SidePanel>
  );
}
