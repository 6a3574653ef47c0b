import { useId, useRef, useState } from 'react';
import type { OpenRegister, RegisterStatus } from '../../src-shared/contract/app-state.ts';
import type { ErrorCode } from '../../src-shared/contract/errors.ts';
import { useWrite } from '../api/use-write.ts';
import { dayOf, isToday } from '../i18n/format.ts';
import { useFormat, useText } from '../i18n/text.tsx';
import { useWhen } from '../i18n/use-when.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { IconAlert, IconLock } from '../ui/icons.ts';
import { Popover } from '../ui/popover.tsx';
import classes from './shell.module.css';

type Props = { status: RegisterStatus; register: OpenRegister };

function useStateText({ status, register }: Props): string {
  const t = useText();
  const format = useFormat();
  const { saving, savedAt } = status;
  if (register.readOnly !== null) return t.shell.saving.readOnly;
  if (saving !== 'saved') return t.shell.saving[saving];
  if (savedAt === null) return t.shell.saving.savedPlain;
  return isToday(savedAt)
    ? t.shell.saving.saved(format.timeOf(savedAt))
    : t.shell.saving.savedDay(format.shortDate(dayOf(savedAt)));
}

/** Where the file is, how it stands with it, and when it was last backed up. */
function AboutFile({ status, register }: Props) {
  const t = useText();
  const when = useWhen();
  const words = t.shell.saving;
  return (
    <div className={classes.aboutFile}>
      <p>{words.explained[register.readOnly === null ? status.saving : 'readOnly']}</p>
      <dl>
        <dt>{words.file}</dt>
        <dd>{register.fileName}</dd>
        <dt>{words.folder}</dt>
        <dd>{register.folder}</dd>
        <dt>{words.lastBackup}</dt>
        <dd>{status.lastBackup === null ? words.noBackup : when(status.lastBackup)}</dd>
      </dl>
      <ButtonLink size="small" to="/backups">
        {words.showBackups}
      </ButtonLink>
    </div>
  );
}

/** "Saved 09:41", in the bar of the window; behind it, where the file is and how it stands. */
export function SavingState(props: Props) {
  const t = useText();
  const text = useStateText(props);
  const anchor = `--saving${useId().replaceAll(/[^\w]/g, '')}`;
  const [open, setOpen] = useState(false);
  const wasOpen = useRef(false);
  const failed = props.register.readOnly === null && props.status.saving === 'failed';
  return (
    <>
      <button
        aria-expanded={open}
        aria-haspopup="dialog"
        className={cx(classes.saving, failed && classes.failed)}
        style={{ anchorName: anchor }}
        title={t.shell.saving.details}
        type="button"
        // A press outside closes the panel before the click comes: it must not open it again.
        onPointerDown={() => {
          wasOpen.current = open;
        }}
        onKeyDown={() => {
          wasOpen.current = open;
        }}
        onClick={() => setOpen(!wasOpen.current)}
      >
        {failed && <IconAlert aria-hidden size={14} />}
        {props.register.readOnly !== null && <IconLock aria-hidden size={14} />}
        {text}
      </button>
      {open && (
        <Popover anchor={anchor} label={t.shell.saving.details} onClose={() => setOpen(false)}>
          <AboutFile {...props} />
        </Popover>
      )}
    </>
  );
}

/** Why the file could not be written, what is safe, and one thing to do. */
export function SavingProblem({ status }: { status: RegisterStatus }) {
  const t = useText();
  const { run, pending } = useWrite('register.save');
  if (status.saving !== 'failed' || status.problem === null) return null;
  const { code, details } = status.problem;
  const text = code in t.errors.codes ? t.errors.codes[code as ErrorCode] : t.errors.codes.internal;
  return (
    <div className={cx(classes.banner, classes.problem)} role="alert">
      <IconAlert aria-hidden size={15} />
      <span>
        <strong>{text.title}.</strong> {text.help(details)} {t.shell.saving.explained.failed}
      </span>
      <Button busy={pending} size="small" onClick={() => void run({})}>
        {t.shell.saving.tryAgain}
      </Button>
    </div>
  );
}
