import type { AgendaItem, AgendaItemFields } from '../../../../src-shared/domain/agenda-item.ts';
import type { Party } from '../../../../src-shared/domain/common.ts';
import type { WriteResult } from '../../../api/use-write.ts';
import { same } from '../../../ui/forms/same.ts';
import { moveGroup, type Move } from '../tree/group.ts';
import { insertRow, placeOf, withoutRow, type Place } from '../tree/tree.ts';
import { inReadingOrder, type Row } from './agenda-tree.ts';

/** What can be typed into a row. */
export type RowFields = Pick<Row, 'title' | 'purpose' | 'minutes' | 'presenters'>;
export type RowChanges = Partial<RowFields>;

interface PlaceInMain {
  parentId: string | null;
  after: string | null;
}

/** An item to be added, with its level; sub-items follow the item they belong to. */
type NewLine = AgendaItemFields & { level: 1 | 2 };

/** The calls the editor makes; each answers what came of it and never rejects. */
export interface AgendaCalls {
  add(place: PlaceInMain, fields: AgendaItemFields): Promise<WriteResult<{ id: string }>>;
  /** Several items as one step, behind an item of the first level and what stands under it. */
  addMany(after: string | null, lines: NewLine[]): Promise<WriteResult<{ ids: string[] }>>;
  update(id: string, changes: Partial<AgendaItemFields>): Promise<WriteResult<unknown>>;
  /** One or several items, one after the other, as one step. */
  move(moves: ({ id: string } & PlaceInMain)[]): Promise<WriteResult<unknown>>;
  /** One or several items with what stands under them, as one step. */
  remove(ids: string[]): Promise<WriteResult<unknown>>;
  /** Main refused something: what is shown may not be so. */
  reread(): void;
}

const refOf = ({ kind, id }: Party) => ({ kind, id });

const forMain = ({ presenters, ...rest }: RowChanges): Partial<AgendaItemFields> => ({
  ...rest,
  ...(presenters ? { presenters: presenters.map(refOf) } : {}),
});

/** A row without a word in it is not an item yet. */
const isEmpty = ({ title, presenters }: RowFields) =>
  title.en.trim() === '' && title.km.trim() === '' && presenters.length === 0;

const NEW: RowFields = { title: { en: '', km: '' }, purpose: 'discussion', minutes: 10, presenters: [] };

/**
 * The agenda while it is edited: what is typed shows at once and goes to main in order, one message at a time,
 * a moment after the last keystroke. What main sends meanwhile never takes a keystroke, the cursor or the order
 * away. Knows nothing of React.
 */
