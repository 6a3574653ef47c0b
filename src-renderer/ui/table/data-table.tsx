import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../button.tsx';
import { cx } from '../cx.ts';
import { IconArrowDown, IconArrowUp, IconDelete } from '../icons.ts';
import type { Column } from './column.ts';
import { FilterField } from './filter-field.tsx';
import { TableRow } from './table-row.tsx';
import { useScrollPlace } from './use-scroll-place.ts';
import { useSelection } from './use-selection.ts';
import { useWidth } from './use-width.ts';
import { useTableView, type Sort } from './use-table-view.ts';
import classes from './data-table.module.css';

interface DataTableProps<Row extends object> {
  /** Name of the table for screen readers. */
  label: string;
  rows: readonly Row[];
  /** Keep the array and `searchText` the same between renders (module level or useMemo). */
  columns: readonly Column<Row>[];
  rowId: (row: Row) => string;
  /** Everything about a row that the filter looks through. */
  searchText: (row: Row) => string;
  /** Column the rows are sorted by at first: "name", "-date". */
  defaultSort: string;
  /** Enter or a click on a row. */
  onOpen?: (row: Row) => void;
  /** Delete; must be undoable. */
  onDelete?: (rows: Row[]) => void;
  /** The row that is shown in a panel beside the table. */
  openId?: string | null;
  /** Other filters, beside the one for words. */
  filters?: ReactNode;
  /** A key in the list that means something to the page; true: it is dealt with. `rows`: the chosen ones, or the one gone to. */
  onKey?: (event: KeyboardEvent, rows: Row[]) => boolean;
  /** At the right of the filter. */
  toolbar?: ReactNode;
  /** Buttons for the chosen rows; `done` lets go of them. */
  batch?: (rows: Row[], done: () => void) => ReactNode;
  /** What letters typed in the list are looked for at the start of. */
  typeAhead?: (row: Row) => string;
  /** Shown instead of the table when there are no rows at all. */
  empty: ReactNode;
  /** Filters of the page itself: while they are active, no rows means that nothing matches. */
  filtered?: { active: boolean; clear: () => void };
}

const ROW_HEIGHT = 34;

