import { useState } from 'react';
import { usePapersProgress } from '../../../api/progress.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Progress } from '../../../ui/progress.tsx';
import classes from './papers.module.css';

/** How far the adding of papers is that takes long, and the way out of it. */
export function AddingDialog() {
  const progress = usePapersProgress();
  return progress === null ? null : <Adding {...progress} />;
}

function Adding({ done, total }: { done: number; total: number }) {
  const t = useText();
  const words = t.papers.adding;
  const { run } = useWrite('papers.stopAdding');
  const [stopping, setStopping] = useState(false);
  const stop = () => {
    setStopping(true);
    void run({});
  };
  return (
    <Dialog closable={!stopping} title={words.title} onClose={stop}>
      <Progress
        done={done}
        label={words.title}
        text={stopping ? words.stopping : words.done(done, total)}
        total={total}
      />
      <p className={classes.hint}>{words.hint}</p>
      <DialogActions>
        <Button data-autofocus busy={stopping} onClick={stop}>
          {t.ui.cancel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
