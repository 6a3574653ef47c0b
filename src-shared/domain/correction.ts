import { z } from 'zod';
import { Id, IsoDate, Line } from './common.ts';
import { MeetingRef } from './meeting.ts';
import { RichText } from './rich-text.ts';

/** Made when the minutes were adopted, or an error found after that. */
export const CORRECTION_STAGES = ['adoption', 'later'] as const;
export const CorrectionStage = z.enum(CORRECTION_STAGES);
export type CorrectionStage = z.infer<typeof CorrectionStage>;

/** What circulated or adopted minutes should say. The text itself stays as it was. */
export const CorrectionFields = z.object({
  /** The entry it corrects; null: the minutes as a whole. */
  entryId: Id.nullable(),
  /** What it should say. */
  body: RichText,
  reason: Line,
  onDate: IsoDate,
  /** The meeting that agreed to it. */
  agreedAtId: Id.nullable(),
});
export type CorrectionFields = z.infer<typeof CorrectionFields>;

export const Correction = CorrectionFields.extend({
  id: Id,
  meetingId: Id,
  stage: CorrectionStage,
  agreedAt: MeetingRef.nullable(),
});
export type Correction = z.infer<typeof Correction>;