function HeadCell<Row>(props: { column: Column<Row>; sort: Sort; onSort: () => void }) {
  const { column, sort, onSort } = props;
  const sorted = sort.column === column.id && column.sortBy !== undefined;
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
      className={cx(classes.headCell, column.align && classes.end)}
      scope="col"
    >
      {column.sortBy ? (
        <button className={classes.sort} type="button" onClick={onSort}>
          {column.header}
          {sorted && <Arrow aria-hidden size={13} />}
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

/**
 * The list of the app: filter (`/`), sort by column, both in the address; keyboard selection; only the rows in
 * sight are drawn, so ten thousand are as fast as ten. Put it into `<Page fill>`.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  return props.rows.length === 0 && props.filtered?.active !== true ? (
    props.empty
  ) : (
    <FilledTable {...props} />
  );
}

function FilledTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, rows, columns, rowId, searchText, defaultSort, onOpen, onDelete, openId, toolbar } = props;
  const { batch, typeAhead, filtered, filters, onKey } = props;
  const t = useText();
  const tableId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const { shown, query, sort, setQuery, toggleSort } = useTableView(rows, columns, searchText, defaultSort);
  const width = useWidth(frame);
  const fits = (column: Column<Row>) => column.from === undefined || width >= column.from;
  const fittingIds = columns
    .filter(fits)
    .map((column) => column.id)
    .join(' ');
  // The same array while the same ones fit: rows are drawn again only when they change.
  const fitting = useMemo(
    () => columns.filter((column) => fittingIds.split(' ').includes(column.id)),
    [columns, fittingIds],
  );
  const ids = shown.map(rowId);
  const byId = (id: string) => shown[ids.indexOf(id)];

  const { active, selected, onKeyDown, onRowClick, clear } = useSelection({
    ids,
    textOf: typeAhead && ((index) => (shown[index] === undefined ? '' : typeAhead(shown[index]))),
    onOpen: (id) => {
      const row = byId(id);
      if (row !== undefined) onOpen?.(row);
    },
    onDelete: onDelete && ((chosen) => onDelete(chosen.map(byId).filter((row) => row !== undefined))),
  });

  const { scroller, above } = useScrollPlace(scroll, grid);
  // oxlint-disable-next-line react/incompatible-library -- its functions are made anew by every scroll; nothing here is memoised on them
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: scroller,
    scrollMargin: above,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: ROW_HEIGHT,
    // The head stands above the rows in what is scrolled: without this the last row in sight would be below the edge.
    scrollPaddingEnd: ROW_HEIGHT,
    // Rows are there in the first paint, before the height is known.
    initialRect: { width: 1000, height: 800 },
  });

  useEffect(() => {
    // The first row of a list that is not scrolled is in sight: asking would lay the page out once more.
    if (active < 0 || (active === 0 && virtual.scrollOffset === 0)) return;
    virtual.scrollToIndex(active, { align: 'auto' });
  }, [active, virtual]);

  const latestClick = useRef(onRowClick);
  useEffect(() => {
    latestClick.current = onRowClick;
  });
  const onClick = useCallback<typeof onRowClick>((index, event) => latestClick.current(index, event), []);

  const rowKey = (index: number) => `${tableId}-${ids[index]}`;
  const inSight = virtual.getVirtualItems();
  // Rows that come into sight are drawn into those that left it: as many places as rows, and a few.
  const places = 2 ** Math.ceil(Math.log2(inSight.length + 1));
  return (
    <div className={classes.frame} ref={frame}>
      <div className={classes.bar}>
        <FilterField value={query} onChange={setQuery} onLeave={() => grid.current?.focus()} />
        <span aria-live="polite" className={classes.count}>
          {selected.length > 0 ? t.ui.selected(selected.length) : t.ui.rows(shown.length, rows.length)}
        </span>
        {/* The acts on what is chosen take their place. */}
        {(batch === undefined || selected.length === 0) && filters}
        {selected.length > 0 &&
          batch?.(
            selected.map(byId).filter((row) => row !== undefined),
            clear,
          )}
        {selected.length > 0 && onDelete && (
          <Button
            icon={IconDelete}
            look="quiet"
            size="small"
            onClick={() => onDelete(selected.map(byId).filter((row) => row !== undefined))}
          >
            {t.ui.delete}
          </Button>
        )}
        {/* The acts on what is chosen take its place: nothing jumps. */}
        {toolbar && (batch === undefined || selected.length === 0) && (
          <div className={classes.barEnd}>{toolbar}</div>
        )}
      </div>
      <div className={classes.scroll} ref={scroll}>
        <table
          aria-activedescendant={active >= 0 ? rowKey(active) : undefined}
          aria-label={label}
          aria-multiselectable
          aria-rowcount={shown.length + 1}
          className={classes.grid}
          ref={grid}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA grid pattern on a real table: one tab stop, arrow keys inside
          role="grid"
          style={{ '--columns': fitting.map((column) => column.width).join(' ') } as CSSProperties}
          tabIndex={0}
          onKeyDown={(event) => {
            const chosen = selected.length > 0 ? selected : ids.slice(active, active + 1);
            const rowsOf = () => chosen.map(byId).filter((row) => row !== undefined);
            if (active >= 0 && event.target === event.currentTarget && onKey?.(event, rowsOf())) {
              event.preventDefault();
            } else onKeyDown(event);
          }}
        >
          <thead className={classes.head}>
            <tr aria-rowindex={1} className={classes.headRow}>
              {fitting.map((column) => (
                <HeadCell column={column} key={column.id} sort={sort} onSort={() => toggleSort(column.id)} />
              ))}
            </tr>
          </thead>
          <tbody className={classes.body} style={{ height: virtual.getTotalSize() }}>
            {inSight.map(({ index, start }) => {
              const row = shown[index];
              const id = ids[index];
              if (row === undefined || id === undefined) return null;
              return (
                <TableRow
                  active={index === active}
                  columns={fitting}
                  domId={rowKey(index)}
                  index={index}
                  key={index % places}
                  open={id === openId}
                  row={row}
                  selected={selected.includes(id)}
                  start={start - above}
                  onClick={onClick}
                />
              );
            })}
          </tbody>
        </table>
        {shown.length === 0 && (
          <p className={classes.noMatches}>
            {t.ui.noMatches}{' '}
            <Button
              look="quiet"
              size="small"
              onClick={() => (filtered?.active ? filtered.clear() : setQuery(''))}
            >
              {t.ui.clearFilter}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}
