import type { z } from 'zod';
import { actionsCalls } from './calls/actions.ts';
import { agendaCalls } from './calls/agenda.ts';
import { appCalls } from './calls/app.ts';
import { attendanceCalls } from './calls/attendance.ts';
import { backupsCalls } from './calls/backups.ts';
import { bodyCalls } from './calls/body.ts';
import { historyCalls } from './calls/history.ts';
import { decisionsCalls } from './calls/decisions.ts';
import { correctionsCalls } from './calls/corrections.ts';
import { intakeCalls } from './calls/intake.ts';
import { meetingsCalls } from './calls/meetings.ts';
import { minutesCalls } from './calls/minutes.ts';
import { minutesVersionsCalls } from './calls/minutes-versions.ts';
import { organisationsCalls } from './calls/organisations.ts';
import { peopleCalls } from './calls/people.ts';
import { papersCalls } from './calls/papers.ts';
import { phrasesCalls } from './calls/phrases.ts';
import { recordsCalls } from './calls/records.ts';
import { registerCalls } from './calls/register.ts';
import { templatesCalls } from './calls/templates.ts';
import { topicsCalls } from './calls/topics.ts';
import { wordTemplatesCalls } from './calls/word-templates.ts';

/**
 * Every call the page can make of main: name, input, output, and the topics it changes; one file for each area
 * in calls/. Main does not compile until each is answered; the page knows nothing else of main.
 */
export const calls = {
  ...appCalls,
  ...registerCalls,
  ...backupsCalls,
  ...bodyCalls,
  ...organisationsCalls,
  ...peopleCalls,
  ...intakeCalls,
  ...meetingsCalls,
  ...agendaCalls,
  ...papersCalls,
  ...topicsCalls,
  ...templatesCalls,
  ...attendanceCalls,
  ...minutesCalls,
  ...actionsCalls,
  ...decisionsCalls,
  ...minutesVersionsCalls,
  ...correctionsCalls,
  ...phrasesCalls,
  ...recordsCalls,
  ...wordTemplatesCalls,
  ...historyCalls,
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallInput<Name extends CallName> = z.input<Calls[Name]['input']>;
export type CallParsed<Name extends CallName> = z.output<Calls[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<Calls[Name]['output']>;
export type NamesOfKind<Kind extends 'read' | 'write' | 'act'> = {
  [Name in CallName]: Calls[Name]['kind'] extends Kind ? Name : never;
}[CallName];
