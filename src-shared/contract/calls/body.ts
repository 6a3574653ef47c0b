import { z } from 'zod';
import { Body, BodyFields, BodyName, DatedQuorumRule } from '../../domain/body.ts';
import { Id } from '../../domain/common.ts';
import { ById, Created, Done, None, read, write } from '../call.ts';

/** The group whose register this is. */
export const bodyCalls = {
  'body.get': read(None, Body),
  'body.update': write(z.object({ changes: BodyFields.partial() }), Done, 'body'),
  /** Another name and mandate from a day on. */
  'body.addName': write(BodyName.omit({ id: true }), Created, 'body', 'app'),
  'body.removeName': write(ById, Done, 'body', 'app'),
  'body.updateName': write(
    z.object({ id: Id, changes: BodyName.omit({ id: true }).partial() }),
    Done,
    'body',
    'app',
  ),
  /** Another quorum rule from a day on. The quorum of every meeting follows from the rule of its day. */
  'body.addQuorumRule': write(DatedQuorumRule.omit({ id: true }), Created, 'body', 'meetings', 'attendance'),
  'body.removeQuorumRule': write(ById, Done, 'body', 'meetings', 'attendance'),
  'body.updateQuorumRule': write(
    z.object({ id: Id, changes: DatedQuorumRule.omit({ id: true }).partial() }),
    Done,
    'body',
    'meetings',
    'attendance',
  ),
} as const;
