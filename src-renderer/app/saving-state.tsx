import type { RegisterStatus } from '../../src-shared/contract/app-state.ts';
import type { ErrorCode } from '../../src-shared/contract/errors.ts';
import { useWrite } from '../api/use-write.ts';
import { useFormat, useText } from '../i18n/text.tsx';
import { Button } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { IconAlert } from '../ui/icons.ts';
import classes from './shell.module.css';

/** "Saved 09:41", in the bar of the window. */
export function SavingState({ status }: { status: RegisterStatus }) {
  const t = useText();
  const format = useFormat();
  const text =
    status.saving === 'saved'
      ? status.savedAt
        ? t.shell.saving.saved(format.timeOf(status.savedAt))
        : t.shell.saving.savedPlain
      : t.shell.saving[status.saving];
  return (
    <output className={cx(classes.saving, status.saving === 'failed' && classes.failed)}>
      {status.saving === 'failed' && <IconAlert aria-hidden size={14} />}
      {text}
    </output>
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
        <strong>{text.title}.</strong> {text.help(details)}
      </span>
      <Button busy={pending} size="small" onClick={() => void run({})}>
        {t.shell.saving.tryAgain}
      </Button>
    </div>
  );
}
