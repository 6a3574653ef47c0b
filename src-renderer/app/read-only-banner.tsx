import { useState } from 'react';
import type { OpenRegister } from '../../src-shared/contract/app-state.ts';
import { useWrite } from '../api/use-write.ts';
import { useText } from '../i18n/text.tsx';
import { useWhen } from '../i18n/use-when.ts';
import { Button } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { IconLock } from '../ui/icons.ts';
import { showToast } from '../ui/toast.ts';
import classes from './shell.module.css';

type ReadOnly = NonNullable<OpenRegister['readOnly']>;

/** Whose register would be taken over, when that is right, and what happens if it was not. */
function TakeOverDialog({ readOnly, onClose }: { readOnly: ReadOnly; onClose: () => void }) {
  const t = useText();
  const when = useWhen();
  const openForWork = useWrite('register.openForWork');
  const words = t.notices.takeOver;
  const takeOver = async () => {
    const result = await openForWork.run({ takeOver: true });
    onClose();
    if (!result.ok || result.value === null) return;
    // Somebody else was quicker: their name was not the one that was decided about.
    if (result.value.readOnly === null) showToast({ kind: 'done', title: words.done });
    else showToast({ kind: 'failed', title: words.inUse(result.value.readOnly.holder) });
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>
        <strong>{words.who(readOnly.holder, readOnly.since === null ? '' : when(readOnly.since))}</strong>
      </p>
      <p>{words.when}</p>
      <p>{words.safe}</p>
      <DialogActions>
        <Button busy={openForWork.pending} onClick={() => void takeOver()}>
          {words.takeOver}
        </Button>
        <Button data-autofocus look="primary" onClick={onClose}>
          {words.keepReading}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Why nothing can be changed, and the ways on. `free`: whoever had it has closed it. */
export function ReadOnlyBanner(props: { readOnly: ReadOnly; free: boolean; onSaveCopy: () => void }) {
  const { readOnly, free, onSaveCopy } = props;
  const t = useText();
  const openForWork = useWrite('register.openForWork');
  const when = useWhen();
  const [asking, setAsking] = useState(false);
  const held = readOnly.reason === 'in-use' || readOnly.reason === 'taken-over';
  if (free) {
    return (
      <output className={cx(classes.banner, classes.told)}>
        <IconLock aria-hidden size={15} />
        <span>{t.notices.freeNow}</span>
        <Button
          busy={openForWork.pending}
          size="small"
          onClick={() => void openForWork.run({ takeOver: false })}
        >
          {t.notices.openForWork}
        </Button>
      </output>
    );
  }
  return (
    <>
      <output className={classes.banner}>
        <IconLock aria-hidden size={15} />
        <span>
          {t.shell.readOnly[readOnly.reason](readOnly.holder)}{' '}
          {held && readOnly.since !== null && t.notices.since(when(readOnly.since))}
        </span>
        {held && (
          <Button size="small" onClick={() => setAsking(true)}>
            {t.notices.takeOver.button}
          </Button>
        )}
        <Button size="small" onClick={onSaveCopy}>
          {t.shell.register.saveCopy}
        </Button>
      </output>
      {asking && <TakeOverDialog readOnly={readOnly} onClose={() => setAsking(false)} />}
    </>
  );
}
