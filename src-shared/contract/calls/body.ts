import { z } from 'zod';
import { Body, BodyFields, BodyName } from '../../domain/body.ts';
import { Id } from '../../domain/common.ts';
import { Done, None, read, write } from '../call.ts';

/** The group whose register this is. */
export const bodyCalls = {
  'body.get': read(None, Body),
  'body.update': write(
    z.object({ changes: BodyFields.partial() }),
    Done,
    'body',
    // The quorum of every meeting follows from the rule.
    'meetings',
    'attendance',
  ),
  'body.updateName': write(
    z.object({ id: Id, changes: BodyName.omit({ id: true }).partial() }),
    Done,
    'body',
    'app',
  ),
} as const;
