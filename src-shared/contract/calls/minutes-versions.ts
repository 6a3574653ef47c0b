import { z } from 'zod';
import { Id } from '../../domain/common.ts';
import { MinutesFacts } from '../../domain/minutes-record.ts';
import { MinutesSnapshot, MinutesVersion } from '../../domain/minutes-version.ts';
import { OfMeeting, read } from '../call.ts';

/** The minutes as they were each time they were circulated or adopted. */
export const minutesVersionsCalls = {
  'minutes.versions': read(OfMeeting, z.array(MinutesVersion)),
  /** One version; `versionId` null: the minutes as they are now. `facts` null: they were not kept with it. */
  'minutes.version': read(
    z.object({ meetingId: Id, versionId: Id.nullable() }),
    z.object({
      version: MinutesVersion.nullable(),
      content: MinutesSnapshot,
      facts: MinutesFacts.nullable(),
    }),
  ),
} as const;
