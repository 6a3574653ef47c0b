import type { ReactNode } from 'react';

/** One column of a table. */
export interface Column<Row> {
  id: string;
  header: string;
  /** Track of the CSS grid: "120px", "minmax(160px, 2fr)". */
  width: string;
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable; rows with an empty value come last. */
  sortBy?: (row: Row) => string | number;
  /** What it is sorted by are days or codes of one length: compared letter by letter, which is quick. */
  plain?: boolean;
  /** Left out where the table is narrower than this (px). */
  from?: number;
  /** Numbers stand at the right. */
  align?: 'end';
}
