import { isDraft } from '../../src-shared/domain/minutes.ts';
import type { RecordLanguage } from '../../src-shared/domain/record.ts';
import { safeFileName } from '../file-names.ts';
import { textsOf } from '../word/texts.ts';
import type { MinutesData } from './minutes-data.ts';

/** "Minutes - 7th meeting - 2019-08-13 - draft.docx"; the date in digits that sort. */
export function minutesFileName(
  {
    meeting,
    state,
  }: Pick<MinutesData, 'state'> & { meeting: Pick<MinutesData['meeting'], 'kind' | 'ordinal' | 'date'> },
  language: RecordLanguage,
): string {
  const texts = textsOf(language);
  const parts = [
    texts.minutes.kind,
    texts.meetingNumber[meeting.kind](meeting.ordinal),
    meeting.date,
    ...(isDraft(state) ? [texts.draft.toLowerCase()] : []),
  ];
  return safeFileName(parts.join(' - '), '.docx');
}
