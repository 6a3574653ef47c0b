import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  emptyRichText,
  type Inline,
  inlineText,
  isBlank,
  type Mark,
  plainText,
  RichText,
  richTextOf,
  withoutBlankEnds,
} from '../../../src-shared/domain/rich-text.ts';

const accepts = (value: unknown) => RichText.safeParse(value).success;
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const cell = (text: string) => ({ type: 'tableCell', content: richTextOf(text).content }) as const;
const linked = (href: string) =>
  doc(paragraph({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }));

describe('the schema of rich text', () => {
  it('takes links to the web and to mail only', () => {
    expect(accepts(linked('https://example.org'))).toBe(true);
    expect(accepts(linked('HTTP://example.org'))).toBe(true);
    expect(accepts(linked('mailto:a@example.org'))).toBe(true);
    expect(accepts(linked('httpx://example.org'))).toBe(false);
    expect(accepts(linked('javascript:alert(1)'))).toBe(false);
    expect(accepts(linked('file:///etc/passwd'))).toBe(false);
    expect(accepts(linked('//example.org'))).toBe(false);
  });

  it('refuses nodes and marks it does not know', () => {
    expect(accepts(doc({ type: 'heading', content: [] }))).toBe(false);
    expect(accepts(doc(paragraph({ type: 'image', attrs: { src: 'x' } })))).toBe(false);
    expect(accepts(doc(paragraph({ type: 'text', text: 'x', marks: [{ type: 'code' }] })))).toBe(false);
    expect(accepts(doc(paragraph({ type: 'text', text: '' })))).toBe(false);
    expect(accepts(doc({ type: 'bulletList', content: [] }))).toBe(false);
  });

  it('drops attributes it does not know', () => {
    const parsed = RichText.parse(doc({ type: 'paragraph', attrs: { textAlign: 'center' } }));
    expect(parsed).toEqual(doc({ type: 'paragraph' }));
  });

  it('refuses nesting deeper than any real text without running out of stack', () => {
    let deep: unknown = paragraph();
    for (let level = 0; level < 10_000; level += 1) {
      deep = { type: 'bulletList', content: [{ type: 'listItem', content: [deep] }] };
    }
    expect(accepts(doc(deep))).toBe(false);
  });
});

/** Texts of the schema, as deep as lists in tables in lists. */
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom('bold' as const, 'italic' as const, 'underline' as const).map((type) => ({ type })),
  fc.constant<Mark>({ type: 'link', attrs: { href: 'https://example.org/' } }),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text: fc.string({ minLength: 1, maxLength: 12 }) }),
  fc.record({
    type: fc.constant('text' as const),
    text: fc.constantFrom('ខ្មែរ', 'word'),
    marks: fc.array(mark, { maxLength: 2 }),
  }),
  fc.constant<Inline>({ type: 'hardBreak' }),
);
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.array(inline, { maxLength: 4 }).map((content): Block => ({ type: 'paragraph', content })),
    fc
      .array(fc.array(tie('block'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
      .map((items): Block => ({
        type: 'bulletList',
        content: items.map((content) => ({ type: 'listItem', content })),
      })),
    fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((content): Block => ({
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content }] }],
    })),
  ),
}));
const richText = fc.array(block, { maxLength: 4 }).map((content): RichText => ({ type: 'doc', content }));

describe('plain text', () => {
  it('has a line for each block and a tab between cells', () => {
    expect(
      plainText({
        type: 'doc',
        content: [
          ...richTextOf('One\nTwo').content,
          {
            type: 'orderedList',
            content: [
              { type: 'listItem', content: richTextOf('a').content },
              { type: 'listItem', content: richTextOf('b\nc').content },
            ],
          },
          { type: 'table', content: [{ type: 'tableRow', content: [cell('x'), cell('y')] }] },
        ],
      }),
    ).toBe('One\nTwo\na\nb\nc\nx\ty');
    expect(inlineText([{ type: 'text', text: 'a' }, { type: 'hardBreak' }])).toBe('a\n');
    expect(inlineText(undefined)).toBe('');
  });

  it('comes back from text made of it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ maxLength: 20 }).map((line) => line.replaceAll('\n', '')),
          { minLength: 1 },
        ),
        (lines) => {
          const text = lines.join('\n');
          expect(plainText(richTextOf(text))).toBe(text);
        },
      ),
    );
  });

  it('is blank where only spaces and empty paragraphs are', () => {
    expect(isBlank(emptyRichText())).toBe(true);
    expect(isBlank(richTextOf('  \n\n '))).toBe(true);
    expect(isBlank(richTextOf('\nx'))).toBe(false);
    expect(isBlank({ type: 'doc', content: [] })).toBe(true);
  });

  it('and the schema agree on every text', () => {
    fc.assert(
      fc.property(richText, (text) => {
        expect(RichText.parse(text)).toEqual(text);
        expect(isBlank(text)).toBe(plainText(text).trim() === '');
      }),
    );
  });
});

describe('without blank ends', () => {
  it('keeps what stands between', () => {
    const lines = (text: string) => plainText(withoutBlankEnds(richTextOf(text)));
    expect(lines('\n \nOne\n\nTwo\n\n')).toBe('One\n\nTwo');
    expect(withoutBlankEnds(richTextOf(' \n'))).toEqual(emptyRichText());
  });
});
