import { z } from 'zod';
import { Id, Instant, Line } from './common.ts';

/** A file that goes with an item of an agenda; its bytes are kept in the register under their digest. */
export const Paper = z.object({
  id: Id,
  agendaItemId: Id,
  /** Orders the papers of one item; compare as plain text. */
  position: z.string(),
  /** What it is called; '': as its file is. */
  title: Line,
  fileName: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  addedAt: Instant,
});
export type Paper = z.infer<typeof Paper>;

/** A register is copied and mailed as a whole: what is larger stays outside. */
export const MAX_PAPER_SIZE = 25 * 1024 * 1024;

/** Nobody adds more at once on purpose: a whole disk was dropped. */
export const MOST_PAPERS_AT_ONCE = 200;
export const MOST_PAPERS_SIZE = 500 * 1024 * 1024;

/** Why a file was not kept. `nowhere`: another program offered it, but it lies in no folder that could be read. */
export const PAPER_REFUSALS = [
  'too-big',
  'empty',
  'program',
  'same',
  'folder',
  'unreadable',
  'nowhere',
] as const;
export const PaperRefusal = z.enum(PAPER_REFUSALS);
export type PaperRefusal = z.infer<typeof PaperRefusal>;

/** What came of adding files: those kept, and the others with the reason. */
export const PapersAdded = z.object({
  added: z.array(
    z.object({
      id: Id,
      fileName: z.string(),
      /** The same file is there for this item too. */ alsoAt: z.string(),
    }),
  ),
  refused: z.array(z.object({ fileName: z.string(), reason: PaperRefusal })),
});
export type PapersAdded = z.infer<typeof PapersAdded>;

/** Files that run when they are opened. They are not kept. */
const PROGRAMS = new Set(
  `ade adp app appimage application appref-ms bat bin cab chm cmd com command cpl csh deb desktop diagcab dll dmg
  dylib elf exe fon gadget hta inf ins iso jar jnlp js jse ksh lnk mad maf mda mdb mde msc msh msi msix msp mst
  ops osd pcd pif pkg pl plg prf prg ps1 psm1 py pyc pyw rb reg rpm run scf scr sct settingcontent-ms sh shb
  shs so swf sys theme url vb vbe vbp vbs vhd vhdx vxd website ws wsc wsf wsh xbap xll xnk zsh docm dotm xlsm
  xltm xlam pptm potm ppam ppsm sldm`.split(/\s+/),
);

/** Files that the system's program only shows. All others are saved, and opened by hand. */
const DOCUMENTS = new Set(
  `pdf doc docx dot dotx odt rtf txt md csv xls xlsx ods ppt pptx pps ppsx odp odg png jpg jpeg gif webp bmp tif
  tiff heic mp3 m4a wav mp4 mov eml msg ics vsdx pages numbers key`.split(/\s+/),
);

/** "docx", in small letters; the dots and spaces that Windows drops at the end of a name do not hide it. */
function extensionOf(fileName: string): string {
  const name = fileName.replace(/[. ]+$/, '').toLowerCase();
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1);
}

/** Whether a file would run when it is opened. */
export const isProgram = (fileName: string): boolean => PROGRAMS.has(extensionOf(fileName));

/** Whether a kept file may be given to the system to be shown. */
export const canBeOpened = (fileName: string): boolean => DOCUMENTS.has(extensionOf(fileName));

/** What a paper is called: its title, else its file without the extension. */
export function paperTitle(paper: Pick<Paper, 'title' | 'fileName'>): string {
  return paper.title || paper.fileName.replace(/\.[^.]{1,8}$/, '') || paper.fileName;
}
