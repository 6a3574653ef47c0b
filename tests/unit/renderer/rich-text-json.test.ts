import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RichText, richTextOf } from '../../../src-shared/domain/rich-text.ts';
import { isKhmer, khmerRuns } from '../../../src-renderer/ui/rich-text/khmer-runs.ts';
import { fromEditor, toEditor } from '../../../src-renderer/ui/rich-text/rich-text-json.ts';

const plain = () => 'plain';
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

describe('a text from the editor', () => {
  it('holds only what the register knows', () => {
    const text = fromEditor(
      {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            attrs: { class: null },
            content: [
              {
                type: 'text',
                text: 'here',
                marks: [
                  { type: 'link', attrs: { href: 'https://example.org', target: '_blank', rel: null } },
                ],
              },
            ],
          },
          {
            type: 'orderedList',
            attrs: { start: 3, type: null },
            content: [{ type: 'listItem', content: [paragraph('one')] }],
          },
          {
            type: 'table',
            content: [
              {
                type: 'tableRow',
                content: [
                  {
                    type: 'tableCell',
                    attrs: { colspan: 2, rowspan: 1, colwidth: null, align: null },
                    content: [paragraph('wide')],
                  },
                ],
              },
              {
                type: 'tableRow',
                content: [
                  { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [{ type: 'paragraph' }] },
                ],
              },
            ],
          },
        ],
      },
      plain,
    );
    expect(text).toEqual({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href: 'https://example.org' } }] },
          ],
        },
        { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph('one')] }] },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [{ type: 'tableCell', attrs: { colspan: 2 }, content: [paragraph('wide')] }],
            },
            { type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }] },
          ],
        },
      ],
    });
    expect(RichText.safeParse(text).success).toBe(true);
  });

  it('is kept as plain paragraphs where the register would not take it', () => {
    expect(fromEditor({ type: 'doc', content: [{ type: 'heading' }] }, () => 'One\nTwo')).toEqual(
      richTextOf('One\nTwo'),
    );
  });

  it('comes back as it went in', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 5 }), (lines) => {
        const text = richTextOf(lines.join('\n'));
        expect(fromEditor(toEditor(text), plain)).toEqual(text);
      }),
    );
  });
});

describe('a text for the editor', () => {
  it('has a paragraph to write in wherever the editor needs one', () => {
    expect(toEditor({ type: 'doc', content: [] })).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
    const nested = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph('x')] }],
    } as const;
    const text = {
      type: 'doc',
      content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [nested] }] }],
    } as unknown as RichText;
    expect(toEditor(text).content?.[0]?.content?.[0]?.content?.[0]).toEqual({ type: 'paragraph' });
  });
});

describe('Khmer in a text', () => {
  it('is found in whole runs, with the spaces and digits between its words', () => {
    const text = 'The term ជនចំណាក ស្រុក ២០១៩ is used';
    const [run, ...more] = khmerRuns(text);
    expect(text.slice(run?.start, run?.end)).toBe('ជនចំណាក ស្រុក ២០១៩');
    expect(more).toEqual([]);
    expect(khmerRuns('No Khmer here')).toEqual([]);
  });

  it('makes a paragraph Khmer where it is the most of it', () => {
    expect(isKhmer('ក្រុមការងារបានពិនិត្យសេចក្តីព្រាង WHO')).toBe(true);
    expect(isKhmer('The term ជន is used throughout')).toBe(false);
    expect(isKhmer('')).toBe(false);
  });
});
