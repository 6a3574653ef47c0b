import { versionOnPaper } from '../../../src-shared/domain/minutes-version.ts';
import { minutesCanBeEdited } from '../../../src-shared/domain/minutes.ts';
import { useRead } from '../../api/use-read.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import type { RecordChoice } from './use-preview.ts';

/** The versions of minutes that can be printed as they went out, the one that is asked for, and what to know of it. */
export function useMinutesVersion({ kind, meetingId, versionId }: RecordChoice): {
  version: string | null;
  versions: { value: string; label: string }[];
  note: string | null;
} {
  const t = useText();
  const format = useFormat();
  const of = { meetingId: meetingId ?? '' };
  const enabled = kind === 'minutes' && meetingId !== null;
  const { data: versions } = useRead('minutes.versions', of, { enabled });
  const { data: minutes } = useRead('minutes.get', of, { enabled });
  if (!enabled || versions === undefined || minutes === undefined) {
    return { version: versionId, versions: [], note: null };
  }
  const words = t.records;
  const whole = versions.filter((each) => each.whole);
  const asked = whole.find(({ id }) => id === versionId) ?? null;
  const printed = versionOnPaper(minutes.state, versions);
  const noteOf = () => {
    if (asked !== null) return words.versionNote(format.dateOf(asked.at));
    if (minutesCanBeEdited(minutes.state)) return null;
    return printed?.whole === true ? words.keptNote(format.dateOf(printed.at)) : words.notKeptNote;
  };
  return {
    version: asked?.id ?? null,
    versions: whole.map(({ id, number, state, at }) => ({
      value: id,
      label: words.versionNamed(number, t.domain.minutesState[state].toLowerCase(), format.dateOf(at)),
    })),
    note: noteOf(),
  };
}
