/** The middle value; of an even number the lower of the two, so that it is one that was measured. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** The value below which so many in a hundred lie. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

/** The power with which times grow with sizes: the slope of the straight line through both logarithms. */
export function exponent(points: readonly { size: number; value: number }[]): number {
  const logs = points.map(({ size, value }) => ({ x: Math.log(size), y: Math.log(value) }));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(logs.map((point) => point.x));
  const y = mean(logs.map((point) => point.y));
  const above = mean(logs.map((point) => (point.x - x) * (point.y - y)));
  return above / mean(logs.map((point) => (point.x - x) ** 2));
}

/** One figure of the report: what was measured, against what, and what it may be at most. */
export interface Figure {
  name: string;
  value: number;
  /** `exp`: the power with which it grows. */
  unit: 'ms' | 'x' | 'MB' | 'exp';
  bound: number | null;
  rounds: number;
}

export function report(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map((figure) => figure.name.length));
  for (const { name, value, unit, bound, rounds } of figures) {
    const verdict =
      bound === null ? '' : value <= bound ? `  (bound ${bound}, met)` : `  (bound ${bound}, MISSED)`;
    console.log(`${name.padEnd(width)}  ${shown(value, unit).padStart(10)}  ${rounds} rounds${verdict}`);
  }
}

function shown(value: number, unit: Figure['unit']): string {
  switch (unit) {
    case 'ms':
      return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
    case 'MB':
      return `${value.toFixed(0)} MB`;
    case 'x':
      return `${value.toFixed(2)} x`;
    case 'exp':
      return value.toFixed(2);
    default:
      return unit satisfies never;
  }
}
