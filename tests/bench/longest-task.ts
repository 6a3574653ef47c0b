import { readFileSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Desk } from '../e2e/app.ts';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  args: { name?: string };
}

/**
 * The longest task (ms) of the page's main thread while something is done, until the page has nothing left to do:
 * what the `longtask` entries of a page tell, also of tasks under 50 ms.
 */
export async function longestTask(desk: Desk, work: () => Promise<void>): Promise<number> {
  await quiet(desk.page);
  await desk.inMain(({ contentTracing }) =>
    contentTracing.startRecording({
      recording_mode: 'record-as-much-as-possible',
      included_categories: ['toplevel'],
      excluded_categories: ['*'],
    }),
  );
  await work();
  await quiet(desk.page);
  const path = await desk.inMain(({ contentTracing }) => contentTracing.stopRecording());
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] };
  rmSync(path);
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter((event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain')
      .map(thread),
  );
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && pages.has(thread(event)),
  );
  if (tasks.length === 0) throw new Error('The trace has no tasks of the page');
  return Math.max(...tasks.map((task) => task.dur ?? 0)) / 1000;
}

/** Until the page has had nothing to do for a while. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let calm = 0; calm < 5;) {
      const idle = await new Promise<boolean>((resolve) => {
        requestIdleCallback((deadline) => resolve(!deadline.didTimeout), { timeout: 200 });
      });
      calm = idle ? calm + 1 : 0;
    }
  });
}
