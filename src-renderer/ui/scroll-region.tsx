import type { ReactNode } from 'react';

interface ScrollRegionProps {
  /** What it shows, for screen readers. */
  label: string;
  className?: string | undefined;
  /** False where a field or a button inside can be gone to, so that Tab has no stop more than needed. */
  stop?: boolean;
  children: ReactNode;
}

/** Something longer or wider than its place: Tab goes to it, and the arrow keys scroll it. */
export function ScrollRegion({ label, className, stop = true, children }: ScrollRegionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without the stop, the keyboard could not scroll what has no control in it
    <section aria-label={label} className={className} tabIndex={stop ? 0 : undefined}>
      {children}
    </section>
  );
}
