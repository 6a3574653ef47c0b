import type { IsoDate } from '../../src-shared/domain/common.ts';

/**
 * What a change is about, for people. A meeting without a title is kept beside its change as "2 (2026-12-21)", which is
 * said in no language.
 */
export function subjectText(subject: string, say: (ordinal: number, day: IsoDate) => string): string {
  const [, ordinal, day] = /^(\d+) \((\d{4}-\d\d-\d\d)\)$/.exec(subject) ?? [];
  return ordinal === undefined || day === undefined ? subject : say(Number(ordinal), day);
}
