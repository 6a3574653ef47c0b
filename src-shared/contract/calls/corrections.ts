import { z } from 'zod';
import { Id } from '../../domain/common.ts';
import { CorrectionFields } from '../../domain/correction.ts';
import { ById, Created, Done, write } from '../call.ts';

/** Corrections of circulated and adopted minutes; read with the minutes they are of. */
export const correctionsCalls = {
  'corrections.add': write(z.object({ meetingId: Id, fields: CorrectionFields }), Created, 'minutes'),
  'corrections.update': write(z.object({ id: Id, changes: CorrectionFields.partial() }), Done, 'minutes'),
  'corrections.remove': write(ById, Done, 'minutes'),
} as const;
