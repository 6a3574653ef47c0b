import { type Body, bodyNameOn } from '../../src-shared/domain/body.ts';
import type { Bilingual, IsoDate } from '../../src-shared/domain/common.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { readContent } from '../files/file-content.ts';
import { imageSize } from '../files/image-size.ts';
import type { Letterhead, Logo } from './lines.ts';

/** What stands around every record. */
export interface RecordHead {
  letterhead: Letterhead;
  /** For every page; empty when there is none. */
  notice: Bilingual;
  /** The body's name at the day. */
  bodyName: Bilingual;
}

/** Letterhead and notice of a body, with the name it had on a day. */
export function gatherHead(db: ReadableDatabase, body: Body, day: IsoDate): RecordHead {
  const bodyName = bodyNameOn(body.names, day).name;
  return {
    letterhead: {
      nation: body.letterheadNation,
      motto: body.letterheadMotto,
      ministry: body.ministry,
      body: bodyName,
      left: body.letterheadLeft,
      right: body.letterheadRight,
      layout: body.letterheadLayout,
      logo: readLogo(db, body.logo),
      logoSide: body.logoSide,
      logoHeight: body.logoHeight,
    },
    notice: body.notice,
    bodyName,
  };
}

/** A logo of a kind that Word does not show is left out: the record is worth more than its ornament. */
export function readLogo(db: ReadableDatabase, sha256: string | null): Logo | null {
  if (sha256 === null) return null;
  const bytes = readContent(db, sha256);
  const size = imageSize(bytes);
  return size === null ? null : { ...size, base64: Buffer.from(bytes).toString('base64') };
}
