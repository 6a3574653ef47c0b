import type { MinutesRecord } from '../../src-shared/domain/minutes-record.ts';
import type { Letterhead } from './lines.ts';

/** What the minutes of a meeting are built from: what is kept of them, with the picture at their head. */
export interface MinutesData extends Omit<MinutesRecord, 'letterhead'> {
  letterhead: Letterhead;
}
