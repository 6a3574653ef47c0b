import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { imageSize } from '../../../src-main/files/image-size.ts';

const bytes = (...parts: (number | number[])[]) => new Uint8Array(parts.flat());
const JPEG = [0xff, 0xd8];
/** A segment of a JPEG file: its mark, its length, and what is in it. */
const segment = (marker: number, content: number[]) => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 255,
  ...content,
];
const frame = (marker: number) => segment(marker, [8, 0, 40, 1, 44, 3, ...Array<number>(9).fill(0)]);

describe('the size of a picture', () => {
  test('of a PNG file', () => {
    const icon = readFileSync(join(import.meta.dirname, '../../../resources/icons/icon.png'));
    const size = imageSize(icon);
    expect(size?.type).toBe('png');
    expect(size?.width).toBe(size?.height);
  });

  test('of a JPEG file, past segments that say other things', () => {
    const app = segment(0xe0, [1, 2, 3]);
    const tables = segment(0xc4, [0, 0, 9, 0, 9]);
    const size = { type: 'jpeg', width: 300, height: 40 };
    expect(imageSize(bytes(JPEG, app, frame(0xc0)))).toEqual(size);
    expect(imageSize(bytes(JPEG, app, [0xff], tables, frame(0xc2)))).toEqual(size);
  });

  test('of anything else there is none', () => {
    expect(imageSize(bytes())).toBeNull();
    expect(imageSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
    expect(imageSize(bytes(JPEG, segment(0xe0, [1, 2, 3])))).toBeNull();
    expect(imageSize(bytes(JPEG, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]))).toBeNull();
    const none = new Uint8Array(24);
    none.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(imageSize(none)).toBeNull();
  });
});
