/** The middle value; of an even number the lower of the two, so that it is one that was measured. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** One figure of the report: what was measured, against what, and what it may be at most. */
export interface Figure {
  name: string;
  value: number;
  unit: 'ms' | 'x';
  bound: number | null;
  rounds: number;
}

export function report(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map((figure) => figure.name.length));
  for (const { name, value, unit, bound, rounds } of figures) {
    const shown = unit === 'x' ? `${value.toFixed(2)} x` : `${value.toFixed(1)} ms`;
    const verdict =
      bound === null ? '' : value <= bound ? `  (bound ${bound}, met)` : `  (bound ${bound}, MISSED)`;
    console.log(`${name.padEnd(width)}  ${shown.padStart(10)}  ${rounds} rounds${verdict}`);
  }
}
