import { memo } from 'react';
import { Link } from 'react-router';
import type { CallOutput } from '../../../../src-shared/contract/calls.ts';
import type { ItemChange } from '../../../../src-shared/domain/agenda-version.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { Chip, type Tone } from '../../../ui/chip.tsx';
import { IconChevronRight } from '../../../ui/icons.ts';
import { CarryButton } from './carry-button.tsx';
import classes from './item-notes.module.css';

export type ItemLinks = CallOutput<'agenda.links'>[number];

/** That an item was treated is what one expects of it: only the other outcomes are said. */
const OUTCOMES: Partial<Record<ItemLinks['outcome'], Tone>> = { deferred: 'caution', withdrawn: 'neutral' };

interface ItemNotesProps {
  links: ItemLinks | undefined;
  /** How it differs from the agenda as it was circulated or adopted. */
  changes: readonly ItemChange[] | undefined;
}

/** Under the title of an item: where it leads, what came of it, how it was changed. Nothing where there is nothing. */
export const ItemNotes = memo(function ItemNotes({ links, changes }: ItemNotesProps) {
  const t = useText();
  const inLanguage = useInLanguage();
  const words = t.planning;
  const nameOf = (meeting: { kind: keyof typeof t.domain.meetingNumber; ordinal: number }) =>
    t.domain.meetingNumber[meeting.kind](meeting.ordinal);
  if (!links && !changes) return null;
  const { minutesOf, carriedFrom, carriedTo, topic, outcome = 'none' } = links ?? {};
  const tone = OUTCOMES[outcome];
  if (!minutesOf && !carriedFrom && !carriedTo && !topic && !tone && !changes) return null;
  return (
    <div className={classes.notes}>
      {tone && outcome !== 'none' && <Chip tone={tone}>{words.outcome[outcome]}</Chip>}
      {minutesOf && (
        <Link className={classes.minutes} to={`/meetings/${minutesOf.id}/minutes`}>
          {words.links.minutes(nameOf(minutesOf), t.domain.minutesState[minutesOf.minutesState])}
          <IconChevronRight aria-hidden size={13} />
        </Link>
      )}
      {carriedFrom && (
        <Link to={`/meetings/${carriedFrom.meeting.id}/agenda`}>
          {words.links.carriedFrom(nameOf(carriedFrom.meeting), carriedFrom.number)}
        </Link>
      )}
      {carriedTo && (
        <Link to={`/meetings/${carriedTo.meeting.id}/agenda`}>
          {words.links.carriedTo(nameOf(carriedTo.meeting), carriedTo.number)}
        </Link>
      )}
      {links?.canGoTo && <CarryButton itemId={links.itemId} meeting={links.canGoTo} />}
      {topic && <Link to={`/topics/${topic.id}`}>{words.links.topic(inLanguage(topic.title))}</Link>}
      {changes && (
        <span className={classes.changed}>{changes.map((kind) => words.trace.kinds[kind]).join(', ')}</span>
      )}
    </div>
  );
});
