import { useMemo } from 'react';
import { IsoDate } from '../../../src-shared/domain/common.ts';
import type { HistoryChange, HistoryValue } from '../../../src-shared/domain/history.ts';
import type { MeetingKind } from '../../../src-shared/domain/meeting.ts';
import { FIGURES, historyWords } from '../../i18n/history-words.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { useWhen } from '../../i18n/use-when.ts';

/** Says values and steps of the history in the language of the screen. */
export function useTold() {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const when = useWhen();
  return useMemo(() => {
    const words = historyWords(t);
    const meetingName = (text: string): string => {
      const [, kind, ordinal] = /^([a-z-]+) (\d+)$/.exec(text) ?? [];
      const name = t.domain.meetingNumber[kind as MeetingKind] as ((n: number) => string) | undefined;
      return name === undefined ? text : name(Number(ordinal));
    };
    return {
      /** A value for people; null where there was none. */
      value(table: string, column: string, value: HistoryValue): string | null {
        if (value === null) return null;
        if (value.kind === 'row') {
          const name = inLanguage(value.name);
          return value.table === 'meeting' ? meetingName(name) : name;
        }
        const word = words[`${table}.${column}`]?.[value.text];
        if (word !== undefined) return word;
        if (FIGURES.has(column)) return format.time(value.text);
        return IsoDate.safeParse(value.text).success ? format.date(value.text) : value.text;
      },
      /** "change person (Sok Dara)". */
      step({ label, subject, kind }: HistoryChange): string {
        const names: Readonly<Record<string, string>> = { ...t.changes, ...t.history.calls };
        // The moment that the backup holds.
        const about = label === 'register.restore' ? when(subject) : subject;
        const what = t.shell.change(names[label] ?? label, about);
        if (kind === 'undo') return t.history.undone(what);
        return kind === 'redo' ? t.history.redone(what) : what;
      },
    };
  }, [t, format, inLanguage, when]);
}
