import type { LetterheadLayout, LogoSide } from '../../src-shared/domain/body.ts';
import type { Bilingual } from '../../src-shared/domain/common.ts';
import type { Reply } from '../../src-shared/domain/attendance.ts';
import type { AttendeeLine } from '../../src-shared/domain/minutes-record.ts';
import type { ImageSize } from '../files/image-size.ts';

// What records of every kind are built from: plain data that can be sent to a worker. Everything that is
// dated (the body's name, the posts people held) is as at the day of the meeting. What minutes say is kept with their
// versions too: domain/minutes-record.ts has its shape.

export type {
  AgendaEntryLine,
  AttendeeLine,
  CorrectionLine,
  EntryLine,
  MeetingLine,
  PaperLine,
  PartyLine,
  PersonLine,
} from '../../src-shared/domain/minutes-record.ts';

export interface Letterhead {
  nation: Bilingual;
  motto: Bilingual;
  ministry: Bilingual;
  /** The body's name at the day. */
  body: Bilingual;
  /** Lines of the office in place of the body's name, with line feeds between them. */
  left: Bilingual;
  right: Bilingual;
  layout: LetterheadLayout;
  logo: Logo | null;
  logoSide: LogoSide;
  /** In millimetres. */
  logoHeight: number;
}

/** A picture, as text: what is gathered stays plain data. */
export interface Logo extends ImageSize {
  base64: string;
}

/** Somebody on the list of a meeting with what sheets and lists say beyond the minutes. */
export interface AttendanceLine extends AttendeeLine {
  reply: Reply;
  email: string;
  phone: string;
}
