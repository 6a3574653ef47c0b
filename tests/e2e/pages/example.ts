import type { Page } from '@playwright/test';

export { go } from './go.ts';

/** The id of a working group meeting by its number, as the page knows it. */
export const meetingId = (page: Page, ordinal: number): Promise<string> =>
  page.evaluate(async (wanted) => {
    const bridge = (
      globalThis as unknown as {
        rapporteur: {
          call(
            name: string,
            input: object,
          ): Promise<{ value: { id: string; kind: string; ordinal: number }[] }>;
        };
      }
    ).rapporteur;
    const { value } = await bridge.call('meetings.list', {});
    return value.find((meeting) => meeting.kind === 'working-group' && meeting.ordinal === wanted)?.id ?? '';
  }, ordinal);
