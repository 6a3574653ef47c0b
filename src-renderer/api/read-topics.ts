import type { NamesOfKind } from '../../src-shared/contract/calls.ts';
import { TOPICS, type Topic } from '../../src-shared/contract/events.ts';

export type ReadName = NamesOfKind<'read'>;

/**
 * What the answer of each read depends on: a change of one of these topics makes it stale.
 * A new read call does not compile until it is listed.
 */
export const READ_TOPICS: Readonly<Record<ReadName, readonly Topic[]>> = {
  'app.state': ['app', 'body'],
  // Kept fresh by the event that carries the status itself.
  'register.status': ['app'],
  // They say how many changes came since.
  'backups.list': TOPICS.filter((topic) => topic !== 'app'),
  'backups.preview': TOPICS.filter((topic) => topic !== 'app'),
  'body.get': ['body'],
  'organisations.list': ['organisations', 'people'],
  'organisations.one': ['organisations'],
  'organisations.history': ['organisations', 'people'],
  'people.list': ['people', 'organisations'],
  'people.one': ['people', 'organisations'],
  'people.parties': ['people', 'organisations'],
  'meetings.list': ['meetings', 'agenda', 'attendance', 'minutes', 'actions'],
  'meetings.one': ['meetings', 'agenda', 'attendance', 'minutes', 'people', 'body'],
  'meetings.suggest': ['meetings'],
  'meetings.propose': [
    'meetings',
    'agenda',
    'minutes',
    'attendance',
    'people',
    'organisations',
    'templates',
    'actions',
  ],
  'agenda.links': ['agenda', 'meetings', 'minutes', 'topics'],
  'agenda.trace': ['agenda', 'meetings', 'people', 'organisations'],
  'papers.list': ['agenda'],
  'topics.list': ['topics', 'agenda', 'meetings', 'minutes', 'actions', 'decisions'],
  'topics.one': [
    'topics',
    'agenda',
    'meetings',
    'minutes',
    'actions',
    'decisions',
    'people',
    'organisations',
  ],
  'templates.list': ['templates'],
  'agenda.list': ['agenda', 'people', 'organisations'],
  'attendance.list': ['attendance', 'meetings', 'people', 'organisations', 'body'],
  'attendance.invitable': ['attendance', 'meetings', 'people', 'organisations'],
  'attendance.byItem': ['attendance', 'agenda', 'meetings'],
  'minutes.get': ['minutes', 'agenda', 'people', 'organisations', 'actions', 'decisions'],
  'actions.list': ['actions', 'minutes', 'meetings', 'agenda', 'people', 'organisations'],
  'actions.one': ['actions', 'minutes', 'meetings', 'agenda', 'people', 'organisations'],
  'actions.counts': ['actions', 'minutes', 'meetings'],
  'decisions.list': ['decisions', 'minutes', 'meetings', 'agenda'],
  'decisions.one': ['decisions', 'minutes', 'meetings', 'agenda'],
  'minutes.check': ['minutes', 'agenda', 'attendance', 'meetings', 'people', 'organisations', 'body'],
  'minutes.versions': ['minutes'],
  'minutes.version': ['minutes', 'agenda'],
  'phrases.list': ['phrases'],
  'records.list': ['records'],
  'records.preview': TOPICS.filter((topic) => topic !== 'app' && topic !== 'records'),
  'wordTemplates.list': ['templates'],
  'wordTemplates.check': ['templates'],
  'letterhead.logo': ['body'],
  'history.list': TOPICS.filter((topic) => topic !== 'app'),
  'find.anything': TOPICS.filter((topic) => topic !== 'app'),
  'records.fileName': ['meetings', 'body'],
};
