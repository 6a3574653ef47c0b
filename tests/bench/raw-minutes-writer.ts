import { strToU8, zipSync } from 'fflate';
import type { AgendaEntryLine, AttendeeLine, EntryLine } from '../../src-main/records/lines.ts';
import type { MinutesData } from '../../src-main/records/minutes-data.ts';
import { buildMinutes } from '../../src-main/word/kinds/minutes.ts';
import { longDate, mediumDate, shortDate } from '../../src-main/word/dates.ts';
import { nameOf, organisationOf, partiesOf, partyOf } from '../../src-main/word/people.ts';
import { textsOf } from '../../src-main/word/texts.ts';
import { type Frame, frameOf } from '../../src-main/word/frame.ts';
import { partsOf } from '../../src-main/word/write-package.ts';
import { type Language, inLanguage } from '../../src-shared/domain/common.ts';
import { ORGANISATION_KINDS } from '../../src-shared/domain/organisation.ts';
import type { Block, Inline, RichText } from '../../src-shared/domain/rich-text.ts';

/*
 * The floor that the writer of records is measured against: the same minutes from a template, by nothing
 * but string building and a zip. It knows this one kind of record and this one layout, splits no scripts,
 * escapes and no more, and would be no joy to change.
 */

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const r = (text: string, format = '') =>
  text === ''
    ? ''
    : `<w:r>${format === '' ? '' : `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
