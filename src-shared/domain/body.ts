import { z } from 'zod';
import { Bilingual, BilingualLines, BilingualRequired, Id, IsoDate, Line } from './common.ts';

export { MOST_SHARE, bodyNameOn, quorumRuleOn } from './body-rules.ts';

/**
 * How many must be there for the group to decide.
 * `share`: more than `value` per cent of those who count; `number`: at least `value` of them.
 * Counted are organisations (each once, whoever speaks for it) or persons.
 */
export const QuorumRule = z.object({
  kind: z.enum(['none', 'share', 'number']),
  value: z.number().int().min(0).max(1000),
  basis: z.enum(['organisations', 'persons']),
});
export type QuorumRule = z.infer<typeof QuorumRule>;

/** The rule that holds from a day on (null: from the beginning): a meeting is counted by the one of its day. */
export const DatedQuorumRule = QuorumRule.extend({ id: Id, from: IsoDate.nullable() });
export type DatedQuorumRule = z.infer<typeof DatedQuorumRule>;

/** What the group is called and asked to do, from a day on (null: from the beginning). */
export const BodyName = z.object({
  id: Id,
  name: BilingualRequired,
  mandate: Bilingual,
  from: IsoDate.nullable(),
});
export type BodyName = z.infer<typeof BodyName>;

export const LETTERHEAD_LAYOUTS = ['ministry-left', 'centred', 'stacked'] as const;
/**
 * How the head of papers is set. `ministry-left`: nation and motto in the middle, the office below them at the
 * left, as on Cambodian official papers. `centred`: all of it in the middle. `stacked`: one line below the other at
 * the left.
 */
export const LetterheadLayout = z.enum(LETTERHEAD_LAYOUTS);
export type LetterheadLayout = z.infer<typeof LetterheadLayout>;

export const LOGO_SIDES = ['left', 'centre', 'right'] as const;
export const LogoSide = z.enum(LOGO_SIDES);
export type LogoSide = z.infer<typeof LogoSide>;

/** The group whose register this is. There is one in each register. */
export const BodyFields = z.object({
  shortName: Line,
  ministry: Bilingual,
  /** Lines at the top of official papers, for example the name of the country and its motto. */
  letterheadNation: Bilingual,
  letterheadMotto: Bilingual,
  /** Lines of the office at the left, below the ministry; empty: the name of the group. */
  letterheadLeft: BilingualLines,
  /** Lines at the right, for example an address or the number of the paper. */
  letterheadRight: BilingualLines,
  letterheadLayout: LetterheadLayout,
  /** Digest of the logo's bytes (PNG or JPEG), kept in the register; null: none. */
  logo: z
    .string()
    .regex(/^[\da-f]{64}$/)
    .nullable(),
  logoSide: LogoSide,
  /** Height on paper in millimetres. */
  logoHeight: z.number().int().min(5, { error: 'too-small' }).max(60, { error: 'too-big' }),
  timeZone: Line,
  /** Printed on every page of every record, for example "Example - illustrative record". */
  notice: Bilingual,
});
export type BodyFields = z.infer<typeof BodyFields>;

export const Body = BodyFields.extend({
  id: Id,
  names: z.array(BodyName).min(1),
  quorumRules: z.array(DatedQuorumRule).min(1),
});
export type Body = z.infer<typeof Body>;
