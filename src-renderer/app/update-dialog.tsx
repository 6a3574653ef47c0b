import { Update } from '../features/settings/update.tsx';
import { useText } from '../i18n/text.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** Help, "Check for updates": asks at once and says what came of it. */
export default function UpdateDialog({ onClose }: { onClose: () => void }) {
  const words = useText().settings.update;
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Update dialog={{ onClose }} />
    </Dialog>
  );
}
