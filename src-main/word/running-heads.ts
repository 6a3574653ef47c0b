import type { Language } from '../../src-shared/domain/common.ts';
import { digits } from './dates.ts';
import { COLOURS, FONTS, TEXT_WIDTH, TITLE_FONTS, countedRun } from './house-style.ts';
import { STYLES } from './styles.ts';
import { textsOf } from './texts.ts';
import { field, hasKhmer, paragraph, run, runs } from './wml/content.ts';
import type { Border, RunFormat } from './wml/properties.ts';
import { NAMESPACES, NOTHING, VML_NAMESPACES, XML_HEAD, type Xml, escaped, join, xml } from './wml/xml.ts';

export interface RunningHeads {
  language: Language;
  /** Short title for the pages after the first. */
  title: string;
  /** Printed on every page, or ''. */
  notice: string;
  /** Whether every page says that this is a draft. */
  draft: boolean;
}

const rule = (space: number): Border => ({ style: 'single', size: 4, space, colour: COLOURS.rule });

/** A header: the title but on the first page, and the draft mark. */
export function headerXml({ language, title, draft }: RunningHeads, page: 'first' | 'other'): Xml {
  const first = page === 'first';
  const word = textsOf(language).draft;
  const mark: RunFormat = { fonts: TITLE_FONTS, bold: true, boldKhmer: false, colour: COLOURS.draft };
  const content = join([
    draft ? watermark(word, first ? 1 : 2) : NOTHING,
    runs(first ? '\t' : `${title}\t`),
    draft ? runs(word, mark) : NOTHING,
  ]);
  return xml`${XML_HEAD}<w:hdr ${NAMESPACES} ${VML_NAMESPACES}>${paragraph(STYLES.header, content, {
    ...(first ? {} : { borders: { bottom: rule(3) } }),
    rightTab: TEXT_WIDTH,
  })}</w:hdr>`;
}

/** A footer: the notice and "Page 2 of 9". */
export function footerXml({ language, notice }: RunningHeads): Xml {
  const { before, between, after } = textsOf(language).page;
  const counted = countedRun(language);
  const cached = digits(1, 'en');
  const content = join([
    runs(`${notice}\t${before}`),
    field('PAGE', cached, counted),
    runs(between),
    field('NUMPAGES', cached, counted),
    runs(after),
  ]);
  return xml`${XML_HEAD}<w:ftr ${NAMESPACES}>${paragraph(STYLES.footer, content, {
    borders: { top: rule(4) },
    rightTab: TEXT_WIDTH,
  })}</w:ftr>`;
}

/**
 * The mark that Word's own Design > Watermark makes (WordArt in the header, named PowerPlusWaterMarkObject),
 * so that Word's command can take it away again. LibreOffice shows it too.
 */
function watermark(text: string, number: number): Xml {
  const khmer = hasKhmer(text);
  const [width, height] = khmer ? [480, 110] : [440, 130];
  const font = khmer ? FONTS.khmerTitle : FONTS.latin;
  const weight = khmer ? '' : ';font-weight:bold';
  const style = `position:absolute;margin-left:0;margin-top:0;width:${width}pt;height:${height}pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin`;
  return run(
    xml`<w:pict>${WORD_ART}<v:shape id="PowerPlusWaterMarkObject${number}" o:spid="_x0000_s${2048 + number}" type="#_x0000_t136" alt="${escaped(text)}" style="${escaped(style)}" o:allowincell="f" fillcolor="#${escaped(COLOURS.watermark)}" stroked="f"><v:fill opacity=".5"/><v:textpath style="${escaped(`font-family:"${font}";font-size:1pt${weight}`)}" string="${escaped(text)}"/></v:shape></w:pict>`,
  );
}

/** Word's shape type of text that fills its frame. */
const WORD_ART = xml`<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>`;
