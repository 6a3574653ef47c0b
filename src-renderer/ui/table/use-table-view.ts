import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { textFinder } from '../../../src-shared/domain/text-finder.ts';
import { useLanguage } from '../../i18n/text.tsx';
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

/**
 * The rows that a table shows: filtered and sorted by what the address says (`q`, `sort`), so that Back and a
 * restart bring the same view back.
 */
export function useTableView<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  searchText: (row: Row) => string,
  defaultSort: string,
) {
  const [search, setSearch] = useSearchParams();
  const language = useLanguage();
  const query = search.get('q') ?? '';
  const sortText = search.get('sort') ?? defaultSort;
  const sort = parseSort(sortText);

  const set = (name: string, value: string, unset: string) => {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === unset) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  };

  const shown = useMemo(() => {
    const { column: columnId, descending } = parseSort(sortText);
    const finds = textFinder(query);
    const found = rows.filter((row) => finds(searchText(row)));
    const sortBy = columns.find((column) => column.id === columnId)?.sortBy;
    if (sortBy === undefined) return found;
    const collator = new Intl.Collator(language, { numeric: true });
    return found.toSorted((a, b) => {
      const left = sortBy(a);
      const right = sortBy(b);
      // What is empty stays at the end, whichever way round.
      if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1;
      const order =
        typeof left === 'number' && typeof right === 'number'
          ? left - right
          : collator.compare(String(left), String(right));
      return descending ? -order : order;
    });
  }, [rows, columns, searchText, query, sortText, language]);

  return {
    shown,
    query,
    sort,
    setQuery: (text: string) => set('q', text, ''),
    toggleSort: (column: string) =>
      set('sort', sort.column === column && !sort.descending ? `-${column}` : column, defaultSort),
  };
}
