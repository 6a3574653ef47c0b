import { z } from 'zod';
import { Id, Instant, RequiredLine } from './common.ts';
import { RecordKind, RecordLanguage } from './record.ts';

/** What can be wrong with a ministry's own Word file, or worth knowing. */
export const TEMPLATE_FINDINGS = [
  /** No place for the record: nothing would be printed. */
  'no-body',
  'body-twice',
  /** In a header, a footer or a text box, where a record has no room. */
  'body-misplaced',
  /** Other words in the paragraph of the record; they would go. */
  'body-not-alone',
  /** Works, but pages break badly inside a table, and rows of a fixed height cut it off. */
  'body-in-table',
  'unknown-placeholder',
  /** Opened and not closed, or the other way round. */
  'broken-placeholder',
  'linked-picture',
  'attached-template',
  'tracked-changes',
  'strict',
  'no-khmer-font',
  /** A draft is marked by {{status}} or in a header; the file has neither. */
  'no-draft-mark',
  /** The first page, or every other one, has no header to mark a draft in. */
  'unmarked-pages',
] as const;
export const TemplateFindingCode = z.enum(TEMPLATE_FINDINGS);
export type TemplateFindingCode = z.infer<typeof TemplateFindingCode>;

/** `error`: the file cannot be used like this; `warning`: it can, and something will be other than expected. */
export const TemplateFinding = z.object({
  level: z.enum(['error', 'warning']),
  code: TemplateFindingCode,
  /** The placeholder or part it is about, or ''. */
  detail: z.string(),
});
export type TemplateFinding = z.infer<typeof TemplateFinding>;

export const WordTemplateFields = z.object({
  name: RequiredLine,
  /** The kind it is for; null: every kind. */
  kind: RecordKind.nullable(),
  /** The language it is for; null: every language. */
  language: RecordLanguage.nullable(),
});
export type WordTemplateFields = z.infer<typeof WordTemplateFields>;

/** A ministry's own Word file that records are printed into. */
export const WordTemplate = WordTemplateFields.extend({
  id: Id,
  fileName: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  addedAt: Instant,
});
export type WordTemplate = z.infer<typeof WordTemplate>;

/** The place of a record of any kind in a file that is for every kind. */
export const ANY_RECORD = 'record';
