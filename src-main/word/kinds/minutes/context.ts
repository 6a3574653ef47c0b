import type { Paragraph, Table } from 'docx';
import type { Language } from '../../../../src-shared/domain/common.ts';
import type { MinutesData } from '../../../records/minutes-data.ts';
import type { ListCounter } from '../../rich-text-to-docx.ts';
import type { RecordTexts } from '../../texts.ts';

/** What the parts of the minutes are written with. */
export interface MinutesContext {
  data: MinutesData;
  language: Language;
  all: RecordTexts;
  texts: RecordTexts['minutes'];
  lists: ListCounter;
}

export type Blocks = (Paragraph | Table)[];
