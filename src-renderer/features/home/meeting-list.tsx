import { Link } from 'react-router';
import type { MeetingRow } from '../../../src-shared/domain/meeting.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { Chip } from '../../ui/chip.tsx';
import classes from './home.module.css';

/** More are counted: the list of meetings has them. */
const MOST = 8;

interface MeetingListProps {
  meetings: readonly MeetingRow[];
  state: (meeting: MeetingRow) => string;
  /** Where the others are. */
  rest?: string;
}

/** A few meetings, one on each line, with a state in words. */
export function MeetingList({ rest = '/meetings', ...props }: MeetingListProps) {
  const t = useText();
  const format = useFormat();
  const more = props.meetings.length - MOST;
  return (
    <ul className={classes.list}>
      {props.meetings.slice(0, MOST).map((meeting) => (
        <li key={meeting.id}>
          <Link className={classes.meeting} to={`/meetings/${meeting.id}`}>
            <span className={classes.meetingDate}>{format.shortDate(meeting.date)}</span>
            <span className={classes.meetingName}>
              {t.domain.meetingNumber[meeting.kind](meeting.ordinal)}
              <span className={classes.faint}>
                <BilingualText text={meeting.title} />
              </span>
            </span>
            <Chip>{props.state(meeting)}</Chip>
          </Link>
        </li>
      ))}
      {more > 0 && (
        <li>
          <Link className={classes.meeting} to={rest}>
            {t.home.register.more(more)}
          </Link>
        </li>
      )}
    </ul>
  );
}
