import { assertNever } from '../../../../src-shared/domain/common.ts';
import { PapersPopover } from '../papers/papers-popover.tsx';
import { AdoptionDialog } from './adoption-dialog.tsx';
import type { ItemLinks } from './item-notes.tsx';
import { TopicDialog } from './topic-dialog.tsx';

/** What of an item is shown or chosen beside the table. */
export type ItemPart = 'papers' | 'topic' | 'adoption';

/** The name of the anchor at which the papers of a row are shown. */
export const paperAnchor = (key: string) => `--papers-${key}`;

interface ItemPartDialogProps {
  what: ItemPart;
  /** The row it was asked for at. */
  rowKey: string;
  itemId: string;
  number: string;
  links: ItemLinks | undefined;
  papersLocked: boolean;
  onClose: () => void;
}

/** What was asked for in a row: its papers, its topic, the minutes it adopts. */
export function ItemPartDialog({
  what,
  rowKey,
  itemId,
  number,
  links,
  papersLocked,
  onClose,
}: ItemPartDialogProps) {
  switch (what) {
    case 'papers':
      return (
        <PapersPopover
          anchor={paperAnchor(rowKey)}
          itemId={itemId}
          number={number}
          papers={links?.papers ?? []}
          readOnly={papersLocked}
          onClose={onClose}
        />
      );
    case 'topic':
      return <TopicDialog itemId={itemId} number={number} topic={links?.topic ?? null} onClose={onClose} />;
    case 'adoption':
      return <AdoptionDialog itemId={itemId} minutesOfId={links?.minutesOf?.id ?? null} onClose={onClose} />;
    default:
      return assertNever(what);
  }
}
