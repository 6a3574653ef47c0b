import { Link } from 'react-router';
import type { TopicItem } from '../../../src-shared/domain/topic.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { Chip, type Tone } from '../../ui/chip.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import classes from './topics.module.css';

const ACTION_TONES: Record<TopicItem['actions'][number]['state'], Tone> = {
  open: 'caution',
  'in-progress': 'accent',
  done: 'positive',
  cancelled: 'neutral',
};

interface TopicThreadProps {
  items: readonly TopicItem[];
  /** Leaves out what was only said. */
  onlyResults: boolean;
}

/** The items of a topic as one document, the oldest meeting first. */
export function TopicThread({ items, onlyResults }: TopicThreadProps) {
  const t = useText();
  const format = useFormat();
  return (
    <ScrollRegion className={classes.scroll} label={t.topics.title}>
      <ol className={classes.thread}>
        {items.map((item) => (
          <li className={classes.item} key={item.id}>
            <div className={classes.when}>
              <Link to={`/meetings/${item.meeting.id}/agenda`}>
                {t.domain.meetingNumber[item.meeting.kind](item.meeting.ordinal)}
              </Link>
              <span>{format.shortDate(item.meeting.date)}</span>
            </div>
            <div className={classes.what}>
              <h2>
                <span className={classes.number}>{t.meetings.agenda.number(item.number)}</span>
                <BilingualText text={item.title} />
                {item.outcome !== 'none' && item.outcome !== 'treated' && (
                  <Chip tone={item.outcome === 'deferred' ? 'caution' : 'neutral'}>
                    {t.planning.outcome[item.outcome]}
                  </Chip>
                )}
              </h2>
              <Entries item={item} onlyResults={onlyResults} />
            </div>
          </li>
        ))}
      </ol>
    </ScrollRegion>
  );
}

function Entries({ item, onlyResults }: { item: TopicItem; onlyResults: boolean }) {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const words = t.topics;
  const minutes = `/meetings/${item.meeting.id}/minutes`;
  const { said, decisions, actions } = item;
  if (said.length + decisions.length + actions.length === 0) {
    return <p className={classes.soft}>{words.nothing}</p>;
  }
  return (
    <>
      {!onlyResults &&
        said.map(({ id, text, speaker }) => (
          <p className={classes.said} key={id}>
            {speaker && <span className={classes.speaker}>{speaker.short || inLanguage(speaker.name)}</span>}
            {text}
          </p>
        ))}
      {onlyResults && said.length > 0 && decisions.length + actions.length === 0 && (
        <p className={classes.soft}>{words.said(said.length)}</p>
      )}
      {decisions.map(({ id, code, text, kind }) => (
        <p className={classes.result} key={id}>
          <Link to={minutes}>{code}</Link>
          <span>
            <span className={classes.soft}>{t.domain.decisionKind[kind]}: </span>
            {text}
          </span>
        </p>
      ))}
      {actions.map(({ id, code, text, state, dueDate, owners }) => (
        <div className={classes.result} key={id}>
          <Link to={minutes}>{code}</Link>
          <div>
            {text}
            <div className={classes.facts}>
              <Chip tone={ACTION_TONES[state]}>{t.domain.actionState[state]}</Chip>
              {owners.map((owner) => owner.short || inLanguage(owner.name)).join(', ')}
              {dueDate !== null && <span>{words.due(format.shortDate(dueDate))}</span>}
            </div>
          </div>
        </div>
      ))}
    </>
  );
}
