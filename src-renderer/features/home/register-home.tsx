import { useState } from 'react';
import { Link } from 'react-router';
import type { OpenRegister } from '../../../src-shared/contract/app-state.ts';
import type { MeetingRow } from '../../../src-shared/domain/meeting.ts';
import type { MinutesState } from '../../../src-shared/domain/minutes.ts';
import { useRead } from '../../api/use-read.ts';
import { useUsableMark } from '../../api/use-usable-mark.ts';
import { dayOf } from '../../i18n/format.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { FirstSteps } from './first-steps.tsx';
import { MeetingList } from './meeting-list.tsx';
import classes from './home.module.css';

/** How many of the meetings held are listed. */
const LATEST = 5;

function NextMeeting({ meeting }: { meeting: MeetingRow }) {
  const t = useText();
  const format = useFormat();
  return (
    <div className={classes.next}>
      <div className={classes.nextDay}>{format.date(meeting.date)}</div>
      <div className={classes.nextName}>
        <Link to={`/meetings/${meeting.id}`}>{t.domain.meetingNumber[meeting.kind](meeting.ordinal)}</Link>
        <Chip tone={meeting.state === 'convened' ? 'accent' : 'neutral'}>
          {t.domain.meetingState[meeting.state]}
        </Chip>
      </div>
      <div className={classes.soft}>
        <BilingualText text={meeting.title} />
      </div>
      <div className={classes.facts}>
        <span>{format.timeRange(meeting.start, meeting.end)}</span>
        <span>
          <BilingualText text={meeting.venue} fallback={t.domain.meetingMode[meeting.mode]} />
        </span>
        <span>
          {meeting.counts.items === 0 ? t.home.register.noItems : t.home.register.items(meeting.counts.items)}
        </span>
      </div>
    </div>
  );
}

function Numbers({ meetings }: { meetings: readonly MeetingRow[] }) {
  const t = useText();
  const format = useFormat();
  const { data: people } = useRead('people.list', {});
  const { data: organisations } = useRead('organisations.list', {});
  const { data: counts } = useRead('actions.counts', {});
  if (people === undefined || organisations === undefined) return null;
  const held = meetings.filter((meeting) => meeting.state === 'held' || meeting.state === 'closed');
  // What is typed counts at once: their pages list it too, also before the meeting is marked as held.
  const sum = (count: (meeting: MeetingRow) => number) =>
    meetings.reduce((total, meeting) => total + count(meeting), 0);
  const women = people.filter((person) => person.sex === 'female').length;
  const numbers = [
    { name: t.home.register.meetingsHeld, value: held.length, to: '/meetings' },
    { name: t.home.register.decisions, value: sum((meeting) => meeting.counts.decisions), to: '/decisions' },
    {
      name: t.home.register.actions,
      value: sum((meeting) => meeting.counts.actions),
      to: '/actions',
      more: counts && counts.overdue > 0 ? t.shell.overdue(counts.overdue) : '',
    },
    { name: t.home.register.organisations, value: organisations.length, to: '/people/organisations' },
    {
      name: t.home.register.people,
      value: people.length,
      to: '/people',
      more: women > 0 ? t.home.register.women(women) : '',
    },
  ];
  return (
    <dl className={classes.numbers}>
      {numbers.map(({ name, value, to, more }) => (
        <div key={name}>
          <dt>{to ? <Link to={to}>{name}</Link> : name}</dt>
          <dd>
            {format.number(value)} {more && <span className={classes.faint}>{more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Dates and times are plain digits: nothing for a collator, whose first use takes several milliseconds. */
function byStart(a: MeetingRow, b: MeetingRow): number {
  const [one, other] = [a.date + a.start, b.date + b.start];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** What is next and what waits, in the open register. */
export function RegisterHome({ register }: { register: OpenRegister }) {
  const t = useText();
  const inLanguage = useInLanguage();
  const [today] = useState(() => dayOf(new Date()));
  const { data: body } = useRead('body.get', {});
  const { data: meetings } = useRead('meetings.list', {});
  const name = body?.names.at(-1)?.name;
  useUsableMark(body !== undefined && meetings !== undefined);
  if (body === undefined || name === undefined || meetings === undefined) {
    return (
      <Page>
        <SkeletonRows count={4} />
      </Page>
    );
  }

  const byDate = meetings.toSorted(byStart);
  const coming = byDate.filter((meeting) => meeting.state === 'planned' || meeting.state === 'convened');
  const next = coming.find((meeting) => meeting.date >= today) ?? coming.at(-1);
  const preparing = coming.filter((meeting) => meeting !== next);
  const minutesToDo = byDate.filter(
    (meeting) =>
      meeting.state === 'held' &&
      (meeting.minutesState === 'drafting' || meeting.minutesState === 'with-chair'),
  );
  const latest = byDate
    .filter(
      (meeting) => (meeting.state === 'held' || meeting.state === 'closed') && !minutesToDo.includes(meeting),
    )
    .slice(-LATEST)
    .toReversed();
  const minutesStateOf = ({ minutesState }: MeetingRow) =>
    minutesState in t.domain.minutesState
      ? t.home.register.minutes(t.domain.minutesState[minutesState as MinutesState])
      : '';

  return (
    <Page>
      <PageHeader
        aside={register.example && <Chip tone="accent">{t.home.register.example}</Chip>}
        subtitle={<BilingualText text={body.ministry} />}
        title={<BilingualText text={name} />}
        windowTitle={t.shell.home}
      />
      <div className={classes.columns}>
        <div className={classes.mainColumn}>
          <Section title={t.home.register.nextMeeting}>
            {next === undefined ? (
              <div className={classes.starts}>
                <p className={classes.soft}>{t.home.register.noNextMeeting}</p>
                {register.readOnly === null && (
                  <ButtonLink to="/meetings">{t.home.register.planMeeting}</ButtonLink>
                )}
              </div>
            ) : (
              <NextMeeting meeting={next} />
            )}
          </Section>
          {preparing.length > 0 && (
            <Section title={t.home.register.preparing}>
              <MeetingList meetings={preparing} state={(meeting) => t.domain.meetingState[meeting.state]} />
            </Section>
          )}
          {minutesToDo.length > 0 && (
            <Section title={t.home.register.minutesToDo}>
              <MeetingList meetings={minutesToDo} rest="/meetings?state=held" state={minutesStateOf} />
            </Section>
          )}
          {latest.length > 0 && (
            <Section title={t.home.register.latest}>
              <MeetingList meetings={latest} state={minutesStateOf} />
            </Section>
          )}
          {register.readOnly === null && <FirstSteps body={body} meetings={meetings.length} />}
        </div>
        <aside aria-label={inLanguage(name)} className={classes.sideColumn}>
          <Section title={t.home.register.group}>
            <Numbers meetings={meetings} />
          </Section>
        </aside>
      </div>
    </Page>
  );
}
