/** Stretches of Khmer, with the signs and digits between their words. */
const KHMER_RUN =
  /[\u1780-\u17ff\u19e0-\u19ff](?:[\u1780-\u17ff\u19e0-\u19ff\u200b-\u200d]|[\s\d.,;:!?()/–-]+(?=[\u1780-\u17ff\u19e0-\u19ff]))*/g;
const HAS_KHMER = /[\u1780-\u17ff]/;

export interface Run {
  start: number;
  end: number;
}

/** Where a text is Khmer: these runs need the room between lines that the script takes. */
export function khmerRuns(text: string): Run[] {
  if (!HAS_KHMER.test(text)) return [];
  return [...text.matchAll(KHMER_RUN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a paragraph as a whole is Khmer, perhaps with a foreign name in it. */
export function isKhmer(text: string): boolean {
  const khmer = khmerRuns(text).reduce((sum, run) => sum + run.end - run.start, 0);
  return khmer * 2 > text.trim().length;
}
