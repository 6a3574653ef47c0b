import { z } from 'zod';
import { Id } from '../../domain/common.ts';
import { Found } from '../../domain/find.ts';
import { HistoryChange, HistorySubject } from '../../domain/history.ts';
import { read } from '../call.ts';

/** What happened to the register, and finding things in it. */
export const historyCalls = {
  /** Steps from the newest on; `before`: the id of the last one shown. `of`: only what touched this thing. */
  'history.list': read(
    z.object({
      of: z.object({ table: HistorySubject, id: Id }).nullable(),
      before: Id.nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    z.object({ changes: z.array(HistoryChange), more: z.boolean() }),
  ),
  /** Whatever matches all the words: codes first, then names and titles, then texts. At most 40. */
  'find.anything': read(z.object({ text: z.string().max(200) }), z.array(Found)),
} as const;
