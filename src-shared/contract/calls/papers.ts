import { z } from 'zod';
import { Id } from '../../domain/common.ts';
import { Paper, PapersAdded } from '../../domain/paper.ts';
import { After, ById, Done, None, OfMeeting, act, read, write } from '../call.ts';

/** Files that go with the items of an agenda. */
export const papersCalls = {
  'papers.list': read(OfMeeting, z.array(Paper)),
  /** Asks for files and keeps them, as one step; null when the dialog was closed. `papers.stopAdding` stops it. */
  'papers.add': act(z.object({ agendaItemId: Id }), PapersAdded.nullable(), 'agenda'),
  /**
   * Keeps files that a person dropped on an item, as one step. Their paths are not in it: they come beside the call,
   * from the preload script.
   */
  'papers.addDropped': act(z.object({ agendaItemId: Id }), PapersAdded, 'agenda'),
  /** Stops the adding that runs in this window: nothing of it is kept. */
  'papers.stopAdding': act(None, Done),
  'papers.rename': write(z.object({ id: Id, title: Paper.shape.title }), Done, 'agenda'),
  /** Moves a paper behind another one (null: first) of an item of the same meeting. */
  'papers.move': write(z.object({ id: Id, agendaItemId: Id, after: After }), Done, 'agenda'),
  'papers.remove': write(ById, Done, 'agenda'),
  /** Shows a copy with the system's program. */
  'papers.open': act(ById, Done),
  /** Asks where to, and writes the file there. */
  'papers.saveAs': act(ById, z.object({ fileName: z.string() }).nullable()),
} as const;
