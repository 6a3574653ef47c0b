import {
  clockOfMinutes,
  minutesOfDay,
  type AgendaItem,
  type AgendaLine,
} from '../../../src-shared/domain/agenda-item.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { ItemResult } from './item-result.tsx';
import { ItemPresence } from './item-presence.tsx';
import classes from './desk.module.css';

interface ItemHeadingProps {
  line: AgendaLine<AgendaItem>;
  /** It is the only item in sight: it says what the agenda says about it, and stands above nothing else. */
  alone: boolean;
  /** What came of it can be said here. */
  editable?: boolean;
}

/** The heading of an item as it will stand in the minutes. */
export function ItemHeading({ line, alone, editable = false }: ItemHeadingProps) {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const { item, number, clock, level } = line;
  const Heading = alone || level === 1 ? 'h2' : 'h3';
  const ends = clockOfMinutes(minutesOfDay(clock) + item.minutes);
  const said = [
    item.minutes > 0 ? format.timeRange(clock, ends) : format.time(clock),
    t.domain.purpose[item.purpose],
    item.presenters.map((party) => party.short || inLanguage(party.name)).join(', '),
  ].filter(Boolean);
  return (
    <header className={classes.heading}>
      <Heading>
        <span className={classes.itemNumber}>{t.meetings.agenda.number(number)}</span>
        <BilingualText fallback={t.minutes.agenda.untitled} text={item.title} />
      </Heading>
      {alone && (
        <div className={classes.said}>
          <p>
            {said.join(' · ')} <ItemPresence itemId={item.id} meetingId={item.meetingId} />
          </p>
          {editable && <ItemResult item={item} />}
        </div>
      )}
      {!alone && <ItemPresence block itemId={item.id} meetingId={item.meetingId} />}
      {!editable && item.outcome !== 'none' && item.outcome !== 'treated' && (
        <p className={classes.outcome}>{t.desk.outcomes[item.outcome]}</p>
      )}
    </header>
  );
}
