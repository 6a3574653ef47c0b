import type { QuorumRule } from '../../src-shared/domain/body.ts';
import { assertNever, inLanguage } from '../../src-shared/domain/common.ts';
import type { Answers } from '../ipc/answers.ts';
import { addBodyName, getBody, removeBodyName, updateBody, updateBodyName } from './body-store.ts';
import { addQuorumRule, quorumRules, removeQuorumRule, updateQuorumRule } from './quorum-rules-store.ts';

/** A rule in signs, which every language reads: beside Undo and in the history. */
function ruleSubject({ kind, value }: QuorumRule): string {
  switch (kind) {
    case 'none':
      return '–';
    case 'share':
      return `> ${value} %`;
    case 'number':
      return `≥ ${value}`;
    default:
      return assertNever(kind);
  }
}

export const bodyAnswers = {
  'body.update': (db, { changes }) => {
    updateBody(db, changes);
    return null;
  },
  'body.addName': (db, fields, context) => {
    context.describe(inLanguage(fields.name, 'en'));
    return { id: addBodyName(db, getBody(db).id, fields) };
  },
  'body.removeName': (db, { id }, context) => {
    const name = getBody(db).names.find((each) => each.id === id);
    if (name) context.describe(inLanguage(name.name, 'en'));
    removeBodyName(db, id);
    return null;
  },
  'body.updateName': (db, { id, changes }, context) => {
    updateBodyName(db, id, changes);
    if (changes.name) context.describe(changes.name.en || changes.name.km);
    return null;
  },
  'body.addQuorumRule': (db, fields, context) => {
    context.describe(ruleSubject(fields));
    return { id: addQuorumRule(db, getBody(db).id, fields) };
  },
  'body.removeQuorumRule': (db, { id }, context) => {
    const rule = quorumRules(db).find((each) => each.id === id);
    if (rule) context.describe(ruleSubject(rule));
    removeQuorumRule(db, id);
    return null;
  },
  'body.updateQuorumRule': (db, { id, changes }, context) => {
    updateQuorumRule(db, id, changes);
    const rule = quorumRules(db).find((each) => each.id === id);
    if (rule) context.describe(ruleSubject(rule));
    return null;
  },
} satisfies Answers<
  | 'body.update'
  | 'body.addName'
  | 'body.removeName'
  | 'body.updateName'
  | 'body.addQuorumRule'
  | 'body.removeQuorumRule'
  | 'body.updateQuorumRule'
>;
