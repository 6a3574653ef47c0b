import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { AgendaItem } from '../../../src-shared/domain/agenda-item.ts';
import type { CallInput } from '../../../src-shared/contract/calls.ts';
import { minutesCanBeEdited } from '../../../src-shared/domain/minutes.ts';
import { type RichText, richTextOf } from '../../../src-shared/domain/rich-text.ts';
import { flushUnsaved } from '../../api/unsaved.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { useUndoable } from '../../ui/undoable.ts';
import { showSaved } from './minutes-cache.ts';
import classes from './desk.module.css';

const AdoptDialog = lazy(() => import('./adopt-dialog.tsx'));

type Corrections = CallInput<'minutes.adopt'>['corrections'];

/** A sentence and a list under it. What does not begin with words is led in by some: so does every item of a list. */
const withList = (sentence: string, items: readonly RichText[], lead: string): RichText => ({
  type: 'doc',
  content: [
    ...richTextOf(sentence).content,
    {
      type: 'bulletList',
      content: items.map(({ content }) => ({
        type: 'listItem',
        content: content[0]?.type === 'paragraph' ? content : [...richTextOf(lead).content, ...content],
      })),
    },
  ],
});

/** Under the item that adopts the minutes of another meeting: one press records it, here and there. */
export function AdoptionPanel({ item, minutesOfId }: { item: AgendaItem; minutesOfId: string }) {
  const t = useText();
  const format = useFormat();
  const words = t.desk.adoption;
  const undoable = useUndoable();
  const [asking, setAsking] = useState(false);
  const { data: file } = useRead('meetings.one', { id: minutesOfId });
  const { data: minutes } = useRead('minutes.get', { meetingId: minutesOfId });
  const { run, pending } = useWrite('minutes.adopt');
  if (file === undefined || minutes === undefined) return null;
  const name = t.domain.meetingNumber[file.meeting.kind](file.meeting.ordinal);

  const adopt = async (corrections: Corrections) => {
    await flushUnsaved();
    const all = [...minutes.corrections, ...corrections];
    const body =
      all.length === 0
        ? richTextOf(words.sentence(name))
        : withList(
            words.sentenceWith(name),
            all.map((correction) => correction.body as RichText),
            t.desk.corrections.should,
          );
    const result = await run({ agendaItemId: item.id, body, corrections });
    if (!result.ok) return;
    showSaved(result.value);
    setAsking(false);
    undoable(words.done(name));
  };

  const said = () => {
    if (minutesCanBeEdited(minutes.state)) return words.notYet;
    if (minutes.state === 'circulated') {
      const day = minutes.circulatedOn === null ? '' : words.waiting(format.shortDate(minutes.circulatedOn));
      return [day, words.noted(minutes.corrections.length)].filter(Boolean).join(' ');
    }
    const at = minutes.adoptedAt;
    return t.desk.state.adopted(
      minutes.adoptedOn === null ? '' : format.shortDate(minutes.adoptedOn),
      at === null ? '' : t.domain.meetingNumber[at.kind](at.ordinal),
    );
  };

  return (
    <section aria-label={words.minutesOf(name)} className={classes.adoption}>
      <p>
        <strong>{words.minutesOf(name)}.</strong> {said()}{' '}
        <Link to={`/meetings/${minutesOfId}/minutes`}>{words.open}</Link>
      </p>
      {minutes.state === 'circulated' && (
        <div className={classes.adoptionActions}>
          <Button busy={pending} size="small" onClick={() => void adopt([])}>
            {minutes.corrections.length === 0 ? words.asCirculated : words.adopt}
          </Button>
          <Button look="quiet" size="small" onClick={() => setAsking(true)}>
            {words.withCorrections}
          </Button>
        </div>
      )}
      {asking && (
        <Suspense>
          <AdoptDialog
            busy={pending}
            entries={minutes.entries}
            meeting={file.meeting}
            onAdopt={(corrections) => void adopt(corrections)}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </section>
  );
}
