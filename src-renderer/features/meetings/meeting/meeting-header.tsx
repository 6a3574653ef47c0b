import { useFormat, useInLanguage, useText } from '../../../i18n/text.tsx';
import { BilingualText } from '../../../ui/bilingual-text.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { cx } from '../../../ui/cx.ts';
import { PageHeader } from '../../../ui/page.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import type { MeetingFile } from './meeting-context.ts';
import { MeetingMenu } from './meeting-menu.tsx';
import { MeetingStates } from './meeting-states.tsx';
import { QuorumChip } from './quorum-chip.tsx';
import { WriteMinutes } from './write-minutes.tsx';
import classes from './meeting.module.css';

/** What a meeting is, at a glance; `compact` leaves its height to the minutes. */
export function MeetingHeader({ file, compact }: { file: MeetingFile; compact: boolean }) {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const { meeting, chair, quorum, minutesState } = file;
  const number = t.domain.meetingNumber[meeting.kind](meeting.ordinal);
  const title = inLanguage(meeting.title);
  const place = inLanguage(meeting.venue);
  const path = `/meetings/${meeting.id}`;

  // Only an address that a browser opens; what else is written there stands in the details.
  const online =
    meeting.mode !== 'in-person' && /^https?:\/\//i.test(meeting.onlineLink) ? meeting.onlineLink : '';

  const facts = [
    format.date(meeting.date),
    format.timeRange(meeting.start, meeting.end),
    place || t.domain.meetingMode[meeting.mode],
    place && meeting.mode !== 'in-person' ? t.domain.meetingMode[meeting.mode] : '',
    chair ? t.meetings.chairedBy(inLanguage(chair.name)) : '',
  ].filter(Boolean);

  const chips = (
    <>
      {meeting.state === 'cancelled' && <Chip tone="danger">{t.domain.meetingState.cancelled}</Chip>}
      <QuorumChip quorum={quorum} state={meeting.state} />
    </>
  );

  return (
    <div className={cx(classes.header, compact && classes.compact)}>
      <PageHeader
        actions={
          <>
            <WriteMinutes meetingId={meeting.id} />
            <MeetingMenu meeting={meeting} minutesState={minutesState} />
          </>
        }
        aside={
          compact && (
            <>
              <span className={classes.day}>{format.shortDate(meeting.date)}</span>
              {chips}
            </>
          )
        }
        parents={[{ label: t.meetings.title, to: '/meetings' }]}
        title={
          <>
            {number}
            {title && (
              <span className={classes.title}>
                {' '}
                <BilingualText text={meeting.title} />
              </span>
            )}
          </>
        }
        windowTitle={number}
      />
      {!compact && (
        <ul className={classes.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
          {online && (
            <li>
              <a href={online} rel="noreferrer" target="_blank">
                {t.planning.join}
              </a>
            </li>
          )}
          <li className={classes.chips}>{chips}</li>
        </ul>
      )}
      <div className={classes.strip}>
        <Tabs
          label={t.meetings.parts}
          tabs={[
            { to: `${path}/agenda`, label: t.meetings.tabs.agenda },
            { to: `${path}/attendance`, label: t.meetings.tabs.attendance },
            { to: `${path}/minutes`, label: t.meetings.tabs.minutes, within: true },
            { to: `${path}/papers`, label: t.papers.title },
            { to: `${path}/records`, label: t.records.tab },
            { to: `${path}/details`, label: t.meetings.tabs.details },
          ]}
        />
        <div className={classes.states}>
          <MeetingStates meeting={meeting} minutesState={minutesState} />
        </div>
      </div>
    </div>
  );
}
