import { useMemo } from 'react';
import type { Attendance } from '../../../../src-shared/domain/attendance.ts';
import type { ClockTime } from '../../../../src-shared/domain/common.ts';
import type { Meeting } from '../../../../src-shared/domain/meeting.ts';
import { call } from '../../../api/call.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { showToast } from '../../../ui/toast.ts';
import { useUndoable } from '../../../ui/undoable.ts';
import type { Mark } from './marks.ts';
import { timesOf, withTimes, type Times } from './times.ts';

export interface AttendanceCommands {
  /** `first`: nobody is on the list yet. */
  invite: (first: boolean) => Promise<void>;
  add: (personIds: readonly string[], invited: boolean) => Promise<boolean>;
  /** `at`: came only then. */
  mark: (ids: readonly string[], mark: Exclude<Mark, 'represented'>, at?: ClockTime | null) => void;
  setTimes: (row: Attendance, times: Times) => void;
  leave: (rows: readonly Attendance[], at: ClockTime) => void;
  /** Says who spoke for some people; `personId` null: nobody is named. */
  represent: (ids: readonly string[], personId: string | null) => Promise<void>;
  remove: (rows: readonly Attendance[]) => void;
}

/** Everything that changes a list of attendance. */
export function useAttendanceCommands(meeting: Meeting): AttendanceCommands {
  const t = useText();
  const inLanguage = useInLanguage();
  const undoable = useUndoable();
  const { run: runInvite } = useWrite('attendance.inviteMembers');
  const { run: runAdd } = useWrite('attendance.add');
  const { run: runMark } = useWrite('attendance.mark');
  const { run: runUpdate } = useWrite('attendance.update');
  const { run: runRemove } = useWrite('attendance.remove');
  const { id: meetingId, mode } = meeting;

  return useMemo(() => {
    const words = t.meetings.attendance;
    const place = mode === 'online' ? 'online' : 'room';

    /** The rows of some people, as main has them now. */
    const rowsOf = async (personIds: readonly string[]) => {
      const { rows } = await call('attendance.list', { meetingId });
      return rows.filter((row) => personIds.includes(row.person.id));
    };

    return {
      invite: async (first) => {
        const result = await runInvite({ meetingId });
        if (!result.ok) return;
        const { added } = result.value;
        if (added > 0) undoable(words.invited(added));
        else {
          const title = first ? words.nobodyHasRole : words.nobodyToInvite;
          showToast({ kind: 'done', title, text: words.nobodyToInviteText });
        }
      },
      add: async (personIds, invited) => {
        if (personIds.length === 0) return false;
        const result = await runAdd({ meetingId, personIds: [...personIds], invited });
        if (!result.ok) return false;
        let steps = 1;
        if (!invited) {
          // Who walked in is there.
          const ids = (await rowsOf(personIds)).map((row) => row.id);
          if ((await runMark({ ids, mark: place, at: null })).ok) steps = 2;
        }
        undoable(words.added(result.value.added), steps);
        return true;
      },
      mark: (ids, mark, at = null) => void runMark({ ids: [...ids], mark, at }),
      setTimes: (row, times) =>
        void runUpdate({ id: row.id, changes: { intervals: withTimes(row, times, place) } }),
      leave: (rows, at) => {
        for (const row of rows) {
          if (row.outcome !== 'attended') continue;
          const times = { arrived: timesOf(row.intervals).arrived, left: at };
          void runUpdate({ id: row.id, changes: { intervals: withTimes(row, times, place) } });
        }
      },
      represent: async (ids, personId) => {
        if (personId === null) {
          await runMark({ ids: [...ids], mark: 'represented', at: null });
          return;
        }
        let [representative] = await rowsOf([personId]);
        if (representative === undefined) {
          if (!(await runAdd({ meetingId, personIds: [personId], invited: false })).ok) return;
          [representative] = await rowsOf([personId]);
        }
        if (representative === undefined) return;
        for (const id of ids) {
          if (id === representative.id) continue;
          await runUpdate({ id, changes: { outcome: 'represented', representedById: representative.id } });
        }
      },
      remove: (rows) => {
        void runRemove({ ids: rows.map((row) => row.id) }).then((result) => {
          const [first] = rows;
          if (result.ok && first) undoable(words.removed(rows.length, inLanguage(first.person.name)));
        });
      },
    };
  }, [inLanguage, meetingId, mode, runAdd, runInvite, runMark, runRemove, runUpdate, t, undoable]);
}
