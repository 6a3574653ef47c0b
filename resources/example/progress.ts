import type { ActionState } from '../../src-shared/domain/action.ts';
import type { IsoDate } from '../../src-shared/domain/common.ts';
import type { PartyKey } from './notation.ts';

/** What was reported of an action: when, at which working group meeting, and what that changed. */
export interface ExampleUpdate {
  on: IsoDate;
  /** Number of the working group meeting that was told. */
  at?: number;
  /** The reason why it is late, not how it goes on. */
  delay?: true;
  text: string;
  state?: ActionState;
  due?: IsoDate;
  /** Who has it from then on. */
  owners?: readonly [PartyKey, ...PartyKey[]];
}

/**
 * What became of the actions, by code. Those that are done and not named here were closed on their day, or a few
 * days before, without a word.
 */
export const updates: Readonly<Record<string, readonly ExampleUpdate[]>> = {
  'ATC1.1': [
    {
      on: '2019-01-24',
      at: 1,
      text: 'Two of the three ministries have sent their lists.',
      state: 'in-progress',
    },
    { on: '2019-02-05', text: 'Complete, with forty-one instruments.', state: 'done' },
  ],
  'ATC1.4': [
    {
      on: '2019-01-10',
      text: 'Terms of reference sent; nineteen organisations have named a focal point.',
      state: 'done',
    },
  ],
  'A1.1': [{ on: '2019-03-14', at: 2, text: 'The Fund has named its alternate.', state: 'done' }],
  'A1.3': [
    {
      on: '2019-03-05',
      text: 'Clause sent to the secretariat with the papers of the second meeting.',
      state: 'done',
    },
  ],
  'A1.4': [
    { on: '2019-02-22', text: 'Three of four have answered in the form.', state: 'in-progress' },
    {
      on: '2019-03-01',
      text: 'The last comments came by letter and were entered into the form by the secretariat.',
      state: 'done',
    },
  ],
  'A2.1': [
    {
      on: '2019-04-24',
      text: 'Definitions with nine examples; tried with the staff of two health centres.',
      state: 'done',
    },
  ],
  'A2.2': [
    { on: '2019-05-16', at: 3, text: 'Twenty-three pieces were laid out in the room.', state: 'done' },
  ],
  'A2.4': [
    {
      on: '2019-06-28',
      delay: true,
      text: 'One hospital keeps unpaid bills on paper only and counts by hand.',
      state: 'in-progress',
      due: '2019-07-31',
    },
    { on: '2019-07-29', text: 'All three counts have arrived.', state: 'done' },
  ],
  'A3.1': [
    {
      on: '2019-07-11',
      at: 4,
      text: 'Global frameworks are done, national strategies follow.',
      state: 'in-progress',
    },
    { on: '2019-08-30', text: 'Circulated with the papers of the fifth meeting.', state: 'done' },
  ],
  'A3.3': [
    {
      on: '2019-09-05',
      at: 5,
      delay: true,
      text: 'The text of one country exists in its own language only; a translation has been asked for.',
      state: 'in-progress',
      due: '2019-10-31',
    },
    { on: '2019-10-28', text: 'Paper of eighteen pages with its sources.', state: 'done' },
  ],
  'A3.5': [
    { on: '2019-09-20', text: 'The visit takes place in October, four members take part.', state: 'done' },
  ],
  'A4.2': [{ on: '2019-10-15', text: 'Outline agreed between ILO and the Fund.', state: 'done' }],
  'A4.3': [{ on: '2019-08-20', text: 'Two clauses with a note on the law they stand on.', state: 'done' }],
  'A4.5': [
    {
      on: '2019-09-27',
      delay: true,
      text: 'The accounts of three districts were still open.',
      state: 'in-progress',
      due: '2019-10-31',
    },
    { on: '2019-10-30', text: 'Exemptions are booked at the facility that gave them.', state: 'done' },
  ],
  'A4.6': [
    {
      on: '2019-08-28',
      text: 'The health centre could not spare her; two members visit instead (see A3.5).',
      state: 'cancelled',
    },
  ],
  'A5.2': [
    { on: '2019-11-14', at: 6, text: 'បានពិភាក្សាជាមួយការិយាល័យព័ត៌មានសុខាភិបាល។', state: 'in-progress' },
    { on: '2020-01-16', at: 7, text: 'របាយការណ៍បានដាក់ជូនអង្គប្រជុំ។', state: 'done' },
  ],
  'A5.5': [
    {
      on: '2020-02-20',
      delay: true,
      text: 'មន្ទរពេទ្យពីរមិនទាន់បានផ្ញើគំរូលិខិតរបស់ខ្លួន។',
      state: 'in-progress',
      due: '2020-03-31',
    },
    { on: '2020-03-26', at: 8, text: 'បានឯកភាពលើគំរូតែមួយ។', state: 'done' },
  ],
  'A6.1': [
    {
      on: '2019-12-18',
      text: 'Read aloud to six of the women who were interviewed; two sentences were changed.',
      state: 'done',
    },
  ],
  'A6.3': [
    {
      on: '2020-01-16',
      at: 7,
      text: 'First results presented; the views of women in domestic work are missing (see A7.6).',
      state: 'done',
    },
  ],
  'A6.6': [
    { on: '2020-02-28', text: 'Four of five organisations have handed in remarks.', state: 'in-progress' },
    {
      on: '2020-03-04',
      delay: true,
      text: 'The last ministry asks for two more weeks.',
      due: '2020-03-16',
    },
    { on: '2020-03-13', text: 'All remarks are in the table.', state: 'done' },
  ],
  'A7.2': [
    { on: '2020-03-26', at: 8, text: 'No visits to health centres until further notice.', delay: true },
    {
      on: '2020-07-30',
      at: 10,
      text: 'Given up; the questions are tried with the new register.',
      state: 'cancelled',
    },
  ],
  'A7.4': [{ on: '2020-05-12', text: 'Card printed in two languages, 2,000 pieces.', state: 'done' }],
  'A7.5': [
    {
      on: '2020-05-28',
      at: 9,
      text: 'A first text was exchanged with the hospital across the border.',
      state: 'in-progress',
    },
    {
      on: '2020-09-28',
      delay: true,
      text: 'The border was closed to patients since March; the other side has no mandate yet.',
      due: '2021-03-31',
    },
    {
      on: '2021-02-18',
      at: 13,
      text: 'Goes on under the strategic plan. The hospital in Banteay Meanchey has a signed arrangement to start from.',
      owners: ['dhs', 'bmc-hospital'],
      due: '2021-10-31',
    },
  ],
  'A7.6': [
    {
      on: '2020-05-28',
      at: 9,
      delay: true,
      text: 'Interviews by telephone only.',
      state: 'in-progress',
      due: '2020-08-31',
    },
    { on: '2020-08-26', text: 'Completed with thirty-two interviews.', state: 'done' },
  ],
  'A8.3': [{ on: '2020-03-27', text: 'Signed and sent the day after the meeting.', state: 'done' }],
  'A8.4': [{ on: '2020-04-15', text: 'Seventeen interpreters in four languages.', state: 'done' }],
  'A9.3': [{ on: '2020-07-30', at: 10, text: 'ពាក្យបីត្រូវបានយល់ខុស ហើយបានកែរួច។', state: 'done' }],
  'A9.5': [{ on: '2020-07-09', text: 'គ្មានឧបសគ្គផ្នែកច្បាប់ទេ។', state: 'done' }],
  'A10.3': [
    {
      on: '2020-10-08',
      at: 11,
      text: 'One of the two can be computed from what is collected today.',
      state: 'in-progress',
    },
    {
      on: '2020-11-27',
      text: 'Both computed; the second one from a sample of two provinces.',
      state: 'done',
    },
  ],
  'A10.5': [
    {
      on: '2020-09-14',
      text: 'Three conversations, forty-four people, twenty-six of them women.',
      state: 'done',
    },
  ],
  'A10.6': [
    { on: '2020-09-30', text: 'All comments registered, each with a proposed answer.', state: 'done' },
  ],
  'A11.1': [{ on: '2020-10-22', text: 'The answer came on the last day but one.', state: 'done' }],
  'A11.3': [
    {
      on: '2020-12-17',
      at: 12,
      text: 'Two departments would take the list; neither has a budget line for 2021.',
      state: 'in-progress',
    },
    {
      on: '2021-02-18',
      at: 13,
      delay: true,
      text: 'The budget of 2021 is closed. Asked for in the one of 2022.',
      owners: ['dhs', 'pmd'],
      due: '2021-11-30',
    },
  ],
  'A11.4': [
    {
      on: '2021-02-18',
      at: 13,
      text: 'Texts are ready, printing waits for the new year’s funds.',
      state: 'in-progress',
    },
  ],
  'A11.5': [{ on: '2021-02-24', text: 'The notice hangs in eleven waiting rooms.', state: 'done' }],
  'A12.3': [
    {
      on: '2021-02-18',
      at: 13,
      text: 'The two offices have agreed on one key for both registers.',
      state: 'in-progress',
    },
  ],
  'A12.6': [{ on: '2021-01-20', text: 'Read aloud in two afternoons; nothing is left open.', state: 'done' }],
  'A13.2': [{ on: '2021-02-24', text: 'Submitted.', state: 'done' }],
  'A13.5': [
    { on: '2021-05-14', text: 'Figures from three of the five provinces.', state: 'in-progress' },
    {
      on: '2021-08-20',
      delay: true,
      text: 'Two provincial departments are taken up by vaccination.',
      due: '2021-10-29',
    },
  ],
  'A13.6': [{ on: '2021-07-12', text: 'Template tried in one department.', state: 'in-progress' }],
  'A13.8': [{ on: '2021-06-28', text: 'Submitted with the letter of the Chair.', state: 'done' }],
};

/** Which earlier decisions a later one replaced, by code. */
export const supersedes: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'D6.5': ['D1.6'],
  'D7.4': ['D6.3'],
  'D8.4': ['D6.5'],
};
