import {
  closestCenter,
  DndContext,
  KeyboardCode,
  KeyboardSensor,
  MeasuringStrategy,
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
import { dropPlace, type Line, type Place } from './agenda-tree.ts';

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
const measuring = { droppable: { strategy: MeasuringStrategy.Always } };

const levelsOf = (x: number) => Math.round(x / LEVEL);

interface AgendaDragProps {
  lines: readonly Line[];
  onDrop: (key: string, place: Place) => void;
  /** Draws the rows: those in sight (the sub-items of a dragged item travel unseen), with their levels now. */
  children: (lines: readonly Line[]) => ReactNode;
}

/** Rows that can be dragged by their handles, with mouse or keyboard; every step is spoken. */
export function AgendaDrag({ lines, onDrop, children }: AgendaDragProps) {
  const words = useText().meetings.agenda.drag;
  const [dragged, setDragged] = useState<{ key: string; level: 1 | 2 } | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, pointerOptions),
    useSensor(KeyboardSensor, keyboardOptions),
  );

  const placeAt = (active: Active, over: Over | null, x: number): Place | null =>
    over === null
      ? null
      : dropPlace(
          lines.map((line) => line.row),
          String(active.id),
          String(over.id),
          levelsOf(x),
        );
  const onDragMove = ({ active, over, delta }: DragMoveEvent) => {
    const place = placeAt(active, over, delta.x);
    if (place === null) return;
    const level = place.parentKey === null ? 1 : 2;
    setDragged((before) => (before?.level === level ? before : { key: String(active.id), level }));
  };

  const shown = useMemo(() => {
    if (dragged === null) return lines;
    return lines
      .filter((line) => line.row.parentKey !== dragged.key)
      .map((line) =>
        line.row.key === dragged.key ? Object.assign({}, line, { level: dragged.level }) : line,
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
      measuring={measuring}
      sensors={sensors}
      onDragCancel={() => setDragged(null)}
      onDragEnd={({ active, over, delta }) => {
        setDragged(null);
        const place = placeAt(active, over, delta.x);
        if (place !== null) onDrop(String(active.id), place);
      }}
      onDragMove={onDragMove}
      onDragStart={({ active }) => {
        const level = lines.find((line) => line.row.key === active.id)?.level ?? 1;
        setDragged({ key: String(active.id), level });
      }}
    >
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        {children(shown)}
      </SortableContext>
    </DndContext>
  );
}
