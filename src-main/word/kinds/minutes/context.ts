import type { RecordLanguage } from '../../../../src-shared/domain/record.ts';
import type { MinutesData } from '../../../records/minutes-data.ts';
import type { Shared } from '../../record-document.ts';

/** What the parts of the minutes are written with. */
export interface MinutesContext {
  data: MinutesData;
  language: RecordLanguage;
  shared: Shared;
}
