import { DECISION_KINDS } from '../../../src-shared/domain/decision.ts';
import type { RecordLanguage } from '../../../src-shared/domain/record.ts';
import type { DecisionLine, DecisionRegisterData } from '../../records/register-data.ts';
import { digits } from '../dates.ts';
import { COLOURS } from '../house-style.ts';
import type { RecordDocument } from '../record-document.ts';
import { STYLES } from '../styles.ts';
import type { CellContent, Column } from '../tables.ts';
import { textsOf } from '../texts.ts';
import { colonOf, inEach, label, textIn } from '../voice.ts';
import { paragraph, runs } from '../wml/content.ts';
import { join } from '../wml/xml.ts';
import { registerDocument, roomIn } from './parts/register.ts';
import { richCell } from './parts/rich-cell.ts';

/** All decisions of a meeting, or of the series: what holds, what replaced what. */
export function buildDecisionRegister(data: DecisionRegisterData, language: RecordLanguage): RecordDocument {
  const head = (name: 'code' | 'kind' | 'decision' | 'agendaItem' | 'linked') =>
    label(language, ({ columns }) => columns[name]);
  const columns: Column[] = [
    { head: head('code'), share: 8 },
    { head: head('kind'), share: 13 },
    { head: head('decision'), share: 44 },
    { head: head('agendaItem'), share: 21 },
    { head: head('linked'), share: 14 },
  ];
  const caption = label(language, ({ decisionRegister }) => decisionRegister.kind, ' / ');
  return registerDocument({
    kind: 'decision-register',
    texts: 'decisionRegister',
    data,
    language,
    counts: countsOf(data, language),
    columns,
    cells: (line, shared) => [
      line.code,
      label(language, ({ decisionKind }) => decisionKind[line.kind]),
      richCell(line.body, { shared, caption, width: roomIn(columns, 2) }),
      textIn(line.item, language),
      linksOf(line, language),
    ],
  });
}

function countsOf({ meetings }: DecisionRegisterData, language: RecordLanguage): string {
  const lines = meetings.flatMap((group) => group.lines);
  return inEach(language, (one) => {
    const [decisions = '', endorsements = '', recommendations = ''] = DECISION_KINDS.map((kind) =>
      digits(lines.filter((line) => line.kind === kind).length, one),
    );
    const all = digits(lines.length, one);
    return textsOf(one).decisionRegister.counts(all, decisions, endorsements, recommendations);
  });
}

/** "Replaces: D5.1", "Replaced by: D9.2"; the latter stands out, for the decision holds no longer. */
function linksOf({ links }: DecisionLine, language: RecordLanguage): CellContent {
  const lines = (['supersedes', 'superseded'] as const).flatMap((how) => {
    const codes = links.filter((link) => link.how === how).map(({ code }) => code);
    if (codes.length === 0) return [];
    const name = label(language, ({ decisionRegister }) => decisionRegister[how], ' / ');
    const text = `${name}${colonOf(language)}${codes.join(', ')}`;
    const format = how === 'superseded' ? { bold: true, colour: COLOURS.draft } : {};
    return [paragraph(STYLES.tableText, runs(text, format))];
  });
  return lines.length === 0 ? '' : { blocks: join(lines) };
}
