import { useEffect, useState } from 'react';
import { useImportProgress } from '../../../api/progress.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Progress } from '../../../ui/progress.tsx';
import classes from './import.module.css';

/** A small table is in before anybody could read this (ms). */
const BEFORE_SHOWN = 400;

/** How far the table is that is compared with the register. */
export function ComparingProgress() {
  const words = useText().people.import.progress;
  const progress = useImportProgress();
  const { done, total } = progress?.stage === 'comparing' ? progress : { done: 0, total: 0 };
  return (
    <div aria-busy className={classes.comparing}>
      <Progress
        done={done}
        label={words.comparingTitle}
        text={total === 0 ? words.comparingTitle : words.comparing(done, total)}
        total={total}
      />
    </div>
  );
}

/** How far the import is that runs, and the way out of it. */
export function ImportingDialog({ rows }: { rows: number }) {
  const t = useText();
  const words = t.people.import.progress;
  const progress = useImportProgress();
  const cancel = useWrite('intake.cancel');
  const [shown, setShown] = useState(false);
  const [cancelled, setCancelled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), BEFORE_SHOWN);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;

  const importing = progress?.stage === 'importing';
  const finishing = progress?.stage === 'finishing';
  const done = importing ? progress.done : finishing ? rows : 0;
  const stop = () => {
    setCancelled(true);
    void cancel.run({});
  };
  return (
    <Dialog closable={!cancelled} title={words.importingTitle} onClose={stop}>
      <Progress
        done={done}
        label={words.importingTitle}
        text={
          cancelled
            ? words.stopping
            : finishing
              ? words.finishing
              : importing
                ? words.importing(done, rows)
                : words.preparing
        }
        total={rows}
      />
      <p className={classes.hint}>{words.cancelHint}</p>
      <DialogActions>
        <Button data-autofocus busy={cancelled} onClick={stop}>
          {t.ui.cancel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
