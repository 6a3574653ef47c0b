import type { ReactNode } from 'react';
import type { IsoDate } from '../../../../src-shared/domain/common.ts';
import { useText } from '../../../i18n/text.tsx';
import { DatedRow } from './dated-row.tsx';
import { overlapsIn } from './overlaps.ts';
import classes from './history.module.css';

interface Dated {
  id: string;
  from: IsoDate | null;
  to: IsoDate | null;
}

interface DatedListProps<Item extends Dated> {
  items: readonly Item[];
  nameOf: (item: Item) => string;
  /** The one that was just added: it begins opened. */
  added: string | null;
  /** Lets one end on a day, so that it clashes with no other. */
  onEnd: (id: string, to: IsoDate | null) => void;
  /** What is shown of an opened one. */
  children: (item: Item) => ReactNode;
}

/** What somebody was and is, from a day to a day; what clashes says so, with the way out of it. */
export function DatedList<Item extends Dated>(props: DatedListProps<Item>) {
  const { items, nameOf, added, onEnd, children } = props;
  const words = useText().people.history;
  const clashes = overlapsIn(items);
  return (
    <ul className={classes.rows}>
      {items.map((item) => {
        const clash = clashes.get(item.id);
        return (
          <DatedRow
            clash={
              clash && {
                text: words.overlaps(nameOf(clash.other)),
                endOn: clash.endOn,
                onEnd: () => onEnd(item.id, clash.endOn),
              }
            }
            dated={item}
            key={item.id}
            startOpen={item.id === added}
            what={nameOf(item)}
          >
            {children(item)}
          </DatedRow>
        );
      })}
    </ul>
  );
}
