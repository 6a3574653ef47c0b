import type {
  IBordersOptions,
  ILevelParagraphStylePropertiesOptions,
  IParagraphStylePropertiesOptions,
  IRunStylePropertiesOptions,
} from 'docx';
import { numberingReference } from './numbering.ts';
import type { Border, Fonts, ParagraphFormat, RunFormat } from './wml/properties.ts';

// Our formats as options of docx, so that a size or a colour is said once for the frame and for the body.
// Only types come from docx here: this is loaded where docx is not.

const fontOptions = ({ latin, khmer }: Fonts) => ({
  ascii: latin,
  hAnsi: latin,
  eastAsia: latin,
  cs: khmer,
});

/** How runs look, for docx. */
export function runOptions(format: RunFormat): IRunStylePropertiesOptions {
  const { fonts, bold, boldKhmer, italic, caps, colour, size, underline } = format;
  return {
    ...(fonts === undefined ? {} : { font: fontOptions(fonts) }),
    ...(bold === undefined ? {} : { bold }),
    ...(boldKhmer === undefined ? {} : { boldComplexScript: boldKhmer }),
    ...(italic === undefined ? {} : { italics: italic }),
    ...(caps === undefined ? {} : { allCaps: caps }),
    ...(colour === undefined ? {} : { color: colour }),
    ...(size === undefined ? {} : { size: size.latin, sizeComplexScript: size.khmer }),
    ...(underline === true ? { underline: { type: 'single' as const } } : {}),
  };
}

const borderOptions = ({ style, size, colour, space = 0 }: Border) => ({ style, size, color: colour, space });

/** Lines above and below a paragraph, for docx. */
export function ruleOptions({ top, bottom }: { top?: Border; bottom?: Border }): IBordersOptions {
  return {
    ...(top === undefined ? {} : { top: borderOptions(top) }),
    ...(bottom === undefined ? {} : { bottom: borderOptions(bottom) }),
  };
}

/** How the paragraphs of a numbering level stand, for docx. */
export function levelOptions(format: ParagraphFormat): ILevelParagraphStylePropertiesOptions {
  const { keepNext, keepLines, spacing, indent, contextualSpacing, alignment, outline } = format;
  return {
    ...(keepNext === undefined ? {} : { keepNext }),
    ...(keepLines === undefined ? {} : { keepLines }),
    ...(spacing === undefined ? {} : { spacing }),
    ...(indent === undefined ? {} : { indent }),
    ...(contextualSpacing === undefined ? {} : { contextualSpacing }),
    ...(alignment === undefined ? {} : { alignment }),
    ...(outline === undefined ? {} : { outlineLevel: outline }),
  };
}

/** How the paragraphs of a style stand, for docx. */
export function paragraphOptions(format: ParagraphFormat): IParagraphStylePropertiesOptions {
  const { numbering, borders } = format;
  return {
    ...levelOptions(format),
    ...(borders === undefined ? {} : { border: ruleOptions(borders) }),
    ...(numbering === undefined || numbering === false
      ? {}
      : { numbering: { reference: numberingReference(numbering.id), level: numbering.level } }),
  };
}
