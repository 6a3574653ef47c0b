import { useMemo } from 'react';
import type { Attendance, NewAttendee, Reply } from '../../../../src-shared/domain/attendance.ts';
import type { ClockTime } from '../../../../src-shared/domain/common.ts';
import type { Meeting } from '../../../../src-shared/domain/meeting.ts';
import type { CallFailure } from '../../../api/call.ts';
import { useWrite } from '../../../api/use-write.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { showToast } from '../../../ui/toast.ts';
import { useUndoable } from '../../../ui/undoable.ts';
import type { Mark } from './marks.ts';
import { withTimes, type Times } from './times.ts';

interface Added {
  personIds: readonly string[];
  newPeople?: readonly NewAttendee[];
  /** Else they walk in: they are there. */
  invited: boolean;
}

export interface AttendanceCommands {
  /** Everybody with a role. `first`: nobody is on the list yet. */
  invite: (first: boolean) => Promise<void>;
  /** Answers what main refused, or null. */
  add: (added: Added) => Promise<CallFailure | null>;
  /** `at`: came only then. */
  mark: (ids: readonly string[], mark: Exclude<Mark, 'represented'>, at?: ClockTime | null) => void;
  reply: (rows: readonly Attendance[], reply: Reply) => void;
  setTimes: (row: Attendance, times: Times) => void;
  leave: (rows: readonly Attendance[], at: ClockTime) => void;
  /** Says who spoke for some people; neither given: nobody is named. Answers what main refused, or null. */
  represent: (
    ids: readonly string[],
    personId: string | null,
    newPerson: NewAttendee | null,
  ) => Promise<CallFailure | null>;
  remove: (rows: readonly Attendance[]) => void;
}

const hasFields = (failure: CallFailure) => Object.keys(failure.fields).length > 0;

/** Everything that changes a list of attendance; each is one call and one step of undo. */
export function useAttendanceCommands(meeting: Meeting): AttendanceCommands {
  const t = useText();
  const inLanguage = useInLanguage();
  const undoable = useUndoable();
  const { run: runInvite } = useWrite('attendance.inviteMembers');
  // Fields that were refused are marked in the form.
  const { run: runAdd } = useWrite('attendance.add', { handle: hasFields });
  const { run: runRepresent } = useWrite('attendance.represent', { handle: hasFields });
  const { run: runMark } = useWrite('attendance.mark');
  const { run: runReply } = useWrite('attendance.reply');
  const { run: runLeave } = useWrite('attendance.leave');
  const { run: runUpdate } = useWrite('attendance.update');
  const { run: runRemove } = useWrite('attendance.remove');
  const { id: meetingId, mode } = meeting;

  return useMemo(() => {
    const words = t.meetings.attendance;
    const place = mode === 'online' ? 'online' : 'room';
    const nameOf = (rows: readonly Attendance[]) => (rows[0] ? inLanguage(rows[0].person.name) : '');

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
      add: async ({ personIds, newPeople = [], invited }) => {
        const result = await runAdd({
          meetingId,
          personIds: [...personIds],
          newPeople: [...newPeople],
          invited,
          // Who walked in is there.
          mark: invited ? null : place,
        });
        if (!result.ok) return result.failure;
        const { added } = result.value;
        undoable(invited ? words.invited(added) : words.added(added));
        return null;
      },
      mark: (ids, mark, at = null) => void runMark({ ids: [...ids], mark, at }),
      reply: (rows, reply) => {
        void runReply({ ids: rows.map((row) => row.id), reply }).then(({ ok }) => {
          if (ok) undoable(words.replySet(rows.length, nameOf(rows), t.domain.reply[reply]));
        });
      },
      setTimes: (row, times) =>
        void runUpdate({ id: row.id, changes: { intervals: withTimes(row, times, place) } }),
      leave: (rows, at) => void runLeave({ ids: rows.map((row) => row.id), at }),
      represent: async (ids, personId, newPerson) => {
        const result = await runRepresent({ ids: [...ids], personId, newPerson });
        return result.ok ? null : result.failure;
      },
      remove: (rows) => {
        void runRemove({ ids: rows.map((row) => row.id) }).then(({ ok }) => {
          if (ok && rows.length > 0) undoable(words.removed(rows.length, nameOf(rows)));
        });
      },
    };
  }, [
    inLanguage,
    meetingId,
    mode,
    runAdd,
    runInvite,
    runLeave,
    runMark,
    runRemove,
    runReply,
    runRepresent,
    runUpdate,
    t,
    undoable,
  ]);
}
