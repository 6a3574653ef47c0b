import type { Texts } from './en/index.ts';

/** The words of closed sets where the history tells a value, by "table.column". */
export function historyWords(t: Texts): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const yesNo = { '0': t.history.no, '1': t.history.yes };
  const d = t.domain;
  return {
    'body.letterhead_layout': t.records.layouts,
    'body.logo_side': t.records.sides,
    'organisation.kind': d.organisationKind,
    'person.sex': d.sex,
    'membership.role': d.role,
    'membership.counts_for_quorum': yesNo,
    'meeting.kind': d.meetingKind,
    'meeting.state': d.meetingState,
    'meeting.agenda_state': d.agendaState,
    'meeting.mode': d.meetingMode,
    'agenda_item.kind': t.history.itemKinds,
    'agenda_item.outcome': t.desk.outcomes,
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
    'input.type': d.inputType,
    'action.state': d.actionState,
    'action.priority': d.priority,
    'action_update.state': d.actionState,
    'action_update.kind': t.actions.update.kinds,
    'action_owner.minuted': yesNo,
    'action_owner.current': yesNo,
    'correction.stage': t.desk.corrections.stage,
    'phrase.entry_type': { ...d.entryType, '': t.desk.phrases.any },
    'topic.state': t.topics.states,
    'quorum_rule.kind': d.quorumKind,
    'quorum_rule.basis': d.quorumBasis,
    'record.kind': d.recordKind,
    'record.language': d.recordLanguage,
    'word_template.kind': { ...d.recordKind, '': t.records.everyKind },
    'word_template.language': { ...d.recordLanguage, '': t.records.everyLanguage },
  };
}

/** Columns of numbers and clock times: told in the digits of the language. */
export const FIGURES: ReadonlySet<string> = new Set([
  'arrived',
  'began',
  'departed',
  'end_time',
  'ended',
  'logo_height_mm',
  'minutes',
  'number',
  'size',
  'start_time',
  'value',
]);
