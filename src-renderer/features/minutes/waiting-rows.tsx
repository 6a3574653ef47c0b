import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { RichTextView } from '../../ui/rich-text/rich-text-view.tsx';
import type { Draft } from './draft.ts';
import { EntryFrame } from './entry-frame.tsx';
import classes from './entries.module.css';

/** An entry that was finished in the line and is on its way into the register. */
export interface Waiting {
  key: number;
  draft: Draft;
  /** The entry it became, once there is one. */
  entryId: string | null;
  state: 'sending' | 'sent' | 'failed';
}

/** What main refused and nobody has sent again yet, by item: leaving the item must not lose it. */
const unsent = new Map<string, readonly Waiting[]>();
let lastKey = 0;

export function newWaiting(draft: Draft, entryId: string | null): Waiting {
  lastKey += 1;
  return { key: lastKey, draft, entryId, state: 'sending' };
}

export const unsentOf = (itemId: string): readonly Waiting[] => unsent.get(itemId) ?? [];

export function keepUnsent(itemId: string, waiting: readonly Waiting[]): void {
  const failed = waiting.filter((each) => each.state === 'failed');
  if (failed.length > 0) unsent.set(itemId, failed);
  else unsent.delete(itemId);
}

/** Shown where they will stand, so that the next line can be typed at once. */
export function WaitingRows(props: { waiting: readonly Waiting[]; onRetry: (waiting: Waiting) => void }) {
  const { waiting, onRetry } = props;
  const t = useText();
  return waiting.map((each) => (
    <div className={classes.row} key={each.key}>
      <EntryFrame code={null} facts={each.draft}>
        <RichTextView text={each.draft.body} />
        {each.state === 'failed' && (
          <p className={classes.unsent} role="alert">
            {t.minutes.entries.notSaved}
            <Button size="small" onClick={() => onRetry(each)}>
              {t.minutes.entries.tryAgain}
            </Button>
          </p>
        )}
      </EntryFrame>
    </div>
  ));
}