export function createAgendaEditor(items: readonly AgendaItem[], calls: AgendaCalls, delay = 400) {
  let rows: readonly Row[] = [];
  /** Typed and not sent yet, by row. */
  const typed = new Map<string, RowChanges>();
  /** Rows that main knows, or will when it has answered. */
  const known = new Set<string>();
  const ids = new Map<string, string>();
  const keys = new Map<string, string>();
  const listeners = new Set<() => void>();
  let queue: Promise<void> = Promise.resolve();
  let running = 0;
  let refused = false;
  let made = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: readonly Row[]) => {
    rows = next;
    for (const listener of listeners) listener();
  };
  const find = (key: string) => rows.find((row) => row.key === key);
  const placeInMain = ({ parentKey, afterKey }: Place): PlaceInMain => ({
    parentId: (parentKey !== null && ids.get(parentKey)) || null,
    after: (afterKey !== null && ids.get(afterKey)) || null,
  });
  /** The place of a row among those that main knows; taken now, because later changes have a turn of their own. */
  const knownPlace = (key: string) =>
    placeOf(
      rows.filter((row) => row.key === key || known.has(row.key)),
      key,
    );

  /** Each change waits for the one before. `work` answers whether main took it. */
  const enqueue = (work: () => Promise<boolean>): Promise<boolean> => {
    running += 1;
    const done = queue.then(work);
    queue = done.then((taken) => {
      running -= 1;
      refused ||= !taken;
      if (running > 0 || !refused) return;
      refused = false;
      calls.reread();
    });
    return done;
  };

  const add = (key: string): Promise<boolean> => {
    const parentKey = find(key)?.parentKey ?? null;
    if (parentKey !== null && !known.has(parentKey)) void add(parentKey);
    known.add(key);
    typed.delete(key);
    const place = knownPlace(key);
    return enqueue(async () => {
      const row = find(key);
      if (row === undefined) return true;
      typed.delete(key);
      const { title, purpose, minutes, presenters } = row;
      const fields = { title, purpose, minutes, presenters: presenters.map(refOf) };
      const result = await calls.add(placeInMain(place), fields);
      if (result.ok) {
        ids.set(key, result.value.id);
        keys.set(result.value.id, key);
      } else {
        // The words stay on the screen and are sent again with the next change.
        known.delete(key);
        typed.set(key, { ...typed.get(key) });
      }
      return result.ok;
    });
  };

  const update = (key: string, changes: RowChanges) =>
    enqueue(async () => {
      const id = ids.get(key);
      if (id === undefined) return true;
      const result = await calls.update(id, forMain(changes));
      if (result.ok) return true;
      const hopeless = result.failure.code === 'not-found' || result.failure.code === 'frozen';
      if (!hopeless) typed.set(key, { ...changes, ...typed.get(key) });
      return false;
    });

  const unsent = () =>
    [...typed.keys()].filter((key) => {
      const row = find(key);
      return row !== undefined && (known.has(key) || !isEmpty(row));
    });

  const send = () => {
    clearTimeout(timer);
    for (const key of unsent()) {
      const changes = typed.get(key) ?? {};
      typed.delete(key);
      void (known.has(key) ? update(key, changes) : add(key));
    }
  };

  /** A row as it is to be shown: what is being typed, else what main holds. */
  const merged = (key: string, item: AgendaItem): Row => {
    const before = find(key);
    // Main trims: the space at the end of a word that is being written must stay.
    const trimmed = before && { en: before.title.en.trim(), km: before.title.km.trim() };
    const row: Row = {
      key,
      parentKey: item.parentId === null ? null : (keys.get(item.parentId) ?? item.parentId),
      title: before && same(trimmed, item.title) ? before.title : item.title,
      purpose: item.purpose,
      minutes: item.minutes,
      presenters: item.presenters,
      ...typed.get(key),
    };
    return before && same(before, row) ? before : row;
  };

  /** Shows what main holds. */
  const adopt = (fresh: readonly AgendaItem[]) => {
    // Read before main had all of it: another answer follows.
    if (running > 0) return;
    const ours = rows.filter((row) => !known.has(row.key));
    known.clear();
    let next: Row[] = [];
    for (const item of inReadingOrder(fresh)) {
      const key = keys.get(item.id) ?? item.id;
      keys.set(item.id, key);
      ids.set(key, item.id);
      known.add(key);
      next.push(merged(key, item));
    }
    for (const row of ours) next = insertRow(next, row, placeNear(next, rows, row));
    for (const key of typed.keys()) if (!next.some((row) => row.key === key)) typed.delete(key);
    show(next);
  };
  adopt(items);

  return {
    rows: () => rows,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    adopt,
    edit(key: string, changes: RowChanges): void {
      show(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)));
      typed.set(key, { ...typed.get(key), ...changes });
      clearTimeout(timer);
      timer = setTimeout(send, delay);
    },
    /** Adds a row and answers its key. Without a word in it, it stays here until there is one. */
    insert(place: Place, fields: RowChanges = {}): string {
      made += 1;
      const key = `new-${made}`;
      const row = { ...NEW, ...fields, key, parentKey: place.parentKey };
      show(insertRow(rows, row, place));
      if (!isEmpty(row)) void add(key);
      return key;
    },
    /** Adds several rows at the end, as one step; answers the key of the last one. */
    append(lines: readonly (Pick<RowFields, 'title'> & { level: 1 | 2 })[]): string | null {
      send();
      const last = rows.findLast((row) => row.parentKey === null && known.has(row.key))?.key ?? null;
      const added: Row[] = [];
      for (const { level, title } of lines) {
        made += 1;
        // Not under a row that is still empty: main does not know it.
        const root = rows.findLast(
          (row) =>
            row.parentKey === null && (known.has(row.key) || added.some((each) => each.key === row.key)),
        );
        const parentKey = level === 2 ? (root?.key ?? null) : null;
        const siblings = rows.filter((row) => row.parentKey === parentKey);
        const row: Row = { ...NEW, title, key: `new-${made}`, parentKey };
        rows = insertRow(rows, row, { parentKey, afterKey: siblings.at(-1)?.key ?? null });
        added.push(row);
      }
      for (const row of added) known.add(row.key);
      show(rows);
      void enqueue(async () => {
        // As they are by now, and without those that were deleted meanwhile.
        const now = added.flatMap(({ key }) => find(key) ?? []);
        if (now.length === 0) return true;
        for (const { key } of now) typed.delete(key);
        const after = last === null ? null : (ids.get(last) ?? null);
        const result = await calls.addMany(
          after,
          now.map(({ title, purpose, minutes, presenters, parentKey }) => ({
            title,
            purpose,
            minutes,
            presenters: presenters.map(refOf),
            level: parentKey === null ? 1 : 2,
          })),
        );
        now.forEach(({ key }, i) => {
          const id = result.ok ? result.value.ids[i] : undefined;
          if (id === undefined) {
            // The words stay on the screen and are sent again with the next change.
            known.delete(key);
            typed.set(key, { ...typed.get(key) });
          } else {
            ids.set(key, id);
            keys.set(id, key);
          }
        });
        return result.ok;
      });
      return added.at(-1)?.key ?? null;
    },
    /** The id that main gave the item of a row; undefined until it has answered. */
    idOf: (key: string): string | undefined => ids.get(key),
    /** Moves rows one after the other, as one step. */
    move(moves: readonly Move[]): void {
      send();
      const moving = new Set(moves.map(({ key }) => key));
      show(moveGroup(rows, moves));
      // As they stand in the end, from the top: what each goes behind, or under, has its place then.
      const moved = rows.filter(({ key }) => moving.has(key) && known.has(key));
      if (moved.length === 0) return;
      for (const { parentKey } of moved) {
        if (parentKey !== null && !known.has(parentKey)) void add(parentKey);
      }
      const targets = moved.map(({ key }) => ({ key, place: knownPlace(key) }));
      void enqueue(async () => {
        const told = targets.flatMap(({ key, place }) => {
          const id = ids.get(key);
          return id === undefined ? [] : [{ id, ...placeInMain(place) }];
        });
        return told.length === 0 || (await calls.move(told)).ok;
      });
    },
    /** Removes rows with what stands under them. Answers whether main did; what was only here leaves no undo. */
    async remove(keys: readonly string[]): Promise<boolean> {
      send();
      show(keys.reduce<readonly Row[]>(withoutRow, rows));
      const gone = keys.filter((key) => known.has(key));
      if (gone.length === 0) return false;
      return enqueue(async () => {
        const told = gone.flatMap((key) => ids.get(key) ?? []);
        return told.length > 0 && (await calls.remove(told)).ok;
      });
    },
    /** Drops a new row that nothing was written into. */
    dropIfEmpty(key: string): void {
      const row = find(key);
      if (row === undefined || known.has(key) || !isEmpty(row)) return;
      if (rows.some((each) => each.parentKey === key)) return;
      typed.delete(key);
      show(withoutRow(rows, key));
    },
    /** Sends what was typed; resolves when main has answered everything. */
    flush(): Promise<void> {
      send();
      return queue;
    },
    pending: () => running > 0 || unsent().length > 0,
  };
}

export type AgendaEditor = ReturnType<typeof createAgendaEditor>;

/** Where a row that only we have stands among main's: behind the same sibling as before. */
function placeNear(next: readonly Row[], before: readonly Row[], row: Row): Place {
  const parentKey = next.some((each) => each.key === row.parentKey) ? row.parentKey : null;
  const above = before.slice(
    0,
    before.findIndex((each) => each.key === row.key),
  );
  const sibling = above.findLast((each) =>
    next.some((other) => other.key === each.key && other.parentKey === parentKey),
  );
  return { parentKey, afterKey: sibling?.key ?? null };
}
