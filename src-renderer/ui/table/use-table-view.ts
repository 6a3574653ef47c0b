import { useEffect, useMemo } from 'react';
import type { Language } from '../../../src-shared/domain/common.ts';
import { foldForSearch } from '../../../src-shared/domain/find.ts';
import { foldedFinder } from '../../../src-shared/domain/text-finder.ts';
import { useLanguage } from '../../i18n/text.tsx';
import { useAddress } from '../use-address.ts';
import type { Column } from './column.ts';

export interface Sort {
  column: string;
  descending: boolean;
}

/** "name" or "-name", as the address holds it. */
function parseSort(text: string): Sort {
  return text.startsWith('-')
    ? { column: text.slice(1), descending: true }
    : { column: text, descending: false };
}

function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { column: columnId, descending }: Sort,
  language: Language,
): readonly Row[] {
  const { sortBy, plain } = columns.find((column) => column.id === columnId) ?? {};
  if (sortBy === undefined) return rows;
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = (left: string | number, right: string | number) => {
    if (!plain && typeof left === 'string') return collator.compare(left, String(right));
    return left < right ? -1 : left > right ? 1 : 0;
  };
  return rows
    .map((row) => ({ row, key: sortBy(row) }))
    .toSorted(({ key: left }, { key: right }) => {
      // What is empty stays at the end, whichever way round.
      if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1;
      const order = compare(left, right);
      return descending ? -order : order;
    })
    .map(({ row }) => row);
}

/** The folded text of a row, worked out when it is first asked for. */
function foldedOnce<Row extends object>(searchText: (row: Row) => string): (row: Row) => string {
  const known = new WeakMap<Row, string>();
  return (row) => {
    const text = known.get(row) ?? foldForSearch(searchText(row));
    known.set(row, text);
    return text;
  };
}

/** So long (ms) at a time the texts are read ahead: whoever types meanwhile does not wait. */
const AHEAD = 4;

/** While the page has nothing else to do, the texts of the rows are folded: the first letter typed finds them so. */
function useFoldedAhead<Row>(rows: readonly Row[], foldedText: (row: Row) => string): void {
  useEffect(() => {
    let next = 0;
    const some = () => {
      const end = performance.now() + AHEAD;
      for (let row = rows[next]; row !== undefined && performance.now() < end; row = rows[next]) {
        foldedText(row);
        next += 1;
      }
      if (next < rows.length) waiting = requestIdleCallback(some);
    };
    let waiting = requestIdleCallback(some);
    return () => cancelIdleCallback(waiting);
  }, [rows, foldedText]);
}

/**
 * The rows that a table shows: filtered and sorted by what the address says (`q`, `sort`), so that Back and a
 * restart bring the same view back.
 */
export function useTableView<Row extends object>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  searchText: (row: Row) => string,
  defaultSort: string,
) {
  const [search, change] = useAddress();
  const language = useLanguage();
  const query = search.get('q') ?? '';
  const sortText = search.get('sort') ?? defaultSort;
  const sort = parseSort(sortText);

  const set = (name: string, value: string, unset: string) =>
    change({ [name]: value === unset ? null : value });

  // Letters are typed into the filter one after the other: what they do not change is worked out once.
  const sorted = useMemo(
    () => sortedRows(rows, columns, parseSort(sortText), language),
    [rows, columns, sortText, language],
  );
  const foldedText = useMemo(() => foldedOnce(searchText), [searchText]);
  useFoldedAhead(rows, foldedText);
  const shown = useMemo(() => {
    const finds = foldedFinder(query);
    return finds === null ? sorted : sorted.filter((row) => finds(foldedText(row)));
  }, [sorted, foldedText, query]);

  return {
    shown,
    query,
    sort,
    setQuery: (text: string) => set('q', text, ''),
    toggleSort: (column: string) =>
      set('sort', sort.column === column && !sort.descending ? `-${column}` : column, defaultSort),
  };
}
