import type { Language } from '../../../../src-shared/domain/common.ts';
import type { MinutesData } from '../../../records/minutes-data.ts';
import type { Shared } from '../../record-document.ts';
import type { RecordTexts } from '../../texts.ts';

/** What the parts of the minutes are written with. */
export interface MinutesContext {
  data: MinutesData;
  language: Language;
  all: RecordTexts;
  texts: RecordTexts['minutes'];
  shared: Shared;
}
