import type { TestRegister } from './register.ts';
import { bullets, cellOf, doc, head, item, link, numbers, p, t, tableOf } from './rich.ts';

/** A meeting that has something of everything. */
export const SAMPLE: TestRegister = {
  body: {
    name: { en: 'Technical Working Group', km: 'ក្រុមការងារបច្ចេកទេស' },
    notice: { en: 'Illustrative record', km: 'កំណត់ត្រាគំរូ' },
    quorum: { kind: 'share', value: 50, basis: 'organisations' },
    laterNames: [{ from: '2021-08-01', name: { en: 'National Technical Working Group', km: '' } }],
  },
  organisations: [
    {
      name: { en: 'Ministry of Health', km: 'ក្រសួងសុខាភិបាល' },
      acronym: 'MoH',
      kind: 'ministry',
      counts: true,
    },
    { name: { en: 'World Health Organization', km: '' }, acronym: 'WHO', kind: 'un-agency', counts: true },
    { name: { en: '', km: 'មន្ទីរពេទ្យខេត្ត' }, kind: 'hospital', counts: true },
  ],
  people: [
    {
      honorific: 'H.E.',
      name: { en: 'Chea Vanna', km: 'ជា វណ្ណា' },
      sex: 'female',
      position: { en: 'Secretary of State', km: 'រដ្ឋលេខាធិការ' },
      organisation: 0,
      capacity: 'chair',
    },
    {
      honorific: 'Mr.',
      name: { en: 'Sok Dara', km: 'សុខ ដារ៉ា' },
      sex: 'male',
      position: { en: 'Chief of Bureau', km: 'ប្រធានការិយាល័យ' },
      organisation: 0,
      capacity: 'secretary',
    },
    {
      honorific: 'Dr.',
      name: { en: 'Anna Lind', km: '' },
      sex: 'female',
      position: { en: 'Technical Officer', km: '' },
      organisation: 1,
      capacity: 'member',
      intervals: [{ arrived: '09:15', place: 'online' }],
    },
    {
      name: { en: 'Keo Bopha', km: 'កែវ បុប្ផា' },
      sex: 'female',
      organisation: 2,
      capacity: 'observer',
      intervals: [{ left: '10:00' }, { arrived: '10:30', left: '11:00' }],
    },
    {
      name: { en: 'Meas Rith', km: '' },
      sex: 'unknown',
      organisation: 2,
      outcome: 'represented',
      representedBy: 3,
    },
    { name: { en: 'Prak Sophal', km: '' }, organisation: 0, outcome: 'apologies' },
    { name: { en: 'Nhem Thida', km: '' }, outcome: 'absent' },
    { name: { en: 'Never Marked', km: '' }, outcome: 'expected' },
    {
      honorific: 'Prof.',
      name: { en: 'Outside Speaker', km: '' },
      position: { en: 'Adviser', km: '' },
      organisation: 1,
      notInvited: true,
    },
  ],
  meetings: [
    {
      title: { en: 'Second draft', km: 'សេចក្តីព្រាងទីពីរ' },
      mode: 'hybrid',
      chair: 0,
      items: [
        {
          title: { en: 'Opening', km: 'ពិធីបើក' },
          purpose: 'approval',
          minutes: 10,
          presenters: [{ person: 0 }],
          entries: [
            {
              body: doc(p('The ', t('Chair', 'bold'), ' opened the meeting.'), p('She thanked everybody.')),
              speaker: { person: 0 },
            },
            { type: 'decision', body: doc(p('The agenda is adopted.')) },
            { type: 'decision', kind: 'endorsement', body: doc(p('The work plan is endorsed.')) },
          ],
        },
        {
          title: { en: 'Draft policy', km: 'គោលនយោបាយ' },
          minutes: 0,
          items: [
            {
              title: { en: 'Portability', km: '' },
              minutes: 30,
              presenters: [{ person: 2 }, { organisation: 1 }],
              entries: [
                {
                  body: doc(
                    p('Three points were raised:'),
                    numbers(
                      'First point',
                      item('Second point', numbers('Nested one', 'Nested two'), p('after the nested list')),
                    ),
                    numbers('Another list begins at one'),
                    bullets('A bullet', item('With a sub-bullet', bullets('Sub-bullet'))),
                    p(
                      t('See ', 'italic'),
                      t('the draft', 'underline', link('https://example.org/draft?a=1&b=2')),
                      t(' and'),
                      { type: 'hardBreak' },
                      t('the annex.'),
                    ),
                  ),
                  speaker: { organisation: 1 },
                },
                {
                  body: doc(
                    p('The figures:'),
                    tableOf(
                      [head('Province', { rowspan: 2 }), head('People', { colspan: 2 })],
                      [head('Women'), head('Men')],
                      [cellOf('Battambang'), cellOf('120'), cellOf('98')],
                      [cellOf('Both halves', { colspan: 2 }), cellOf([p('Two'), p('paragraphs')])],
                    ),
                    p('Text after the table.'),
                  ),
                  speaker: { person: 8 },
                },
                {
                  type: 'action',
                  body: doc(p('Collect the figures of 2019.')),
                  owners: [{ person: 2 }, { organisation: 0 }],
                  due: '2019-09-30',
                },
              ],
            },
            { title: { en: 'Annexes', km: '' }, minutes: 20 },
          ],
        },
        {
          title: { en: 'Other business', km: 'បញ្ហាផ្សេងៗ' },
          purpose: 'information',
          minutes: 10,
          entries: [
            { body: doc(p('ដោយមិនមានសំណួរផ្សេងទៀត អង្គប្រជុំបានបញ្ចប់នៅម៉ោង ១១:៣០ (eleven thirty)។')) },
            { type: 'decision', kind: 'recommendation', body: doc(p('Ministries should answer by June.')) },
            { type: 'action', body: doc(p('Send the minutes.')) },
          ],
        },
      ],
    },
    {},
  ],
};
