import { type IRunPropertiesOptions, OnOffElement, Tab, TextRun } from 'docx';

/** Characters that XML 1.0 cannot hold (most control characters, half surrogate pairs, U+FFFE, U+FFFF). */
// oxlint-disable-next-line no-control-regex -- these are the characters to be found
const ILLEGAL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without characters that would make the document unreadable, with one kind of line end. */
export function cleanText(text: string): string {
  return text.replaceAll(ILLEGAL, '').replaceAll(/\r\n?|\u2028|\u2029/g, '\n');
}

// Khmer letters with the invisible marks that stand between them (zero-width space, joiners).
const KHMER = '\\u1780-\\u17FF\\u19E0-\\u19FF\\u200B-\\u200D';
/**
 * Stretches of Khmer, and of everything else. Spaces and punctuation stay with the Khmer before them,
 * so that a sentence is one run; letters and digits of other scripts begin a new one.
 */
const STRETCHES = new RegExp(`[${KHMER}][${KHMER}\\s.,;:!?()\\[\\]«»"'%/–—-]*|[^${KHMER}]+`, 'gu');

/** Whether any of it is Khmer script. */
export function hasKhmer(text: string): boolean {
  return /[\u1780-\u17FF\u19E0-\u19FF]/.test(text);
}

/**
 * A run in a complex script. Word takes font, size and bold of such a run from the complex-script slots
 * (`w:cs`, `w:szCs`, `w:bCs`) for certain only when the run says so: this is what Word writes when Khmer is typed.
 */
class ComplexScriptRun extends TextRun {
  constructor(format: IRunPropertiesOptions, content: Content) {
    super({ ...format, font: fontWithHint(format.font), ...content });
    this.properties.push(new OnOffElement('w:cs', true));
  }
}

type Content = { text: string } | { children: (string | Tab)[] };

function fontWithHint(font: IRunPropertiesOptions['font']): NonNullable<IRunPropertiesOptions['font']> {
  if (font === undefined) return { hint: 'cs' };
  if (typeof font === 'string') return { name: font, hint: 'cs' };
  return 'theme' in font ? font : { ...font, hint: 'cs' };
}

/** Text as runs: one for each stretch of a script; line ends become line breaks and tabs tab stops. */
export function textRuns(text: string, format: IRunPropertiesOptions = {}): TextRun[] {
  const runs: TextRun[] = [];
  cleanText(text)
    .split('\n')
    .forEach((line, i) => {
      if (i > 0) runs.push(new TextRun({ ...format, break: 1 }));
      line.split('\t').forEach((part, j) => {
        if (j > 0) runs.push(new TextRun({ ...format, children: [new Tab()] }));
        if (part !== '') runs.push(...stretches(part, format));
      });
    });
  return runs;
}

// `text` and never `children`: among children docx reads strings like "CURRENT" as page numbers.
function stretches(text: string, format: IRunPropertiesOptions): TextRun[] {
  if (!hasKhmer(text)) return [new TextRun({ ...format, text })];
  return (text.match(STRETCHES) ?? []).map((stretch) =>
    hasKhmer(stretch)
      ? new ComplexScriptRun(format, { text: stretch })
      : new TextRun({ ...format, text: stretch }),
  );
}