const BOLD = '<w:b/><w:bCs/>';
const p = (style: string, content: string, format = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${format}</w:pPr>${content}</w:p>`;
const SPACER = p('Spacer', '');

function tbl(style: string, widths: readonly number[], rows: string, indent = 0): string {
  const total = widths.reduce((all, width) => all + width, 0);
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblInd w:w="${indent}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`;
}
const tc = (width: number, content: string, more = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${content}</w:tc>`;
const tr = (cells: string, header = false) =>
  `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`;

function data(
  heads: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): string {
  const head = tr(heads.map((text, i) => tc(widths[i] ?? 0, p('TableHeading', r(text)))).join(''), true);
  const body = rows.map((cells) =>
    tr(
      cells
        .map((text, i) => tc(widths[i] ?? 0, text.startsWith('<w:p>') ? text : p('TableText', r(text))))
        .join(''),
    ),
  );
  return tbl('RecordTable', widths, head + body.join('')) + SPACER;
}

function inline(content: readonly Inline[] | undefined): string {
  return (content ?? [])
    .map((node) => {
      if (node.type === 'hardBreak') return '<w:r><w:br/></w:r>';
      const marks = (node.marks ?? []).map(({ type }) =>
        type === 'bold'
          ? BOLD
          : type === 'italic'
            ? '<w:i/><w:iCs/>'
            : type === 'underline'
              ? '<w:u w:val="single"/>'
              : '',
      );
      return r(node.text, marks.join(''));
    })
    .join('');
}

function rich(body: RichText, style: string, lead = ''): string {
  let first = lead;
  const block = (each: Block, level: number): string => {
    switch (each.type) {
      case 'paragraph': {
        const content = first + inline(each.content);
        first = '';
        return content === '' ? '' : p(style, content);
      }
      case 'bulletList':
      case 'orderedList':
        return each.content
          .map((item) =>
            item.content
              .map((inner) =>
                inner.type === 'paragraph'
                  ? p(
                      'ListParagraph',
                      inline(inner.content),
                      `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`,
                    )
                  : block(inner, level + 1),
              )
              .join(''),
          )
          .join('');
      case 'table': {
        const widths = (each.content[0]?.content ?? []).map(() => 2000);
        return (
          tbl(
            'RecordGrid',
            widths,
            each.content
              .map((row) =>
                tr(
                  row.content
                    .map((cell) => tc(2000, cell.content.map((inner) => block(inner, 0)).join('')))
                    .join(''),
                ),
              )
              .join(''),
            567,
          ) + p('TableText', '')
        );
      }
    }
  };
  return body.content.map((each) => block(each, 0)).join('');
}

// Made before anything is measured.
const frames: Record<Language, Frame> = {
  en: await frameOf({ language: 'en', draft: true, orientation: 'portrait' }),
  km: await frameOf({ language: 'km', draft: true, orientation: 'portrait' }),
};
const template = new Map<Language, Record<string, Uint8Array>>();

/** Everything but the document itself, made once. */
function fixed(minutes: MinutesData, language: Language): Record<string, Uint8Array> {
  let parts = template.get(language);
  if (parts === undefined) {
    parts = {};
    for (const [path, content] of partsOf(buildMinutes(minutes, language), frames[language])) {
      parts[path] = typeof content === 'string' ? strToU8(content) : content;
    }
    template.set(language, parts);
  }
  return parts;
}

/** The minutes of a meeting as the bytes of a .docx, as fast as they can be made. */
export function writeRawMinutes(minutes: MinutesData, language: Language): Uint8Array {
  const all = textsOf(language);
  const texts = all.minutes;
  const { meeting, letterhead } = minutes;
  const number = all.meetingNumber[meeting.kind](meeting.ordinal);
  const body: string[] = [
    p('LetterheadNation', r(inLanguage(letterhead.nation, language))),
    p('LetterheadMotto', r(inLanguage(letterhead.motto, language))),
    p('LetterheadMinistry', r(inLanguage(letterhead.ministry, language))),
    p('LetterheadMinistry', r(inLanguage(letterhead.body, language))),
    p('Title', r(texts.title(number, inLanguage(minutes.bodyName, language)))),
    p('Subtitle', r(inLanguage(meeting.title, language))),
  ];
  const facts = [
    [all.facts.date, longDate(meeting.date, language)],
    [all.facts.time, all.timeRange(meeting.start, meeting.end, '')],
    [all.facts.place, inLanguage(meeting.venue, language)],
    [all.facts.mode, all.meetingMode[meeting.mode]],
    [all.facts.chair, minutes.chair === null ? '' : nameOf(minutes.chair, language)],
    [all.facts.status, texts.state[minutes.state]],
  ];
  const factRows = facts.map(([label = '', value = '']) =>
    tr(tc(1882, p('FactLabel', r(label))) + tc(7529, p('Fact', r(value)))),
  );
  body.push(tbl('RecordLayout', [1882, 7529], factRows.join('')), SPACER, p('Heading1', r(texts.attendance)));
  attendance(body, minutes, language);
  const { columns } = all;
  body.push(
    p('Heading1', r(texts.agenda)),
    data(
      [columns.number, columns.time, columns.item, columns.purpose, columns.minutes, columns.presenter],
      [565, 847, 3388, 1411, 753, 2447],
      minutes.agenda.map((line) => [
        line.number,
        line.clock,
        inLanguage(line.title, language),
        all.purpose[line.purpose],
        String(line.minutes),
        partiesOf(line.presenters, language),
      ]),
    ),
    p('Heading1', r(texts.proceedings)),
  );
  for (const line of minutes.agenda) proceedings(body, line, language);
  const decisions: string[][] = [];
  const actions: string[][] = [];
  for (const line of minutes.agenda) {
    for (const entry of line.entries) {
      if (entry.type === 'decision') {
        decisions.push([
          entry.code,
          all.decisionKind[entry.kind],
          rich(entry.body, 'TableText'),
          line.number,
        ]);
      } else if (entry.type === 'action') {
        actions.push([
          entry.code,
          rich(entry.body, 'TableText'),
          partiesOf(entry.owners, language),
          entry.dueDate === null ? '' : shortDate(entry.dueDate, language),
        ]);
      }
    }
  }
  body.push(
    p('Heading1', r(texts.decisions)),
    data(
      [columns.code, columns.kind, columns.decision, columns.agendaItem],
      [941, 1788, 5835, 847],
      decisions,
    ),
    p('Heading1', r(texts.actions)),
    data([columns.code, columns.action, columns.owners, columns.due], [941, 4235, 2729, 1506], actions),
    p('Heading1', r(texts.next)),
    p('BodyText', r(minutes.next === null ? texts.noNext : longDate(minutes.next.date, language))),
    p('SignatureText', r(all.signatures.preparedBy, BOLD)),
    p('SignatureText', r(all.signatures.approvedBy, BOLD)),
  );
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body.join('')}<w:sectPr><w:headerReference w:type="first" r:id="rId5"/><w:headerReference w:type="default" r:id="rId6"/><w:footerReference w:type="first" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1134" w:bottom="1247" w:left="1361" w:header="567" w:footer="510" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>`;
  return zipSync({ ...fixed(minutes, language), 'word/document.xml': strToU8(document) }, { level: 6 });
}

