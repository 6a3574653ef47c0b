import {
  closestCenter,
  DndContext,
  KeyboardCode,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Active,
  type DragMoveEvent,
  type KeyboardCoordinateGetter,
  type Over,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useMemo, useState, type ReactNode } from 'react';
import { useText } from '../../../i18n/text.tsx';
import { dropGroup, withSubItems, type Move } from './group.ts';
import type { TreeLine, TreeRow } from './tree.ts';

/** How far sideways (px) a row is dragged for another level. */
const LEVEL = 28;

/** Up and down through the rows, left and right through the levels. */
const coordinates: KeyboardCoordinateGetter = (event, args) => {
  const { x, y } = args.currentCoordinates;
  if (event.code === 'ArrowRight') return { x: x + LEVEL, y };
  if (event.code === 'ArrowLeft') return { x: x - LEVEL, y };
  return sortableKeyboardCoordinates(event, args);
};

// The same objects at every drawing: with new ones every row is drawn anew.
const pointerOptions = { activationConstraint: { distance: 4 } };
const keyboardOptions = {
  coordinateGetter: coordinates,
  // Enter goes into the row; only the space bar picks it up.
  keyboardCodes: {
    start: [KeyboardCode.Space],
    cancel: [KeyboardCode.Esc],
    end: [KeyboardCode.Space, KeyboardCode.Enter],
  },
};

const levelsOf = (x: number) => Math.round(x / LEVEL);

interface TreeDragProps<Line extends TreeLine<TreeRow>> {
  lines: readonly Line[];
  /** The rows that move when one is picked up, itself among them. */
  groupOf: (key: string) => ReadonlySet<string>;
  onDrop: (moves: Move[]) => void;
  /** Draws the rows: those in sight (what travels with the dragged row does so unseen), with their levels now. */
  children: (lines: readonly Line[]) => ReactNode;
}

interface Dragged {
  key: string;
  level: 1 | 2;
  /** All that travels. */
  carried: ReadonlySet<string>;
}

/** Rows that can be dragged by their handles, with mouse or keyboard, alone or together; every step is spoken. */
export function TreeDrag<Line extends TreeLine<TreeRow>>(props: TreeDragProps<Line>) {
  const { lines, groupOf, onDrop, children } = props;
  const words = useText().meetings.agenda.drag;
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, pointerOptions),
    useSensor(KeyboardSensor, keyboardOptions),
  );

  const movesTo = (active: Active, over: Over | null, x: number): Move[] | null => {
    if (over === null) return null;
    const rows = lines.map((line) => line.row);
    const key = String(active.id);
    return dropGroup(rows, groupOf(key), key, String(over.id), levelsOf(x));
  };
  const onDragMove = ({ active, over, delta }: DragMoveEvent) => {
    const place = movesTo(active, over, delta.x)?.[0]?.place;
    if (place === undefined) return;
    const level = place.parentKey === null ? 1 : 2;
    setDragged((before) => (before === null || before.level === level ? before : { ...before, level }));
  };

  const shown = useMemo(() => {
    if (dragged === null) return lines;
    const { key, level, carried } = dragged;
    return lines
      .filter((line) => line.row.key === key || !carried.has(line.row.key))
      .map((line) =>
        line.row.key === key ? Object.assign({}, line, { level, carries: carried.size }) : line,
      );
  }, [lines, dragged]);

  // The same array while the order is the same, for the same reason.
  const order = shown.map((line) => line.row.key).join(' ');
  const keys = useMemo(() => order.split(' ').filter(Boolean), [order]);

  const numberOf = (id: string | number) => lines.find((line) => line.row.key === id)?.number ?? '';
  const announcements = {
    onDragStart: ({ active }: { active: Active }) => words.lifted(numberOf(active.id)),
    onDragOver: ({ active, over }: { active: Active; over: Over | null }) =>
      over ? words.over(numberOf(active.id), numberOf(over.id)) : undefined,
    onDragEnd: ({ active, over }: { active: Active; over: Over | null }) =>
      over ? words.dropped(numberOf(active.id), numberOf(over.id)) : words.cancelled(numberOf(active.id)),
    onDragCancel: ({ active }: { active: Active }) => words.cancelled(numberOf(active.id)),
  };

  return (
    <DndContext
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: words.instructions },
        // What is spoken is no part of the table.
        container: document.body,
      }}
      collisionDetection={closestCenter}
      sensors={sensors}
      onDragCancel={() => setDragged(null)}
      onDragEnd={({ active, over, delta }) => {
        setDragged(null);
        const moves = movesTo(active, over, delta.x);
        if (moves !== null) onDrop(moves);
      }}
      onDragMove={onDragMove}
      onDragStart={({ active }) => {
        const key = String(active.id);
        const level = lines.find((line) => line.row.key === key)?.level ?? 1;
        const rows = lines.map((line) => line.row);
        setDragged({ key, level, carried: withSubItems(rows, groupOf(key)) });
      }}
    >
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        {children(shown)}
      </SortableContext>
    </DndContext>
  );
}
