import type { RecordKind, RecordLanguage } from '../../../src-shared/domain/record.ts';
import { useRead } from '../../api/use-read.ts';

export interface RecordChoice {
  kind: RecordKind;
  meetingId: string | null;
  language: RecordLanguage;
  templateId: string | null;
  /** A version of minutes as it went out; null: as they stand. */
  versionId: string | null;
}

/** The bytes of a document as it would be written now; asked again when the register changes. */
export function usePreview(choice: RecordChoice | null) {
  const { data, error, isFetching, isPlaceholderData } = useRead(
    'records.preview',
    choice ?? { kind: 'agenda', meetingId: null, language: 'en', templateId: null, versionId: null },
    { enabled: choice !== null, keepPrevious: true, throwOnError: false },
  );
  return { bytes: choice === null ? undefined : data?.bytes, error, stale: isFetching || isPlaceholderData };
}
