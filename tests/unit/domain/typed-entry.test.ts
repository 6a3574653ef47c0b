import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Party } from '../../../src-shared/domain/common.ts';
import { plainText, RichText, richTextOf } from '../../../src-shared/domain/rich-text.ts';
import {
  commandTyping,
  dueInText,
  finishedAction,
  LINE_KINDS,
  inputLeadIn,
  lineKindOf,
  lineKindsFor,
  mentionTyping,
  partiesFor,
  partyNamed,
  speakerIn,
  tidied,
  typeOfLine,
} from '../../../src-shared/domain/typed-entry.ts';

const MEETING = '2019-03-12';

const organisation = (short: string, en: string, km = ''): Party => ({
  kind: 'organisation',
  id: short,
  name: { en, km },
  short,
});
const person = (en: string, km = ''): Party => ({ kind: 'person', id: en, name: { en, km }, short: '' });

const WHO = organisation('WHO', 'World Health Organization', 'អង្គការសុខភាពពិភពលោក');
const NSSF = organisation('NSSF', 'National Social Security Fund');
const DPHI = organisation('DPHI', 'Department of Planning and Health Information');
const DARA = person('Sok Dara', 'សុខ តារា');
const SOPHAL = person('Sok Sophal', 'សុខ សុផល');
const DIRECTOR = person('Deputy Director, Preventive Medicine Department');
const PARTIES = [WHO, NSSF, DPHI, DARA, SOPHAL, DIRECTOR];

describe('commands', () => {
  it.each([
    ['/', { start: 0, query: '' }],
    ['/d', { start: 0, query: 'd' }],
    ['The group agreed /dec', { start: 17, query: 'dec' }],
    ['/សម្រេច', { start: 0, query: 'សម្រេច' }],
  ])('are typed behind a slash: %s', (before, typing) => {
    expect(commandTyping(before)).toEqual(typing);
  });

  it.each(['and/or', '1/2', '/d ', 'https://x', 'plain'])('are not %s', (before) => {
    expect(commandTyping(before)).toBeNull();
  });

  it('are found by the beginning of their names in both languages, decisions first', () => {
    expect(lineKindsFor('')).toEqual([...LINE_KINDS]);
    expect(lineKindsFor('d')).toEqual(['decision', 'discussion']);
    expect(lineKindsFor('A')).toEqual(['action']);
    expect(lineKindsFor('rec')).toEqual(['recommendation']);
    expect(lineKindsFor('សក')).toEqual(['action']);
    expect(lineKindsFor('x')).toEqual([]);
  });

  it('name a type and a kind of decision, there and back', () => {
    for (const kind of LINE_KINDS) {
      const { type, decision } = typeOfLine(kind);
      expect(lineKindOf(type, decision)).toBe(kind);
    }
  });
});

describe('mentions', () => {
  it.each([
    ['@', { start: 0, query: '' }],
    ['@wh', { start: 0, query: 'wh' }],
    ['Ask @Deputy Dir', { start: 4, query: 'Deputy Dir' }],
  ])('are typed behind an at sign: %s', (before, typing) => {
    expect(mentionTyping(before)).toEqual(typing);
  });

  it.each(['me@example.org', '@ home', 'none'])('are not in %s', (before) => {
    expect(mentionTyping(before)).toBeNull();
  });
});

describe('parties', () => {
  it('are found by acronym, name and any word, in either language, best first', () => {
    expect(partiesFor('who', PARTIES)).toEqual([WHO]);
    expect(partiesFor('sok', PARTIES)).toEqual([DARA, SOPHAL]);
    expect(partiesFor('health', PARTIES)).toEqual([WHO, DPHI]);
    expect(partiesFor('តារា', PARTIES)).toEqual([DARA]);
    expect(partiesFor('', PARTIES)).toEqual(PARTIES);
  });

  it('are named by acronym, whole name or a beginning that only one has', () => {
    expect(partyNamed('who', PARTIES)).toBe(WHO);
    expect(partyNamed('Sok D', PARTIES)).toBe(DARA);
    expect(partyNamed('Sok', PARTIES)).toBeNull();
    expect(partyNamed('Deputy Director', PARTIES)).toBe(DIRECTOR);
    expect(partyNamed('សុខ តារា', PARTIES)).toBe(DARA);
    expect(partyNamed('N', PARTIES)).toBeNull();
    expect(partyNamed('', PARTIES)).toBeNull();
    expect(partyNamed('who', [WHO, { ...WHO, id: 'other' }])).toBeNull();
  });

  it('speak when named with a colon at the start', () => {
    expect(speakerIn('WHO: the draft', PARTIES)).toEqual({ party: WHO, length: 5 });
    expect(speakerIn('Sok Dara : the draft', PARTIES)).toEqual({ party: DARA, length: 11 });
    expect(speakerIn('សុខ តារា៖ សេចក្តីព្រាង', PARTIES)?.party).toBe(DARA);
    expect(speakerIn('Note: the draft', PARTIES)).toBeNull();
    expect(speakerIn('WHO:', PARTIES)).toBeNull();
    expect(speakerIn('Then WHO: said', PARTIES)).toBeNull();
    expect(speakerIn('WHO:00 is no time', PARTIES)).toBeNull();
  });
});

