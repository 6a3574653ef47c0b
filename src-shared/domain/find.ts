import { z } from 'zod';
import { Bilingual, Id, IsoDate } from './common.ts';

const FOUND_KINDS = [
  'meeting',
  'person',
  'organisation',
  'agenda-item',
  'decision',
  'action',
  'topic',
] as const;

/** Something of the register that can be gone to. */
export const Found = z.object({
  kind: z.enum(FOUND_KINDS),
  id: Id,
  /** "A7.2"; empty for what has no code. */
  code: z.string(),
  /** For a meeting: its own title, which may be empty. */
  title: Bilingual,
  /** Where it belongs: the organisation of a person, the acronym of an organisation; empty elsewhere. */
  detail: Bilingual,
  /** The meeting it is of, or is. */
  meeting: z.object({ id: Id, kind: z.string(), ordinal: z.number().int(), date: IsoDate }).nullable(),
  /** The entry of the minutes that says it: decisions and actions. */
  entryId: Id.nullable(),
});
export type Found = z.infer<typeof Found>;

/** Zero-width characters steer the breaking of Khmer lines; for finding they are not there. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .toLowerCase()
    .trim();
}
