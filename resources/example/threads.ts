import type { Both } from './notation.ts';

/**
 * What holds the meetings of the example together. Items are named by their meeting and their number on its agenda:
 * "working-group-4-5.1".
 */
export interface ExampleTopic {
  title: Both;
  note: string;
  closed?: boolean;
  items: readonly string[];
}

/** Threads that go through several meetings. */
export const topics: Readonly<Record<string, ExampleTopic>> = {
  portability: {
    title: ['Portability of entitlements', 'ការផ្ទេរសិទ្ធិទទួលបានអត្ថប្រយោជន៍'],
    note: 'Whether what somebody is entitled to in one province, or one country, holds in the next.',
    items: ['working-group-4-5', 'working-group-4-5.1', 'working-group-4-5.2', 'working-group-11-6.1'],
  },
  informal: {
    title: ['Informal work, cost and debt', 'ការងារក្រៅប្រព័ន្ធ ថ្លៃចំណាយ និងបំណុល'],
    note: 'Eight or nine of ten work without a contract: no employer contributes, and care is paid out of pocket.',
    items: [
      'working-group-2-5.3',
      'working-group-4-4',
      'working-group-4-6',
      'working-group-7-6',
      'working-group-10-5',
      'working-group-11-6.2',
    ],
  },
  language: {
    title: ['Language and finding the way to care', 'ភាសា និងការស្វែងរកសេវាថែទាំ'],
    note: 'Signs, leaflets, interpreters; knowing where to go at all.',
    items: ['working-group-2-5.1', 'working-group-8-4.1', 'working-group-11-5.1'],
  },
  women: {
    title: ['Women, girls and children', 'ស្ត្រី ក្មេងស្រី និងកុមារ'],
    note: '',
    items: [
      'working-group-5-3',
      'working-group-5-3.1',
      'working-group-5-3.2',
      'working-group-5-4.1',
      'working-group-5-4.2',
      'working-group-5-6',
      'working-group-6-4.4',
      'working-group-12-3',
    ],
  },
  referral: {
    title: ['Referral and continuity of treatment', 'ការបញ្ជូនអ្នកជំងឺ និងការព្យាបាលជាប់បន្ត'],
    note: 'Above all tuberculosis, and referral across the border.',
    items: ['working-group-7-5', 'working-group-7-5.1', 'working-group-7-5.2', 'working-group-11-5.2'],
  },
  covid: {
    title: ['COVID-19', 'ជំងឺកូវីដ-១៩'],
    note: 'What the pandemic asked of the group at once, and what the policy learned from it.',
    closed: true,
    items: [
      'working-group-7-3',
      'working-group-8-3',
      'working-group-8-4.2',
      'working-group-8-4.3',
      'working-group-9-5',
      'working-group-9-6',
    ],
  },
  alignment: {
    title: ['Alignment with national and global frameworks', 'ការផ្សារភ្ជាប់ជាមួយក្របខ័ណ្ឌជាតិ និងសកល'],
    note: '',
    closed: true,
    items: [
      'working-group-3-3.1',
      'working-group-3-3.2',
      'working-group-3-3.3',
      'working-group-6-6',
      'working-group-12-5',
    ],
  },
  plan: {
    title: ['National Strategic Plan 2021-2030', 'ផែនការយុទ្ធសាស្ត្រជាតិ ២០២១-២០៣០'],
    note: 'What comes after the policy: plan, operational guidelines, training.',
    items: [
      'working-group-10-6',
      'working-group-13-5',
      'working-group-13-7',
      'workshop-1-5',
      'workshop-1-5.1',
      'workshop-1-6',
    ],
  },
};

/** Items under which the minutes of an earlier meeting are adopted. */
export const adoptions: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_each, i) => [`working-group-${i + 2}-2`, `working-group-${i + 1}`]),
  ),
  'workshop-1-3': 'working-group-13',
};

interface ExampleCorrection {
  /** The item it is about and the entry under it, and what it should say. */
  item: string;
  entry: string;
  says: string;
  reason: string;
}

/** What minutes were adopted with, by the meeting they are of. */
export const corrections: Readonly<Record<string, ExampleCorrection>> = {
  'working-group-1': {
    item: 'working-group-1-4.2',
    entry: 'a1',
    says: 'The Chair answered that both views would be put to the Ministry **in writing**; there would be no vote.',
    reason: 'Agreed orally at the meeting and not written down',
  },
  'working-group-3': {
    item: 'working-group-3-5',
    entry: 'a1',
    says: 'The remark on the length of the texts does not ask for fewer measures, but for measures elsewhere.',
    reason: 'Could be read as advice for fewer measures',
  },
  'working-group-11': {
    item: 'working-group-11-6.1',
    entry: 'a0',
    says: 'The Fund proposed to add, after "Schemes adapt their rules to this end", the words "within the rules of each scheme".',
    reason: 'The words of the Fund were given only as discussed',
  },
};

/** Items that follow up what earlier meetings left to do. */
export const arising: readonly string[] = ['working-group-2-3', 'workshop-1-4'];

/** Items that were put off, and the one that takes each up. */
export const carried: Readonly<Record<string, string>> = { 'working-group-13-7': 'workshop-1-6' };

/** What an agenda was when it was circulated, where the meeting adopted another one: items that came later. */
export const addedAtTheMeeting: readonly string[] = ['working-group-7-3'];

/** Items that were given another time at the meeting: the minutes they were circulated with. */
export const retimedAtTheMeeting: Readonly<Record<string, number>> = { 'working-group-11-6.2': 15 };

interface ExamplePaper {
  item: string;
  file: string;
  title: string;
  lines: readonly string[];
}

/** Papers of the example: short, and only to be opened. */
export const papers: readonly ExamplePaper[] = [
  {
    item: 'working-group-1-5',
    file: 'Draft 0.1.pdf',
    title: 'Draft 0.1 of the Migrant Health Policy',
    lines: ['Part 1: principles. Part 2: access to services. Part 3: protection. Part 4: coordination.'],
  },
  {
    item: 'working-group-6-4',
    file: 'Draft 0.2.pdf',
    title: 'Draft 0.2 for the first reading',
    lines: [
      'Part 1: principles and definitions.',
      'Part 2: access to services.',
      'Part 3: financial protection.',
    ],
  },
  {
    item: 'working-group-6-5',
    file: 'Comparison with four countries.pdf',
    title: 'Policies of four countries compared',
    lines: ['Thailand, Myanmar, Nepal, Sri Lanka: who is covered, who pays, who decides.'],
  },
  {
    item: 'working-group-10-3',
    file: 'Draft 0.3.pdf',
    title: 'Draft 0.3 for consultation',
    lines: ['The text that goes out to all members. Comments by the end of September 2020.'],
  },
  {
    item: 'working-group-13-3',
    file: 'Draft 1.0.pdf',
    title: 'Draft 1.0 for endorsement',
    lines: ['The text as it is submitted to the Ministry.'],
  },
  {
    item: 'working-group-13-7',
    file: 'Costing - first estimate.pdf',
    title: 'Costing: first estimate',
    lines: ['Costs by part of the policy, for three years.'],
  },
  {
    item: 'workshop-1-5',
    file: 'Outline of the plan.pdf',
    title: 'Outline of the National Strategic Plan 2021-2030',
    lines: ['Six lines of action; what is known of each; who leads.'],
  },
];
