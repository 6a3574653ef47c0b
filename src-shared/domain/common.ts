import { z } from 'zod';

/** Key of a row: UUIDv7 text, so that registers made apart can be merged one day. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** Calendar day, `YYYY-MM-DD`, without a time zone. */
export const IsoDate = z.iso.date();
export type IsoDate = z.infer<typeof IsoDate>;

/** Wall-clock time of the meeting place, 24 h, `HH:MM`. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'clock-time' });
export type ClockTime = z.infer<typeof ClockTime>;

/** Instant in UTC, ISO 8601 with milliseconds. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

const line = (max: number) => z.string().trim().max(max, { error: 'too-long' });

/** One line of text that may be empty. */
export const Line = line(500);
/** One line of text that must hold something. */
export const RequiredLine = line(500).min(1, { error: 'required' });

/** The same text in English and Khmer; either side may be empty. */
export const Bilingual = z.object({ en: Line, km: Line });
export type Bilingual = z.infer<typeof Bilingual>;

/** Several lines of text in English and Khmer, with a line feed between them; either side may be empty. */
export const BilingualLines = z.object({ en: line(2000), km: line(2000) });

const given = (text: Bilingual) => text.en !== '' || text.km !== '';

/** The same text in English and Khmer, at least one of them given. Both sides are marked: a form starts with either. */
export const BilingualRequired = Bilingual.refine(given, { error: 'required-once', path: ['en'] }).refine(
  given,
  {
    error: 'required-once',
    path: ['km'],
  },
);

export const LANGUAGES = ['en', 'km'] as const;
/** Language of screens. */
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

// In a file of its own: the first screen needs it, and not the schemas.
export { inLanguage } from './in-language.ts';

/** Someone who can present, speak or own an action. */
export const PartyRef = z.object({ kind: z.enum(['person', 'organisation']), id: Id });
export type PartyRef = z.infer<typeof PartyRef>;

/** A party with what is needed to show it. `short` is the acronym of an organisation, or empty. */
export const Party = PartyRef.extend({ name: Bilingual, short: z.string() });
export type Party = z.infer<typeof Party>;

/** Ends a switch over a closed set: a new member does not compile until it is handled. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
