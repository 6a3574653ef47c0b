import { useNavigate } from 'react-router';
import type { CallFailure } from '../api/call.ts';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';

/** A register that cannot be opened, of which this computer holds older versions. */
export function RescueDialog({ failure, onClose }: { failure: CallFailure; onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const { title, help } = t.errors.codes[failure.code];
  const words = t.backups.rescue;
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{help(failure.details)}</p>
      <p>{words.offer(failure.details['fileName'] ?? '')}</p>
      <DialogActions>
        <Button onClick={onClose}>{words.notNow}</Button>
        <Button
          data-autofocus
          look="primary"
          onClick={() => {
            onClose();
            void navigate(`/backups?of=${failure.details['rescue'] ?? ''}`);
          }}
        >
          {words.show}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
