import { z } from 'zod';
import { Id } from '../../domain/common.ts';
import { TemplateFinding, WordTemplate, WordTemplateFields } from '../../domain/word-template.ts';
import { ById, Done, None, act, read, write } from '../call.ts';

/** How papers look: the letterhead's logo, and the ministry's own Word files that records are printed into. */
export const wordTemplatesCalls = {
  'wordTemplates.list': read(None, z.array(WordTemplate)),
  /** What is wrong with a file that is kept, or worth knowing about it. */
  'wordTemplates.check': read(ById, z.array(TemplateFinding)),
  /** Asks for a Word file and keeps it; one with errors is not kept. Null when the dialog was closed. */
  'wordTemplates.add': act(
    None,
    z
      .object({ template: WordTemplate.nullable(), fileName: z.string(), findings: z.array(TemplateFinding) })
      .nullable(),
    'templates',
  ),
  'wordTemplates.update': write(
    z.object({ id: Id, changes: WordTemplateFields.partial() }),
    Done,
    'templates',
  ),
  'wordTemplates.remove': write(ById, Done, 'templates'),
  /** Saves a file that is kept where the user says, to work on it in Word. */
  'wordTemplates.saveFile': act(ById, z.object({ fileName: z.string() }).nullable()),
  /** Saves a Word file with all the places in it, to begin from. */
  'wordTemplates.saveStarter': act(None, z.object({ fileName: z.string() }).nullable()),

  /** The logo of the letterhead for the screen: a data address, or null. */
  'letterhead.logo': read(None, z.object({ address: z.string().nullable() })),
  /** Asks for a picture and makes it the logo; false when the dialog was closed. */
  'letterhead.chooseLogo': act(None, z.boolean(), 'body'),
} as const;
