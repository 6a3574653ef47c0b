import { z } from 'zod';
import { AgendaItemKind, Purpose } from './agenda-item.ts';
import { Bilingual, BilingualRequired, Id } from './common.ts';
import { MeetingKind } from './meeting.ts';

/** One line of a template. Sub-items follow the item they belong to, as on an agenda. */
export const TemplateLine = z.object({
  level: z.union([z.literal(1), z.literal(2)]),
  title: Bilingual,
  purpose: Purpose,
  minutes: z.number().int().min(0).max(1440),
  /** Adoption of minutes and matters arising are filled in from the earlier meetings. */
  kind: AgendaItemKind,
});
export type TemplateLine = z.infer<typeof TemplateLine>;

/** What is kept of a template as JSON (`meeting_template.content`). */
export const TemplateContent = z.object({ kind: MeetingKind, lines: z.array(TemplateLine).max(200) });
export type TemplateContent = z.infer<typeof TemplateContent>;

export const TemplateName = BilingualRequired;

/** A template to choose from; built-in ones have no row and cannot be changed. */
export const MeetingTemplate = TemplateContent.extend({
  /** The id of its row, or the name of a built-in one. */
  ref: z.string(),
  id: Id.nullable(),
  name: Bilingual,
});
export type MeetingTemplate = z.infer<typeof MeetingTemplate>;
