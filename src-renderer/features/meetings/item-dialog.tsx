import type { Bilingual } from '../../../src-shared/domain/common.ts';
import { useInLanguage, useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Picker } from '../../ui/forms/picker.tsx';

interface ItemDialogProps {
  title: string;
  /** Those that can be chosen, in reading order. */
  items: readonly { id: string; number: string; title: Bilingual }[];
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** Asks for an item of the agenda: found by its number or its words. */
export function ItemDialog({ title, items, onChoose, onClose }: ItemDialogProps) {
  const t = useText();
  const inLanguage = useInLanguage();
  const words = t.meetings.agenda;
  return (
    <Dialog title={title} onClose={onClose}>
      <Picker
        items={items.map((item) => ({
          id: item.id,
          label: `${words.number(item.number)}  ${inLanguage(item.title) || words.untitled}`,
          search: `${item.number} ${words.number(item.number)} ${item.title.en} ${item.title.km}`,
        }))}
        label={words.item}
        multiple={false}
        placeholder={words.findItem}
        startHere
        value={[]}
        onChange={([id]) => {
          if (id === undefined) return;
          onClose();
          onChoose(id);
        }}
      />
      <DialogActions>
        <Button onClick={onClose}>{t.ui.cancel}</Button>
      </DialogActions>
    </Dialog>
  );
}
