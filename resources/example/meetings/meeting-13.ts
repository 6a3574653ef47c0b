import type { ExampleMeeting } from '../notation.ts';
import { MINISTRY_AND_ONLINE } from './venues.ts';

/** The last one before the policy was adopted: its minutes are out for comments. */
export const meeting13: ExampleMeeting = {
  kind: 'working-group',
  ordinal: 13,
  title: ['Draft 1.0 and submission for adoption', 'សេចក្តីព្រាង ១.០ និងការដាក់ជូនអនុម័ត'],
  date: '2021-02-18',
  start: '08:30',
  end: '11:30',
  venue: MINISTRY_AND_ONLINE,
  mode: 'hybrid',
  chair: 'chair',
  state: 'held',
  agendaState: 'adopted',
  minutes: 'circulated',
  room: [
    'chair',
    'moh-adviser',
    'moh-legal',
    'pmd-deputy',
    'pmd-chief',
    'pmd-officer',
    'policy-adviser',
    'dphi-chief',
    'cdc-deputy',
    'dhs-deputy',
    'nmchc-deputy',
    'cenat-chief',
    'moi-focal',
    'molvt-deputy',
    'moeys-deputy',
    'nssf-focal',
    'iom-head',
    'iom-officer',
    'iom-assistant',
    'who-second',
    'ilo-coordinator',
    'mfa-director',
  ],
  online: [
    'dphi-officer',
    'bmc-deputy',
    'bmc-nurse',
    'border-doctor',
    'svr-nurse',
    'moi-immigration',
    'nssf-benefits',
    'who-epidemiologist',
    'ilo-officer',
    'bhn-manager',
    'bhn-field',
    'sph-lecturer',
  ],
  times: { 'moeys-deputy': '08:45-', 'cdc-deputy': '-10:00@room 10:20-@online', 'bmc-nurse': '-10:15' },
  notes: { 'cdc-deputy': 'Went on from the emergency operations room' },
  items: [
    {
      title: ['Opening and adoption of the agenda', 'ពិធីបើក និងការអនុម័តរបៀបវារៈ'],
      purpose: 'approval',
      minutes: 10,
      presenters: ['chair'],
      entries: [
        {
          by: 'chair',
          said: 'Recalled the first meeting of January 2019, when the draft had been called something to be disagreed with. Noted with satisfaction that all seventeen member organisations were present, in the room or online.',
        },
        { decided: 'The agenda is adopted without change.' },
      ],
    },
    {
      title: ['Minutes of the twelfth meeting and follow-up', 'កំណត់ហេតុកិច្ចប្រជុំលើកទី១២ និងការតាមដាន'],
      purpose: 'approval',
      minutes: 10,
      presenters: ['pmd-officer'],
      entries: [
        { decided: 'The minutes of the twelfth meeting are adopted without change.' },
        {
          by: 'pmd-officer',
          said: 'The Khmer text was read aloud on two afternoons. The note of submission is ready, with the table of comments and answers.',
        },
      ],
    },
    {
      title: ['Draft 1.0', 'សេចក្តីព្រាង ១.០'],
      purpose: 'decision',
      minutes: 0,
      items: [
        {
          title: ['What changed since draft 0.3', 'អ្វីដែលបានកែប្រែតាំងពីសេចក្តីព្រាង ០.៣'],
          purpose: 'information',
          minutes: 20,
          presenters: ['policy-adviser'],
          entries: [
            {
              by: 'policy-adviser',
              said: 'Showed the two drafts side by side, with every change marked by the comment and the decision it comes from. No change is without one.',
            },
            {
              by: 'sph-lecturer',
              said: 'Remarked that a student could learn from this table how a public text is made, and asked for permission to use it in teaching once the policy is public.',
            },
          ],
        },
        {
          title: ['Points raised in writing', 'ចំណុចដែលបានលើកឡើងជាលាយលក្ខណ៍អក្សរ'],
          purpose: 'decision',
          minutes: 25,
          presenters: ['moh-legal'],
          entries: [
            {
              by: 'moh-legal',
              said: 'Three members had written within the two weeks. Two letters concern the Khmer wording of a heading; the third, of the Ministry of Interior, asks that "irregular status" be replaced by "whatever the status".',
            },
            {
              by: 'moi-focal',
              said: 'The meaning is the same, and the reader is not led to think first of what is irregular.',
            },
            {
              by: 'iom-head',
              said: 'Found it an improvement.',
            },
            {
              decided:
                '"Whatever the status" replaces "irregular status" in the operative clauses; the introduction keeps the term where it describes a barrier.',
            },
            {
              action: 'Enter the last changes in both languages and give the text the number 1.0.',
              owners: ['policy-adviser', 'moh-legal'],
              due: '2021-02-22',
              priority: 'high',
            },
          ],
        },
        {
          title: ['Endorsement', 'ការគាំទ្រ'],
          purpose: 'approval',
          minutes: 20,
          presenters: ['chair'],
          entries: [
            {
              said: 'The Chair asked each member organisation in turn. All seventeen were in favour.',
            },
            {
              by: 'mfa-director',
              said: 'Observers are not asked, but the Association would like it to be minuted that it is glad.',
            },
            {
              endorsed:
                '**Draft 1.0 of the Migrant Health Policy is endorsed by consensus** of all member organisations.',
            },
            {
              recommended:
                'The Ministry of Health should adopt the Migrant Health Policy as set out in draft 1.0.',
            },
          ],
        },
      ],
    },
    {
      title: ['Submission to the Ministry', 'ការដាក់ជូនក្រសួង'],
      purpose: 'information',
      minutes: 20,
      presenters: ['pmd-deputy'],
      entries: [
        {
          by: 'pmd-deputy',
          said: 'The file contains the text in both languages, the three annexes, the table of comments and answers, and the minutes of all meetings.',
        },
        {
          by: 'moh-adviser',
          said: 'Asked for a single page in front of it.',
        },
        {
          action: 'Write the covering page and submit the file to the Minister.',
          owners: ['pmd-deputy', 'moh-adviser'],
          due: '2021-02-24',
          priority: 'high',
        },
        {
          action: 'Inform all who commented on draft 0.3 of the outcome, with the answers to their comments.',
          owners: ['pmd-officer', 'iom-assistant'],
          due: '2021-03-31',
        },
      ],
    },
    {
      title: [
        'After adoption: a National Strategic Plan 2021-2030',
        'ក្រោយការអនុម័ត៖ ផែនការយុទ្ធសាស្ត្រជាតិ ២០២១-២០៣០',
      ],
      purpose: 'discussion',
      minutes: 30,
      presenters: ['iom-head', 'dphi-chief'],
      entries: [
        {
          by: 'iom-head',
          said: `The list of what was left out has forty-four lines. Proposed to sort them under four headings:

- operational guidelines,
- training of local health workers on infectious disease control,
- risk communication in the five border provinces,
- financing and information.`,
        },
        {
          by: 'dphi-chief',
          said: 'A plan needs figures of cost. The planning department can provide the method, the technical departments the quantities.',
        },
        {
          by: 'ilo-coordinator',
          said: 'Suggested workshops rather than meetings, with fewer people and more time.',
        },
        {
          by: 'svr-nurse',
          said: 'Asked that one of them be held in a border province.',
        },
        {
          decided:
            'The National Strategic Plan is prepared in a series of workshops, the first of them when the policy is adopted and the health situation allows.',
        },
        {
          action: 'Prepare an outline of the National Strategic Plan 2021-2030 from the list of measures.',
          owners: ['policy-adviser', 'iom-officer', 'who-second'],
          due: '2021-06-30',
          priority: 'high',
        },
        {
          action:
            'Estimate the quantities needed for training and risk communication in Banteay Meanchey, Battambang, Svay Rieng, Prey Veng and Stung Treng.',
          owners: ['cdc', 'pmd', 'bhn'],
          due: '2021-08-31',
          state: 'in-progress',
        },
        {
          action: 'Propose a method of costing and a template for technical departments.',
          owners: ['dphi-chief'],
          due: '2021-07-15',
          state: 'in-progress',
        },
        {
          action: 'Find out which border province could receive a workshop.',
          owners: ['moi-focal', 'bhn-manager'],
          due: '2021-07-31',
          state: 'open',
          priority: 'low',
        },
      ],
    },
    {
      title: ['Future of the group', 'អនាគតនៃក្រុមការងារ'],
      purpose: 'discussion',
      minutes: 25,
      presenters: ['pmd-deputy'],
      entries: [
        {
          by: 'pmd-deputy',
          said: 'Presented an outline of the mandate of a national technical working group. Members stay; IOM and WHO would share the secretariat as vice-chairs.',
        },
        {
          by: 'who-second',
          said: 'Two organisations in two buildings must be able to work on one register. Asked that this be thought of from the start.',
        },
        {
          by: 'moeys-deputy',
          said: 'Asked that meetings be twice a year, and for the rest by correspondence.',
        },
        {
          recommended:
            'The mandate outlined should be submitted to the Ministry after the policy has been adopted.',
        },
        {
          action:
            'Complete the mandate and composition of the national technical working group and submit them.',
          owners: ['pmd-deputy', 'iom-head', 'who-second'],
          due: '2021-06-30',
          priority: 'high',
        },
        {
          action: 'Hand over the papers of thirteen meetings in good order to the new secretariat.',
          owners: ['pmd-officer', 'iom-officer'],
          due: '2021-09-30',
          state: 'open',
        },
      ],
    },
    {
      title: ['Costing of the policy', 'ការគណនាថ្លៃចំណាយនៃគោលនយោបាយ'],
      purpose: 'discussion',
      minutes: 10,
      presenters: ['dphi-chief'],
      entries: [
        {
          said: 'There was no time left for this item. It is put off to the first workshop on the strategic plan, where costing comes up in any case.',
        },
      ],
    },
    {
      title: ['Thanks and closing', 'ការថ្លែងអំណរគុណ និងពិធីបិទ'],
      purpose: 'information',
      minutes: 10,
      presenters: ['chair'],
      entries: [
        {
          by: 'chair',
          said: 'Thanked all who had taken part since December 2018, those who had left for other posts, and those who had spoken at the border without giving a name. Closed the meeting at 11:20.',
        },
      ],
    },
  ],
};
