import { useState } from 'react';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import classes from './circulate-dialog.module.css';

/** Circulating the agenda of a planned meeting: usually it is convened with it. */
export function CirculateDialog(props: { onCirculate: (convene: boolean) => void; onClose: () => void }) {
  const { onCirculate, onClose } = props;
  const t = useText();
  const words = t.planning;
  const [convene, setConvene] = useState(true);
  return (
    <Dialog title={words.circulateTitle} onClose={onClose}>
      <p>{words.circulateText}</p>
      <label className={classes.checkLine}>
        <input checked={convene} type="checkbox" onChange={(event) => setConvene(event.target.checked)} />
        {words.convene}
      </label>
      <DialogActions>
        <Button onClick={onClose}>{t.ui.cancel}</Button>
        <Button data-autofocus look="primary" onClick={() => onCirculate(convene)}>
          {words.circulate}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