function attendance(body: string[], minutes: MinutesData, language: Language): void {
  const all = textsOf(language);
  const { minutes: texts } = all;
  const { columns } = all;
  const rows = (lines: readonly AttendeeLine[]) =>
    lines.map((line, i) => [
      String(i + 1),
      nameOf(line, language),
      inLanguage(line.position, language),
      organisationOf(line.organisation, language),
      all.capacity[line.capacity],
    ]);
  const heads = [columns.number, columns.name, columns.position, columns.organisation, columns.capacity];
  for (const [title, outcome] of [
    [texts.present, 'attended'],
    [texts.represented, 'represented'],
    [texts.apologies, 'apologies'],
    [texts.absent, 'absent'],
  ] as const) {
    const lines = minutes.attendance.filter((line) => line.outcome === outcome);
    if (lines.length === 0) continue;
    body.push(p('Heading2', r(title)), data(heads, [565, 2353, 1976, 2541, 1976], rows(lines)));
  }
  const attended = minutes.attendance.filter((line) => line.outcome === 'attended');
  body.push(
    data(
      [columns.organisationKind, columns.women, columns.men, columns.total],
      [5195, 1405, 1405, 1406],
      ORGANISATION_KINDS.map((kind) => {
        const lines = attended.filter((line) => line.organisation?.kind === kind);
        const count = (sex: string) => String(lines.filter((line) => line.sex === sex).length);
        return [all.organisationKind[kind], count('female'), count('male'), String(lines.length)];
      }),
    ),
  );
}

function proceedings(body: string[], line: AgendaEntryLine, language: Language): void {
  const all = textsOf(language);
  body.push(p(line.level === 1 ? 'Heading2' : 'Heading3', r(inLanguage(line.title, language))));
  for (const entry of line.entries) {
    const speaker = entry.speaker === null ? '' : r(`${partyOf(entry.speaker, language)}${all.colon}`, BOLD);
    if (entry.type === 'discussion') body.push(rich(entry.body, 'NumberedParagraph', speaker));
    else body.push(callout(entry, speaker, language), SPACER);
  }
}

function callout(
  entry: Exclude<EntryLine, { type: 'discussion' }>,
  speaker: string,
  language: Language,
): string {
  const all = textsOf(language);
  const { minutes: texts } = all;
  const label = entry.type === 'decision' ? texts.decided[entry.kind] : texts[entry.type];
  const note =
    entry.type === 'action'
      ? p(
          'DecisionNote',
          r(`${texts.responsible}${all.colon}`, BOLD) +
            r(partiesOf(entry.owners, language)) +
            r(`${texts.due}${all.colon}`, BOLD) +
            r(entry.dueDate === null ? '' : mediumDate(entry.dueDate, language)),
        )
      : '';
  const look =
    '<w:tcBorders><w:left w:val="single" w:sz="36" w:space="0" w:color="1F3864"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="E9EDF4"/>';
  const text = rich(entry.body, 'DecisionText', r(`${label}${all.colon}`, BOLD) + speaker);
  return tbl(
    'RecordDecisions',
    [1134, 7665],
    tr(tc(1134, p('DecisionCode', r(entry.code)), look) + tc(7665, text + note, look)),
    567,
  );
}
