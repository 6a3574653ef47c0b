import { strFromU8 } from 'fflate';
import { RegisterError } from '../../../src-shared/contract/errors.ts';
import {
  type TemplateFinding,
  type TemplateFindingCode,
  ANY_RECORD,
} from '../../../src-shared/domain/word-template.ts';
import { openZip } from '../../files/open-zip.ts';
import { hasBrokenBrackets, inTable, placeholderParagraphs } from './story.ts';

/** A ministry's own Word file, unpacked: the text of its XML parts, the bytes of the others. */
export type TemplateParts = Map<string, string | Uint8Array>;

const DOCUMENT = 'word/document.xml';
const STRICT = 'http://purl.oclc.org/ooxml/';

const refused = (reason: string, message: string) =>
  new RegisterError('file-unreadable', message, { details: { reason } });

/**
 * Unpacks a Word file.
 * @throws RegisterError 'file-unreadable' when it is none, has a password or macros, or is not safe to open
 */
export function openTemplate(bytes: Uint8Array): TemplateParts {
  const parts: TemplateParts = new Map();
  for (const [path, content] of openZip(bytes)) {
    parts.set(path, /\.(?:xml|rels)$/.test(path) ? strFromU8(content) : content);
  }
  nameParts(parts);
  if (typeof parts.get(DOCUMENT) !== 'string' || typeof parts.get('[Content_Types].xml') !== 'string') {
    throw refused('not-word', 'No word/document.xml');
  }
  for (const [path, content] of parts) {
    if (/vbaProject/i.test(path)) throw refused('macros', path);
    if (typeof content === 'string' && /<!DOCTYPE/i.test(content))
      throw refused('unsafe', `${path} has a DOCTYPE`);
  }
  return parts;
}

const PACKAGE_RELS = '_rels/.rels';
const TYPES = '[Content_Types].xml';
/** The type of a template, or of a document for macros that has none, in place of that of a document. */
const MAIN_TYPES =
  /application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.template|ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml/g;
const DOCUMENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Word online calls the document "document2.xml"; and what was saved as a template becomes a document. */
function nameParts(parts: TemplateParts): void {
  const rels = textPart(parts, PACKAGE_RELS) ?? '';
  const main =
    [...rels.matchAll(RELATIONSHIP)].find(([each]) => /\/officeDocument["']/.test(each))?.[0] ?? '';
  const name = /Target\s*=\s*["']\/?word\/([^"'/]+)["']/.exec(main)?.[1] ?? '';
  const types = (textPart(parts, TYPES) ?? '').replaceAll(MAIN_TYPES, DOCUMENT_TYPE);
  if (types !== '') parts.set(TYPES, types);
  const content = parts.get(`word/${name}`);
  if (content === undefined || parts.has(DOCUMENT)) return;
  parts.delete(`word/${name}`);
  parts.set(DOCUMENT, content);
  const itsRels = parts.get(`word/_rels/${name}.rels`);
  if (itsRels !== undefined) {
    parts.delete(`word/_rels/${name}.rels`);
    parts.set('word/_rels/document.xml.rels', itsRels);
  }
  const renamed = main.replace(/Target\s*=\s*["'][^"']*["']/, `Target="${DOCUMENT}"`);
  parts.set(
    PACKAGE_RELS,
    rels.replace(main, () => renamed),
  );
  parts.set(
    TYPES,
    types.replace(`"/word/${name}"`, () => `"/${DOCUMENT}"`),
  );
}

export const textPart = (parts: TemplateParts, path: string): string | undefined => {
  const part = parts.get(path);
  return typeof part === 'string' ? part : undefined;
};

/** The parts that hold text, the document first. */
export function storyPaths(parts: TemplateParts): string[] {
  return [...parts.keys()]
    .filter((path) => /^word\/(?:document|(?:header|footer)\d*)\.xml$/.test(path))
    .toSorted((a, b) => Number(b === DOCUMENT) - Number(a === DOCUMENT) || a.localeCompare(b));
}

/** Whether a placeholder is the place of the record itself. */
export type IsBody = (name: string) => boolean;

interface Allowed {
  /** Names of the record's own place. */
  body: readonly string[];
  fields: readonly string[];
}

/** Every reason why a file cannot be used, or will look other than expected. */
export function checkTemplate(parts: TemplateParts, { body, fields }: Allowed): TemplateFinding[] {
  const findings: TemplateFinding[] = [];
  const find = (level: TemplateFinding['level'], code: TemplateFindingCode, detail = '') => {
    if (!findings.some((each) => each.code === code && each.detail === detail)) {
      findings.push({ level, code, detail });
    }
  };
  const isBody: IsBody = (name) => name === ANY_RECORD || body.includes(name);
  if (textPart(parts, DOCUMENT)?.includes(STRICT)) find('error', 'strict');
  let bodies = 0;
  let misplaced = 0;
  for (const path of storyPaths(parts)) {
    const story = textPart(parts, path) ?? '';
    for (const paragraph of placeholderParagraphs(story)) {
      if (hasBrokenBrackets(paragraph.text))
        find('warning', 'broken-placeholder', paragraph.text.trim().slice(0, 80));
      for (const { name, typed } of paragraph.placeholders) {
        if (!isBody(name)) {
          if (!fields.includes(name)) find('warning', 'unknown-placeholder', typed.slice(0, 80));
          continue;
        }
        if (path !== DOCUMENT || paragraph.inTextBox) {
          misplaced += 1;
          find('error', 'body-misplaced', typed);
          continue;
        }
        bodies += 1;
        if (paragraph.text.trim() !== typed) find('error', 'body-not-alone', typed);
        else if (inTable(story, paragraph.start)) find('warning', 'body-in-table', typed);
      }
    }
  }
  if (bodies + misplaced === 0) find('error', 'no-body', `{{${body.length === 1 ? body[0] : ANY_RECORD}}}`);
  if (bodies > 1) find('error', 'body-twice');
  checkSafety(parts, find);
  checkLook(parts, find);
  return findings;
}

/** One relationship of a part, also where its names have a prefix. */
export const RELATIONSHIP = /<(?:\w+:)?Relationship\s[^>]*>/g;

/** Whether it brings something in from outside: all that does, but links that a reader follows. */
export const leadsOut = (relationship: string): boolean =>
  /TargetMode\s*=\s*["']External["']/.test(relationship) && !/\/hyperlink["']/.test(relationship);

type Find = (level: TemplateFinding['level'], code: TemplateFindingCode, detail?: string) => void;

function checkSafety(parts: TemplateParts, find: Find): void {
  for (const [path, content] of parts) {
    if (typeof content !== 'string') continue;
    if (path.endsWith('.rels')) {
      for (const [relationship] of content.matchAll(RELATIONSHIP)) {
        if (!leadsOut(relationship)) continue;
        find('warning', /attachedTemplate/.test(relationship) ? 'attached-template' : 'linked-picture');
      }
    } else if (/<w:(?:ins|del|moveFrom|moveTo)\s/.test(content)) find('warning', 'tracked-changes');
  }
}

function checkLook(parts: TemplateParts, find: Find): void {
  const styles = textPart(parts, 'word/styles.xml') ?? '';
  if (!/<w:rFonts[^>]* w:cs(?:theme)?="/i.test(styles)) find('warning', 'no-khmer-font');
  const stories = storyPaths(parts);
  const headers = stories.some((path) => path.startsWith('word/header'));
  const status = stories.filter((path) =>
    placeholderParagraphs(textPart(parts, path) ?? '').some(({ placeholders }) =>
      placeholders.some(({ name }) => name === 'status'),
    ),
  );
  if (!headers && status.length === 0) find('warning', 'no-draft-mark');
  else if (headers && !status.includes(DOCUMENT) && hasPagesWithoutHeader(parts)) {
    find('warning', 'unmarked-pages');
  }
}

const isOn = (xml: string, element: string): boolean => {
  const found = new RegExp(`<w:${element}(?:\\s[^>]*)?/>`).exec(xml)?.[0];
  return found !== undefined && !/w:val="(?:0|false|off)"/.test(found);
};

/** Whether the first page, or every other one, has a header of its own that is not there. */
function hasPagesWithoutHeader(parts: TemplateParts): boolean {
  const document = textPart(parts, DOCUMENT) ?? '';
  const has = (type: string) => new RegExp(`<w:headerReference\\s[^>]*w:type="${type}"`).test(document);
  const evenAndOdd = isOn(textPart(parts, 'word/settings.xml') ?? '', 'evenAndOddHeaders');
  return !has('default') || (isOn(document, 'titlePg') && !has('first')) || (evenAndOdd && !has('even'));
}