describe('who speaks on which clause', () => {
  it.each([
    ['WHO on clause 4.2: ', { party: WHO, clause: '4.2', document: null }],
    ['WHO on clause 4.2 of Draft 0.2: ', { party: WHO, clause: '4.2', document: 'Draft 0.2' }],
    ['clause 4.2(b): ', { party: null, clause: '4.2(b)', document: null }],
    ['On article 3: ', { party: null, clause: '3', document: null }],
    ['WHO: ', { party: WHO, clause: null, document: null }],
    ['WHO លើប្រការ ៤.២៖ ', { party: WHO, clause: '៤.២', document: null }],
    ['សុខ តារា លើប្រការទី៤ នៃសេចក្តីព្រាង ០.២៖ ', { party: DARA, clause: '៤', document: 'សេចក្តីព្រាង ០.២' }],
    ['ប្រការ ៤.២៖ ', { party: null, clause: '៤.២', document: null }],
  ])('is read from the start of an input: %s', (text, lead) => {
    expect(inputLeadIn(text, PARTIES)).toEqual({ ...lead, length: text.length });
  });

  it.each(['Nobody on clause 4.2: ', 'The clause is long', 'Note: words', 'WHO on clause 4.2'])(
    'is not in %s',
    (text) => {
      expect(inputLeadIn(text, PARTIES)).toBeNull();
    },
  );
});

/** What is left of the text of an action. */
function rest(text: string): string | null {
  const due = dueInText(richTextOf(text), MEETING);
  return due === null ? null : plainText(due.body);
}

const letters = (text: string) => text.replaceAll(/[^\p{L}]/gu, '').toLowerCase();

