import { countActions } from '../actions/count-actions.ts';
import { getBody } from '../body/body-store.ts';
import { listMeetings } from '../meetings/meetings-store.ts';
import { listOrganisations } from '../people/organisations-store.ts';
import { listPeople } from '../people/people-store.ts';
import type { Answers } from './answers.ts';

/**
 * What the home of a register reads. None of it takes an input, so that it is answered before the schemas of the
 * contract are loaded: nothing that is imported here may need them.
 */
export const firstAnswers = {
  'body.get': (db) => getBody(db),
  'meetings.list': (db) => listMeetings(db),
  'people.list': (db, _input, context) => listPeople(db, context.today),
  'organisations.list': (db, _input, context) => listOrganisations(db, context.today),
  'actions.counts': (db, _input, context) => countActions(db, context.today),
} satisfies Answers<'body.get' | 'meetings.list' | 'people.list' | 'organisations.list' | 'actions.counts'>;
