import type { Logo } from '../records/lines.ts';
import { escaped, type Xml, xml } from './wml/xml.ts';

// Pictures inside a record. There is one at most, the logo of the letterhead: its ids are fixed.

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const RELATIONSHIP = 'logo';
/** English Metric Units in a millimetre. */
const EMU = 36_000;

/** Path of the picture in the package. */
export const imagePath = ({ type }: Logo): string => `word/media/logo.${type}`;

/** What leads from the document to its picture. */
export const imageRelationship = ({ type }: Logo): Xml =>
  `<Relationship Id="${RELATIONSHIP}" Type="${IMAGE}" Target="media/logo.${type}"/>` as Xml;

/** How large a picture is printed, in millimetres: as high as is wanted, and no wider than there is room. */
export function sizeOnPaper(
  { width, height }: Logo,
  wanted: number,
  room: number,
): { width: number; height: number } {
  const natural = (wanted * width) / height;
  const share = Math.min(1, room / natural);
  return { width: natural * share, height: wanted * share };
}

/** The picture in a run, so large (mm), with what it shows for readers who hear it. */
export function imageRun(size: { width: number; height: number }, description: string): Xml {
  const cx = Math.round(size.width * EMU);
  const cy = Math.round(size.height * EMU);
  const text = escaped(description);
  return xml`<w:r><w:drawing><wp:inline xmlns:wp="${escaped(`${DRAWING}/wordprocessingDrawing`)}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="1" name="Logo" descr="${text}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${escaped(`${DRAWING}/main`)}" noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic xmlns:a="${escaped(`${DRAWING}/main`)}"><a:graphicData uri="${escaped(`${DRAWING}/picture`)}"><pic:pic xmlns:pic="${escaped(`${DRAWING}/picture`)}"><pic:nvPicPr><pic:cNvPr id="1" name="Logo" descr="${text}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${escaped(RELATIONSHIP)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
