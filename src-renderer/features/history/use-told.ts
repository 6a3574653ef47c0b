import { useMemo } from 'react';
import { IsoDate } from '../../../src-shared/domain/common.ts';
import type { HistoryChange, HistoryValue } from '../../../src-shared/domain/history.ts';
import type { MeetingKind } from '../../../src-shared/domain/meeting.ts';
import type { Texts } from '../../i18n/en/index.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { useWhen } from '../../i18n/use-when.ts';

/** The words of closed sets, by "table.column". */
function wordsOf(t: Texts): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const yesNo = { '0': t.history.no, '1': t.history.yes };
  const d = t.domain;
  return {
    'organisation.kind': d.organisationKind,
    'person.sex': d.sex,
    'membership.role': d.role,
    'membership.counts_for_quorum': yesNo,
    'meeting.kind': d.meetingKind,
    'meeting.state': d.meetingState,
    'meeting.agenda_state': d.agendaState,
    'meeting.mode': d.meetingMode,
    'agenda_item.purpose': d.purpose,
    'attendance.capacity': d.capacity,
    'attendance.reply': d.reply,
    'attendance.outcome': d.outcome,
    'attendance.invited': yesNo,
    'attendance.counts_for_quorum': yesNo,
    'attendance_interval.place': d.place,
    'minutes.state': d.minutesState,
    'minutes_version.state': d.minutesState,
    'agenda_version.state': d.agendaState,
    'minutes_entry.type': d.entryType,
    'decision.kind': d.decisionKind,
    'action.state': d.actionState,
    'action.priority': d.priority,
    'action_update.state': d.actionState,
    'action_update.kind': t.actions.update.kinds,
    'action_owner.minuted': yesNo,
    'action_owner.current': yesNo,
    'quorum_rule.kind': d.quorumKind,
    'quorum_rule.basis': d.quorumBasis,
    'record.kind': d.recordKind,
  };
}

/** Says values and steps of the history in the language of the screen. */
export function useTold() {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const when = useWhen();
  return useMemo(() => {
    const words = wordsOf(t);
    const meetingName = (text: string): string => {
      const [, kind, ordinal] = /^([a-z-]+) (\d+)$/.exec(text) ?? [];
      const name = t.domain.meetingNumber[kind as MeetingKind] as ((n: number) => string) | undefined;
      return name === undefined ? text : name(Number(ordinal));
    };
    return {
      /** A value for people; null where there was none. */
      value(table: string, column: string, value: HistoryValue): string | null {
        if (value === null) return null;
        if (value.kind === 'row') {
          const name = inLanguage(value.name);
          return value.table === 'meeting' ? meetingName(name) : name;
        }
        const word = words[`${table}.${column}`]?.[value.text];
        if (word !== undefined) return word;
        return IsoDate.safeParse(value.text).success ? format.date(value.text) : value.text;
      },
      /** "change person (Sok Dara)". */
      step({ label, subject, kind }: HistoryChange): string {
        const names: Readonly<Record<string, string>> = { ...t.changes, ...t.history.calls };
        // The moment that the backup holds.
        const about = label === 'register.restore' ? when(subject) : subject;
        const what = t.shell.change(names[label] ?? label, about);
        if (kind === 'undo') return t.history.undone(what);
        return kind === 'redo' ? t.history.redone(what) : what;
      },
    };
  }, [t, format, inLanguage, when]);
}
