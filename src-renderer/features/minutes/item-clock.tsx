import { useEffect, useState } from 'react';
import type { Meeting } from '../../../src-shared/domain/meeting.ts';
import { clockAt } from '../../../src-shared/domain/now-at.ts';
import { useWrite } from '../../api/use-write.ts';
import { dayOf } from '../../i18n/format.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { runClock, useItemTime } from './item-times.ts';
import classes from './agenda-panel.module.css';

const two = (value: number) => String(value).padStart(2, '0');

/** "12:40", "1:02:05". */
function lengthOf(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** The time of day, to the minute. */
function useNow(): string {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    let timer = 0;
    const wait = () => {
      timer = window.setTimeout(tick, 60_000 - (Date.now() % 60_000));
    };
    const tick = () => {
      setNow(new Date());
      wait();
    };
    wait();
    return () => clearTimeout(timer);
  }, []);
  return now.toISOString();
}

interface ItemClockProps {
  meeting: Meeting;
  /** Minutes the agenda gives to the current item. */
  allotted: number;
}

/**
 * How long the meeting has been on this item. Runs by itself on the day of the meeting; whoever writes the minutes
 * later is not hurried by it, and can start it.
 */
export function ItemClock({ meeting, allotted }: ItemClockProps) {
  const meetingId = meeting.id;
  const t = useText();
  const format = useFormat();
  const now = useNow();
  const { seconds, runs } = useItemTime(meetingId);
  const today = dayOf(now) === meeting.date;
  const { run } = useWrite('minutes.clock');
  const toggle = () => {
    runClock(meetingId, !runs);
    const at = clockAt(meeting);
    // The last item has ended too.
    if (runs && at !== null && meeting.state !== 'closed') void run({ meetingId, itemId: null, at });
  };
  useEffect(() => {
    if (today && meeting.state !== 'closed') runClock(meetingId, true);
  }, [meetingId, meeting.state, today]);

  const words = t.minutes.clock;
  const over = allotted > 0 && seconds > allotted * 60;
  return (
    <div className={classes.clock}>
      <div className={classes.times}>
        <span className={classes.what}>{words.onItem}</span>
        {runs || seconds > 0 ? (
          <span className={cx(classes.time, over && classes.over)} role="timer">
            {format.time(lengthOf(seconds))}
            {over && <span className="hidden-text"> {words.over}</span>}
          </span>
        ) : (
          <span className={classes.time}>–</span>
        )}
        <span className={classes.allotted}>{allotted > 0 && words.of(allotted)}</span>
      </div>
      <div className={classes.times}>
        <span className={classes.what}>{words.now}</span>
        <span className={classes.time}>{format.timeOf(now)}</span>
        <Button look="quiet" size="small" onClick={toggle}>
          {runs ? words.stop : words.start}
        </Button>
      </div>
    </div>
  );
}