describe('the deadline in the text of an action', () => {
  it.each([
    ['Draft the referral note by 15 March', 'Draft the referral note'],
    ['Draft the referral note by 15 March.', 'Draft the referral note.'],
    ['Draft the referral note, by 15 March 2019.', 'Draft the referral note.'],
    ['Draft the referral note (by Friday).', 'Draft the referral note.'],
    ['Draft the referral note – in two weeks', 'Draft the referral note'],
    ['Draft the note. By Friday.', 'Draft the note.'],
    ['By 15 March, draft the referral note.', 'Draft the referral note.'],
    ['Draft, by 15 March, the referral note.', 'Draft the referral note.'],
    ['Draft (by 15 March) the referral note.', 'Draft the referral note.'],
    ['Draft the note (by 15 March), then circulate it', 'Draft the note, then circulate it'],
    ['រៀបចំលិខិតបញ្ជូន ត្រឹមថ្ងៃទី១៥ ខែមីនា', 'រៀបចំលិខិតបញ្ជូន'],
    ['រៀបចំលិខិតបញ្ជូន ត្រឹមថ្ងៃទី១៥ ខែមីនា។', 'រៀបចំលិខិតបញ្ជូន។'],
  ])('goes where the rest reads well: %s', (text, expected) => {
    expect(rest(text)).toBe(expected);
  });

  it.each([
    'Sum up the comments received by 15 March and send them',
    'Send by 15 March the note to all members',
    'by 15 March',
  ])('stays where it belongs to the sentence: %s', (text) => {
    expect(rest(text)).toBe(text);
    expect(dueInText(richTextOf(text), MEETING)?.day).toBe('2019-03-15');
  });

  it('is read in the last paragraph that names one', () => {
    const due = dueInText(richTextOf('Comment by 15 March.\nSend by 20 March.\nThank you'), MEETING);
    expect(due?.day).toBe('2019-03-20');
    expect(due?.words).toBe('by 20 March');
  });

  it('is none in lists and tables, and none in other texts', () => {
    const list: RichText = {
      type: 'doc',
      content: [
        { type: 'bulletList', content: [{ type: 'listItem', content: richTextOf('by 15 March').content }] },
      ],
    };
    expect(dueInText(list, MEETING)).toBeNull();
    expect(dueInText(richTextOf('Draft the note'), MEETING)).toBeNull();
  });

  it('leaves the marks of the rest', () => {
    const body: RichText = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Draft the ' },
            { type: 'text', text: 'note', marks: [{ type: 'bold' }] },
            { type: 'text', text: ' by ' },
            { type: 'text', text: '15 March', marks: [{ type: 'italic' }] },
            { type: 'text', text: '.' },
          ],
        },
      ],
    };
    expect(dueInText(body, MEETING)?.body.content).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Draft the ' },
          { type: 'text', text: 'note', marks: [{ type: 'bold' }] },
          { type: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('leaves a valid text and the rest of the words, whatever stands around it', () => {
    const word = fc.constantFrom('Draft', 'the', 'note', ',', '(', ')', '.', '–', 'លិខិត', 'and', ' ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 8 }), (before, after) => {
        const text = `${before.join(' ')} by 15 March ${after.join(' ')}`;
        const due = dueInText(richTextOf(text), MEETING);
        expect(due?.day).toBe('2019-03-15');
        const body = due?.body ?? richTextOf('');
        expect(RichText.safeParse(body).success).toBe(true);
        const kept = letters(plainText(body));
        expect([letters(text), letters(`${before.join('')}${after.join('')}`)]).toContain(kept);
      }),
    );
  });
});

function finished(text: string, mentions = ['WHO', 'ILO', 'Sok Dara']): string {
  const words = dueInText(richTextOf(text), MEETING)?.words;
  const due = words === undefined ? null : { words, from: MEETING };
  return plainText(finishedAction(richTextOf(text), mentions, due));
}

describe('the text of an action when all is typed', () => {
  it.each([
    ['Draft the note @WHO', 'Draft the note'],
    ['Draft the note, @WHO and @ILO.', 'Draft the note.'],
    ['Draft the note @Sok Dara, @WHO by 15 March.', 'Draft the note.'],
    ['Draft the note by 15 March @WHO', 'Draft the note'],
    ['Share the list with @WHO', 'Share the list with WHO'],
    ['Share the list with @WHO by Friday', 'Share the list with WHO'],
    ['Ask @WHO and @ILO for comments', 'Ask WHO and ILO for comments'],
    ['Write to me@WHO', 'Write to me@WHO'],
    ['Draft the note @other', 'Draft the note @other'],
    ['@WHO', 'WHO'],
  ])('%s', (text, expected) => {
    expect(finished(text)).toBe(expected);
  });

  it('is as it was typed where nobody is mentioned and no deadline named', () => {
    expect(finished('Draft the note (all). ', [])).toBe('Draft the note (all).');
    expect(finished('Pay 5 $ to C++ [sic]', ['C++', '$', '[sic]'])).toBe('Pay 5 $ to C++ [sic]');
  });

  it('keeps the words of a deadline that is not taken from it', () => {
    const text = richTextOf('Draft the note by 15 March');
    expect(finishedAction(text, [], null)).toEqual(text);
    expect(finishedAction(text, [], { words: 'by 20 March', from: MEETING })).toEqual(text);
  });
});

describe('a text as it is kept', () => {
  it('has no empty paragraphs around it and no space behind it', () => {
    expect(tidied(richTextOf('\n\nOne\n\nTwo \n\n'))).toEqual(richTextOf('One\n\nTwo'));
    expect(tidied(richTextOf('  '))).toEqual(richTextOf(''));
    expect(tidied({ type: 'doc', content: [] })).toEqual({ type: 'doc', content: [] });
  });

  it('has no line break at its end', () => {
    const text: RichText = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One ' }, { type: 'hardBreak' }] }],
    };
    expect(tidied(text)).toEqual(richTextOf('One'));
  });
});
