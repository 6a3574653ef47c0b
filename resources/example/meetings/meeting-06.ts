import type { ExampleMeeting } from '../notation.ts';
import { MINISTRY } from './venues.ts';

export const meeting06: ExampleMeeting = {
  kind: 'working-group',
  ordinal: 6,
  title: ['First reading of draft 0.2', 'ការអានលើកទី១នូវសេចក្តីព្រាង ០.២'],
  date: '2019-11-14',
  start: '08:30',
  end: '12:00',
  venue: MINISTRY,
  mode: 'in-person',
  chair: 'chair',
  state: 'closed',
  agendaState: 'adopted',
  minutes: 'locked',
  room: [
    'chair',
    'moh-legal',
    'pmd-deputy',
    'pmd-chief',
    'pmd-officer',
    'dphi-deputy',
    'dphi-chief',
    'cdc-deputy',
    'dhs-officer',
    'nmchc-deputy',
    'bmc-deputy',
    'btb-deputy',
    'border-doctor',
    'moi-focal',
    'molvt-deputy',
    'moeys-officer',
    'nssf-focal',
    'nssf-benefits',
    'iom-head',
    'iom-officer',
    'iom-assistant',
    'policy-adviser',
    'who-first',
    'ilo-coordinator',
    'ilo-officer',
    'mfa-director',
    'bhn-manager',
    'sph-lecturer',
  ],
  apologies: ['cenat-chief'],
  represented: { 'dhs-deputy': 'dhs-officer', 'moeys-deputy': 'moeys-officer' },
  times: { 'bmc-deputy': '09:05-', 'who-first': '-11:30', 'mfa-director': '-09:30 10:10-' },
  items: [
    {
      title: ['Opening and adoption of the agenda', 'ពិធីបើក និងការអនុម័តរបៀបវារៈ'],
      purpose: 'approval',
      minutes: 5,
      presenters: ['chair'],
      entries: [
        {
          by: 'chair',
          said: 'Opened the meeting and asked for discipline: four parts of a draft were to be read in less than two hours, and remarks on wording should be handed in on paper.',
        },
      ],
    },
    {
      title: ['Minutes of the fifth meeting', 'កំណត់ហេតុកិច្ចប្រជុំលើកទី៥'],
      purpose: 'approval',
      minutes: 10,
      presenters: ['pmd-officer'],
      entries: [
        {
          by: 'who-first',
          said: 'Thanked the secretariat for minutes in Khmer and asked for a summary in English for the files of partners.',
        },
        {
          decided:
            'The minutes of the fifth meeting are adopted. Minutes stay in the language in which they were taken; a summary in the other is added when a member asks for it.',
        },
      ],
    },
    {
      title: ['Visit to Banteay Meanchey', 'ទស្សនកិច្ចនៅខេត្តបន្ទាយមានជ័យ'],
      purpose: 'information',
      minutes: 30,
      presenters: ['pmd-chief', 'bhn-manager'],
      entries: [
        {
          by: 'pmd-chief',
          said: `Five members had spent two days in the province at the end of September. They brought back three observations:

1. Staff know the rules on cards better than they are given credit for; what they lack is somebody to ask.
2. The health centre nearest to the crossing point is the one with the fewest staff.
3. People who were spoken to asked first what it would cost, and then whether they would be reported.`,
        },
        {
          by: 'bhn-manager',
          said: 'Nine women had agreed to talk, without photographs and without names. Eight of them work by the day. One had a card, and had never used it.',
        },
        {
          by: 'bmc-deputy',
          said: 'Thanked the members for having come by public transport.',
        },
        {
          action:
            'Write the report of the visit in four pages, and show it to the women who were interviewed before it is circulated.',
          owners: ['bhn-manager', 'pmd-chief'],
          due: '2019-12-20',
        },
      ],
    },
    {
      title: ['Draft 0.2', 'សេចក្តីព្រាង ០.២'],
      purpose: 'discussion',
      minutes: 5,
      presenters: ['policy-adviser'],
      entries: [
        {
          by: 'policy-adviser',
          said: 'Draft 0.2 holds everything the group agreed on from the second to the fifth meeting. Passages on which nothing was agreed yet are in square brackets; there are six.',
        },
      ],
      items: [
        {
          title: ['Principles and definitions', 'គោលការណ៍ និងនិយមន័យ'],
          purpose: 'discussion',
          minutes: 20,
          entries: [
            {
              by: 'dphi-deputy',
              said: 'Content with the definitions. Asked that "returning migrant" have a limit in time, as otherwise a person returns for ever.',
            },
            {
              by: 'iom-head',
              said: 'A limit would exclude those whose illness shows late, for example an occupational one. Proposed to leave the limit to the measures.',
            },
            {
              decided:
                'The definition of returning migrant stays without a limit in time; measures may set one where they need it.',
            },
          ],
        },
        {
          title: ['Access to services', 'លទ្ធភាពទទួលសេវា'],
          purpose: 'discussion',
          minutes: 35,
          entries: [
            {
              by: 'border-doctor',
              said: 'The sentence staff were waiting for since January is there: care first, papers later. Asked that it be moved to the top of the part, and not be hidden behind language.',
            },
            {
              by: 'moi-focal',
              said: 'No objection, as the clause on confidentiality drafted with the Ministry of Interior stands directly beside it.',
            },
            {
              by: 'cdc-deputy',
              said: 'Asked that the duty to notify communicable diseases be mentioned next to confidentiality, so that nobody reads one against the other.',
            },
            {
              by: 'moh-legal',
              said: 'Notification concerns the disease and the place, and can be made without the status of the person. One half-sentence is enough.',
            },
            {
              action:
                'Move the clause on care before papers to the beginning of the part, and add the half-sentence on notification.',
              owners: ['policy-adviser', 'moh-legal'],
              due: '2019-12-13',
            },
          ],
        },
        {
          title: ['Financial protection', 'ការការពារហិរញ្ញវត្ថុ'],
          purpose: 'discussion',
          minutes: 35,
          entries: [
            {
              by: 'nssf-focal',
              said: 'The clause on portability between provinces is acceptable in its present form. The clause on informal workers is still in brackets; the outline of the study exists, the study does not.',
            },
            {
              by: 'ilo-officer',
              said: 'Confirmed that the study can start in December, with first results in the new year.',
            },
            {
              by: 'dhs-officer',
              said: 'Asked for a word on who pays for an interpreter. It was noted that this is a measure, not a principle.',
            },
            {
              by: 'molvt-deputy',
              said: 'Requested that employers be mentioned at least once, as those who have a duty, and that the clause say "registered or not".',
            },
            {
              decided:
                'The brackets on informal workers stay until the study has reported. The duty of employers is added.',
            },
            {
              action: 'Carry out the study on contribution of informal workers and present first results.',
              owners: ['ilo', 'nssf'],
              due: '2020-01-13',
              priority: 'high',
            },
          ],
        },
        {
          title: ['Women, girls and children', 'ស្ត្រី ក្មេងស្រី និងកុមារ'],
          purpose: 'discussion',
          minutes: 15,
          entries: [
            {
              by: 'nmchc-deputy',
              said: 'The part stands as agreed in September. The one-page instruction on the mother and child book had been signed the week before and would go out with the next circular.',
            },
            {
              by: 'ilo-officer',
              said: 'Read the sentence on safety at work of pregnant women in seasonal work, agreed with the Ministry of Labour and Vocational Training. No member objected.',
            },
            {
              endorsed:
                'The part on women, girls and children is endorsed with the sentence on safety at work.',
            },
          ],
        },
      ],
    },
    {
      title: ['Comparison with four countries: paper', 'ឯកសារប្រៀបធៀបជាមួយប្រទេសចំនួនបួន'],
      purpose: 'information',
      minutes: 15,
      presenters: ['sph-lecturer'],
      entries: [
        {
          by: 'sph-lecturer',
          said: 'The paper on Thailand, Myanmar, Nepal and Sri Lanka is complete, with sources for every statement. Where two sources differ, both are given.',
        },
        {
          action: 'Add a page to the paper on how each of the four countries measures what it has achieved.',
          owners: ['sph'],
          due: '2020-02-14',
          priority: 'low',
        },
      ],
    },
    {
      title: ['Alignment annex', 'ឧបសម្ព័ន្ធស្តីពីការផ្សារភ្ជាប់'],
      purpose: 'information',
      minutes: 10,
      presenters: ['dphi-chief'],
      entries: [
        {
          by: 'dphi-chief',
          said: 'A first annex was shown: national strategies first, then the 2030 Agenda, the Global Compact and the Migration Governance Framework. Eleven clauses answer to none of them, which is not a fault.',
        },
      ],
    },
    {
      title: ['Work plan 2020', 'ផែនការការងារឆ្នាំ២០២០'],
      purpose: 'approval',
      minutes: 15,
      presenters: ['iom-officer'],
      entries: [
        {
          by: 'iom-officer',
          said: 'Proposed five meetings in 2020: information and referral in January, coordination in March, the third draft in May, the consultation over the summer, adoption before the end of the year.',
        },
        {
          by: 'chair',
          said: 'Found the plan ambitious, and approved of that.',
        },
        { endorsed: 'The work plan for 2020 is endorsed.' },
        {
          action: 'Print draft 0.2 and distribute it to members with wide margins for remarks.',
          owners: ['iom-assistant'],
          due: '2019-11-29',
        },
        {
          action: 'Hand in remarks on the wording of draft 0.2 in writing.',
          owners: ['moi', 'molvt', 'moeys', 'who', 'ilo'],
          due: '2020-02-28',
        },
      ],
    },
    {
      title: ['Next meeting and closing', 'កិច្ចប្រជុំបន្ទាប់ និងពិធីបិទ'],
      purpose: 'information',
      minutes: 5,
      presenters: ['chair'],
      entries: [
        {
          by: 'chair',
          said: 'The seventh meeting will be on 16 January 2020. Thanked the Deputy Director of Planning and Health Information, who leaves his post at the end of the year, for his exactness. Closed the meeting at 11:50.',
        },
      ],
    },
  ],
};
