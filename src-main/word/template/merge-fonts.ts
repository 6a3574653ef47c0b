import { strFromU8 } from 'fflate';
import { KHMER_DIGITS_FONT } from '../khmer-digits-font.ts';
import { RELATIONSHIP, type TemplateParts, textPart } from './template-file.ts';

// Numbers that Word counts itself are in Khmer digits by a small font that travels inside the document: it goes into a
// ministry's own file too.

const FONTS = 'word/fontTable.xml';
const FONTS_RELS = 'word/_rels/fontTable.xml.rels';
const SETTINGS = 'word/settings.xml';
const EMPTY_RELS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const PREFIX = 'rapporteur-';

/** What stands before `w:embedTrueTypeFonts` in the settings. */
const BEFORE_EMBED =
  /<w:(?:writeProtection|view|zoom|removePersonalInformation|removeDateAndTime|doNotDisplayPageBoundaries|displayBackgroundShape|printPostScriptOverText|printFractionalCharacterWidth|printFormsData)(?:\s[^>]*)?\/>/g;

/** Brings our embedded font into the file, where our own document has one and the file a list of fonts. */
export function addFonts(parts: TemplateParts, own: ReadonlyMap<string, string | Uint8Array>): void {
  const text = (path: string) => {
    const part = own.get(path);
    return part === undefined ? '' : typeof part === 'string' ? part : strFromU8(part);
  };
  const name = `w:name="${KHMER_DIGITS_FONT.name}"`;
  const font = [...text(FONTS).matchAll(/<w:font\s.*?<\/w:font>/gs)].find(([each]) =>
    each.includes(name),
  )?.[0];
  const theirs = textPart(parts, FONTS);
  if (font === undefined || theirs === undefined || theirs.includes(name)) return;
  let relationships = '';
  const embedded = font.replaceAll(/ r:id="([^"]*)"/g, (_, id: string) => {
    const ours = [...text(FONTS_RELS).matchAll(RELATIONSHIP)].find(([each]) =>
      each.includes(`Id="${id}"`),
    )?.[0];
    const target = /Target="([^"]*)"/.exec(ours ?? '')?.[1] ?? '';
    const file = `fonts/${PREFIX}${target.replace(/^.*\//, '')}`;
    const bytes = own.get(`word/${target}`);
    if (ours !== undefined && bytes !== undefined) {
      parts.set(`word/${file}`, bytes);
      relationships += ours
        .replace(`Id="${id}"`, `Id="${PREFIX}${id}"`)
        .replace(`Target="${target}"`, `Target="${file}"`);
    }
    return ` r:id="${PREFIX}${id}"`;
  });
  parts.set(
    FONTS,
    openList(theirs).replace('</w:fonts>', () => `${embedded}</w:fonts>`),
  );
  const rels = (textPart(parts, FONTS_RELS) ?? EMPTY_RELS).replace(
    /<Relationships([^>]*)\/>/,
    '<Relationships$1></Relationships>',
  );
  parts.set(
    FONTS_RELS,
    rels.replace('</Relationships>', () => `${relationships}</Relationships>`),
  );
  addType(parts);
  embedOnSaving(parts);
}

/** A list of fonts that can take one that is embedded: not closed at once, and with the names of relationships. */
function openList(fonts: string): string {
  const open = fonts.replace(/<w:fonts(\s[^>]*?)\s*\/>/, '<w:fonts$1></w:fonts>');
  if (open.includes('xmlns:r=')) return open;
  return open.replace(
    '<w:fonts ',
    '<w:fonts xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ',
  );
}

function addType(parts: TemplateParts): void {
  const types = textPart(parts, '[Content_Types].xml') ?? '';
  if (/Extension="odttf"/i.test(types)) return;
  parts.set(
    '[Content_Types].xml',
    types.replace(
      /<Types[^>]*>/,
      (start) =>
        `${start}<Default Extension="odttf" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/>`,
    ),
  );
}

/** Without this Word would leave the font out when somebody saves the document. */
function embedOnSaving(parts: TemplateParts): void {
  const settings = textPart(parts, SETTINGS);
  if (settings === undefined || settings.includes('<w:embedTrueTypeFonts')) return;
  const before = [...settings.matchAll(BEFORE_EMBED)].at(-1);
  const start = before ?? /<w:settings[^>]*[^/]>/.exec(settings);
  if (start === null) return;
  const at = start.index + start[0].length;
  parts.set(SETTINGS, `${settings.slice(0, at)}<w:embedTrueTypeFonts/>${settings.slice(at)}`);
}
