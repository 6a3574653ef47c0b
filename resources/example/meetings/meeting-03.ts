import type { ExampleMeeting } from '../notation.ts';
import { MINISTRY } from './venues.ts';

export const meeting03: ExampleMeeting = {
  kind: 'working-group',
  ordinal: 3,
  title: ['Frameworks and the experience of other countries', 'ក្របខណ្ឌគោលនយោបាយ និងបទពិសោធន៍របស់ប្រទេសដទៃ'],
  date: '2019-05-16',
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
    'moh-adviser',
    'moh-legal',
    'pmd-deputy',
    'pmd-officer',
    'dphi-deputy',
    'dphi-chief',
    'cdc-deputy',
    'dhs-deputy',
    'nmchc-deputy',
    'cenat-officer',
    'bmc-deputy',
    'border-doctor',
    'moi-focal',
    'molvt-deputy',
    'molvt-officer',
    'moeys-deputy',
    'iom-head',
    'iom-officer',
    'policy-adviser',
    'who-first',
    'ilo-coordinator',
    'mfa-director',
    'bhn-manager',
    'sph-lecturer',
  ],
  apologies: ['btb-deputy', 'nssf-focal'],
  represented: { 'cenat-chief': 'cenat-officer' },
  times: { 'moh-adviser': '-11:00', 'molvt-deputy': '09:15-' },
  items: [
    {
      title: ['Opening and adoption of the agenda', 'ពិធីបើក និងការអនុម័តរបៀបវារៈ'],
      purpose: 'approval',
      minutes: 10,
      presenters: ['chair'],
      entries: [
        {
          by: 'chair',
          said: 'Opened the meeting and noted that the quorum was reached. The legal officer of the Ministry joins the group from this meeting on as a resource person.',
        },
      ],
    },
    {
      title: ['Minutes of the second meeting and follow-up', 'កំណត់ហេតុកិច្ចប្រជុំលើកទី២ និងការតាមដាន'],
      purpose: 'approval',
      minutes: 20,
      presenters: ['pmd-officer'],
      entries: [
        { decided: 'The minutes of the second meeting are adopted without change.' },
        {
          by: 'pmd-officer',
          said: 'The signs and leaflets of five facilities had been collected by the Border Health Network and were laid out in the room. Of twenty-three, two were in a second language.',
        },
        {
          by: 'bhn-manager',
          said: 'Added that the two best ones had been made by the staff themselves, on the office printer.',
        },
      ],
    },
    {
      title: ['Frameworks the policy answers to', 'ក្របខណ្ឌដែលគោលនយោបាយត្រូវឆ្លើយតប'],
      purpose: 'discussion',
      minutes: 0,
      items: [
        {
          title: ['2030 Agenda and the Global Compact for Migration', 'របៀបវារៈឆ្នាំ២០៣០ និងកតិកាសញ្ញាសកលស្តីពីចំណាកស្រុក'],
          purpose: 'information',
          minutes: 25,
          presenters: ['iom-officer'],
          entries: [
            {
              by: 'iom-officer',
              said: `Proposed to tie clauses to four targets, besides [Goal 3](https://sdgs.un.org/goals/goal3) as a whole:

| Target | Subject | Where in the draft |
| 3.3 | Communicable diseases | Access to services |
| 5.1 | Discrimination against women and girls | Women, girls and children |
| 10.7 | Orderly and well-managed migration | Coordination |
| 16.2 | Protection of children | Women, girls and children |`,
            },
            {
              by: 'who-first',
              said: 'Supported the choice, and advised to tie a clause to a target only where the clause would still make sense without it.',
            },
            {
              by: 'moeys-deputy',
              said: 'Asked why no target on education was listed. It was explained that four had been chosen for what the Ministry of Health answers for; others may be mentioned in the introduction.',
            },
          ],
        },
        {
          title: ['Migration Governance Framework', 'ក្របខណ្ឌអភិបាលកិច្ចចំណាកស្រុក'],
          purpose: 'information',
          minutes: 20,
          presenters: ['iom-head'],
          entries: [
            {
              by: 'iom-head',
              said: 'Presented principles 1 and 2 of the framework, on international standards and the rights of migrants and on evidence and a "whole-of-government" approach. The composition of this group is itself an answer to the second.',
            },
            {
              by: 'molvt-deputy',
              said: 'Noted that whole-of-government is easily written. Asked that each clause which needs another ministry name it.',
            },
            {
              decided: 'Every clause that depends on another ministry names that ministry.',
            },
          ],
        },
        {
          title: ['National strategies', 'យុទ្ធសាស្ត្រជាតិ'],
          purpose: 'information',
          minutes: 20,
          presenters: ['dphi-deputy'],
          entries: [
            {
              by: 'dphi-deputy',
              said: 'The Rectangular Strategy Phase IV of 2018 is the frame for all sectors, and the UN Development Assistance Framework 2019-2023 for the partners. The draft should quote the passage and not only the title.',
            },
            {
              by: 'moh-adviser',
              said: 'Agreed. A reader in the Council of Ministers would look for the national strategy first and for the international frameworks after it; the order of the annex should follow.',
            },
            {
              action:
                'Prepare an alignment annex: each framework, the passage, and the clauses that answer to it, national strategies first.',
              owners: ['policy-adviser', 'dphi-chief'],
              due: '2019-08-30',
            },
          ],
        },
      ],
    },
    {
      title: ['Table of legal texts', 'តារាងលិខិតបទដ្ឋានគតិយុត្ត'],
      purpose: 'discussion',
      minutes: 25,
      presenters: ['moh-legal'],
      entries: [
        {
          by: 'moh-legal',
          said: 'The table is complete for health, labour, interior and education. Two overlaps were found, and one gap: no text says who informs a health facility when returning migrants are received as a group.',
        },
        {
          by: 'moi-focal',
          said: 'Reception of a group is arranged by the provincial administration case by case. A standing arrangement would be welcome.',
        },
        {
          by: 'border-doctor',
          said: 'The health facility learns of a group when the vehicles stand in front of it.',
        },
        {
          action: 'Propose a clause on informing health facilities of the reception of returning migrants.',
          owners: ['moi-focal', 'moh-legal'],
          due: '2019-07-04',
          priority: 'high',
        },
      ],
    },
    {
      title: ['Policies of other countries', 'គោលនយោបាយរបស់ប្រទេសដទៃ'],
      purpose: 'discussion',
      minutes: 40,
      presenters: ['policy-adviser'],
      entries: [
        {
          by: 'policy-adviser',
          said: 'Thailand, Myanmar, Nepal and Sri Lanka have policies of this kind. They had been compared by four questions: who is meant, who pays, who coordinates, and what is measured. They differ most in the second.',
        },
        {
          by: 'iom-head',
          said: 'Drew attention to the length of the texts: the shorter ones were those that could be found again in the work plans of provinces some years later.',
        },
        {
          by: 'ilo-coordinator',
          said: 'Saw the main lesson in the third question. Where coordination was left to a project, it ended with the project.',
        },
        {
          by: 'sph-lecturer',
          said: 'Offered to turn the comparison into a paper of ten pages with its sources, that could be annexed to the draft.',
        },
        {
          recommended:
            'The Ministry of Health should keep the policy short - some forty clauses - and put the measures into a strategic plan.',
        },
        {
          action: 'Write the comparison of the four countries as a paper with its sources.',
          owners: ['sph-lecturer', 'policy-adviser'],
          due: '2019-09-20',
        },
      ],
    },
    {
      title: ['Part on principles: second text', 'ផ្នែកស្តីពីគោលការណ៍៖ អត្ថបទលើកទី២'],
      purpose: 'decision',
      minutes: 30,
      presenters: ['policy-adviser'],
      entries: [
        {
          by: 'nmchc-deputy',
          said: 'Asked that "without discrimination" be followed by the grounds, and sex be the first of them.',
        },
        {
          by: 'moh-legal',
          said: 'Preferred an open list ("including"), so as not to exclude what is not thought of today.',
        },
        {
          by: 'mfa-director',
          said: 'Asked that migrants be mentioned as people who take part in the work, and not only as those who receive services.',
        },
        {
          endorsed:
            'The part on principles is endorsed with an open list of grounds and a principle on participation of migrants themselves.',
        },
        {
          action: 'Enter the agreed principles into the draft and translate the part into Khmer.',
          owners: ['pmd-officer', 'policy-adviser'],
          due: '2019-06-21',
        },
      ],
    },
    {
      title: ['Other business', 'បញ្ហាផ្សេងៗ'],
      purpose: 'information',
      minutes: 10,
      entries: [
        {
          by: 'bmc-deputy',
          said: 'Invited the group to hold a later meeting in the province. The Chair thanked for the offer, and said that travel for thirty people could not be arranged this year.',
        },
        {
          action:
            'Look into a visit of a few members to a border province before the second draft is written.',
          owners: ['iom', 'bmc-hospital'],
          due: '2019-09-27',
          priority: 'low',
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
          said: 'The fourth meeting, on social protection, will be on 11 July 2019. Asked the National Social Security Fund, which could not attend today, to prepare the main presentation. Closed the meeting at 11:40.',
        },
        {
          action:
            'Prepare a presentation on coverage, contributions and what happens when a member changes job or province.',
          owners: ['nssf-focal'],
          due: '2019-07-04',
        },
      ],
    },
  ],
};
