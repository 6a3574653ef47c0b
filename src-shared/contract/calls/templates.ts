import { z } from 'zod';
import { Id } from '../../domain/common.ts';
import { MeetingTemplate, TemplateName } from '../../domain/meeting-template.ts';
import { ById, Created, Done, None, read, write } from '../call.ts';

/** Agendas to begin a new meeting with. */
export const templatesCalls = {
  /** The built-in ones first, then those of this register. */
  'templates.list': read(None, z.array(MeetingTemplate)),
  /** Keeps the lines of an agenda as a template. */
  'templates.fromAgenda': write(z.object({ meetingId: Id, name: TemplateName }), Created, 'templates'),
  'templates.rename': write(ById.extend({ name: TemplateName }), Done, 'templates'),
  'templates.remove': write(ById, Done, 'templates'),
} as const;
