import type { ExampleMeeting } from '../notation.ts';
import { MINISTRY } from './venues.ts';

export const meeting04: ExampleMeeting = {
  kind: 'working-group',
  ordinal: 4,
  title: [
    'Social protection, informal work and portability of entitlements',
    'កិច្ចគាំពារសង្គម ការងារក្រៅប្រព័ន្ធ និងការបន្តសិទ្ធិទទួលអត្ថប្រយោជន៍ពេលផ្លាស់ទី',
  ],
  date: '2019-07-11',
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
    'cdc-deputy',
    'dhs-deputy',
    'dhs-officer',
    'nmchc-midwife',
    'cenat-chief',
    'btb-deputy',
    'bmc-deputy',
    'svr-nurse',
    'moi-immigration',
    'molvt-deputy',
    'molvt-officer',
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
    'mfa-caseworker',
    'sph-researcher',
  ],
  apologies: ['moeys-deputy', 'sph-lecturer'],
  represented: {
    'nmchc-deputy': 'nmchc-midwife',
    'border-doctor': 'svr-nurse',
    'moi-focal': 'moi-immigration',
  },
  times: { chair: '-11:10', 'svr-nurse': '09:05-', 'ilo-coordinator': '-10:45' },
  notes: { chair: 'Left for the National Assembly; the Vice-Chair took over' },
  items: [
    {
      title: ['Opening and adoption of the agenda', 'ពិធីបើក និងការអនុម័តរបៀបវារៈ'],
      purpose: 'approval',
      minutes: 5,
      presenters: ['chair'],
      entries: [
        {
          by: 'chair',
          said: 'Opened the meeting, announced that he would have to leave shortly after eleven, and asked the Vice-Chair to take the chair from then on.',
        },
      ],
    },
    {
      title: ['Minutes of the third meeting and follow-up', 'កំណត់ហេតុកិច្ចប្រជុំលើកទី៣ និងការតាមដាន'],
      purpose: 'approval',
      minutes: 15,
      presenters: ['pmd-officer'],
      entries: [
        {
          by: 'iom-head',
          said: 'Asked that the paragraph on the length of the texts not be read as advice for fewer measures, but for measures elsewhere.',
        },
        { decided: 'The minutes of the third meeting are adopted with that clarification.' },
      ],
    },
    {
      title: [
        'How the National Social Security Fund covers people who work',
        'របៀបដែលបេឡាជាតិសន្តិសុខសង្គមគ្របដណ្តប់អ្នកធ្វើការ',
      ],
      purpose: 'information',
      minutes: 35,
      presenters: ['nssf-focal', 'nssf-benefits'],
      entries: [
        {
          by: 'nssf-focal',
          said: 'Explained the way a person becomes a member: the enterprise registers, declares its workers and pays. The Fund sees the worker through the enterprise. Where there is none, or where it is not registered, the Fund does not see the worker.',
        },
        {
          by: 'nssf-benefits',
          said: `Showed what a change means for a member:

| Change | What happens today | What members notice |
| Another registered employer | New declaration, same number | A gap of some weeks |
| Same employer, other province | Nothing to do | Not known to be so |
| Informal work | Declaration ends | Card no longer accepted |
| Work abroad | Declaration ends | Family no longer covered |`,
        },
        {
          by: 'btb-deputy',
          said: 'Confirmed the second line from the side of the hospital: cards of another province are refused at the desk although the rules do not ask for it.',
        },
        {
          by: 'who-first',
          said: 'Asked how often this happens. Nobody could say, as refusals are not recorded.',
        },
        {
          action: 'Write to all contracted health facilities that a card is valid in every province.',
          owners: ['nssf', 'dhs'],
          due: '2019-08-16',
          priority: 'high',
        },
      ],
    },
    {
      title: ['Informal work', 'ការងារក្រៅប្រព័ន្ធ'],
      purpose: 'discussion',
      minutes: 30,
      presenters: ['ilo-officer', 'molvt-officer'],
      entries: [
        {
          by: 'ilo-officer',
          said: 'With 80 to 90 per cent of the people concerned in informal work, a policy that stops at the registered employer would leave out nearly everyone it is for. Three ways are known: voluntary contribution, contribution by a group (an association, a market), and contribution paid from public funds.',
        },
        {
          by: 'molvt-officer',
          said: 'Voluntary contribution asks for a regular income, which seasonal work does not give. A contribution by season could be thought of.',
        },
        {
          by: 'nssf-focal',
          said: 'The Fund is open to all three as subjects of study. None can be promised in this policy, which is one of another ministry.',
        },
        {
          by: 'mfa-caseworker',
          said: 'Asked that the members not forget the simplest obstacle: people do not know that a scheme exists.',
        },
        {
          recommended:
            'The Ministry of Labour and Vocational Training and the Fund should study ways for informal workers to contribute, **including by season**, and report to the group before the second draft.',
        },
        {
          action:
            'Outline the study on contribution of informal workers: questions, data needed, who would do it.',
          owners: ['ilo-officer', 'nssf-focal'],
          due: '2019-10-18',
        },
      ],
    },
    {
      title: ['Portability of entitlements', 'ការបន្តសិទ្ធិទទួលអត្ថប្រយោជន៍ពេលផ្លាស់ទី'],
      purpose: 'decision',
      minutes: 0,
      items: [
        {
          title: ['Between provinces', 'រវាងខេត្ត'],
          purpose: 'decision',
          minutes: 25,
          presenters: ['dhs-deputy'],
          entries: [
            {
              by: 'dhs-deputy',
              said: 'Entitlements on paper follow the person; the practice follows the list of the health centre. Proposed one sentence: *what a person is entitled to in one province is given in every province*.',
            },
            {
              by: 'dphi-deputy',
              said: 'In favour, on condition that the facility which gives the service is paid for it. Otherwise the border provinces would pay for the rest.',
            },
            {
              by: 'bmc-deputy',
              said: 'Supported the condition strongly.',
            },
            {
              decided:
                'The draft contains a clause on portability between provinces, and one on paying the facility that gives the service.',
            },
            {
              action: 'Draft the two clauses on portability and payment for the next meeting.',
              owners: ['dhs-deputy', 'dphi-deputy', 'policy-adviser'],
              due: '2019-08-23',
              priority: 'high',
            },
          ],
        },
        {
          title: ['Across the border', 'ឆ្លងកាត់ព្រំដែន'],
          purpose: 'discussion',
          minutes: 25,
          presenters: ['iom-head'],
          entries: [
            {
              by: 'iom-head',
              said: 'Entitlements acquired abroad are a matter for agreements between States, and are slow. What can be done sooner is that a person who returns is received again without a waiting time.',
            },
            {
              by: 'ilo-coordinator',
              said: 'Advised to keep both: the aim in the policy, the first step in the strategic plan.',
            },
            {
              by: 'molvt-deputy',
              said: 'The Ministry can raise the subject when agreements on labour migration are next renewed, if it has a text to put on the table.',
            },
            {
              action:
                'Prepare a page on health entitlements for use in talks on labour migration agreements.',
              owners: ['molvt-deputy', 'iom-officer'],
              due: '2019-11-29',
            },
          ],
        },
      ],
    },
    {
      title: ['Relief for those who cannot pay', 'ការជួយដល់អ្នកដែលមិនមានលទ្ធភាពបង់'],
      purpose: 'discussion',
      minutes: 30,
      presenters: ['pmd-deputy'],
      entries: [
        {
          said: 'The Vice-Chair took the chair at 11:10.',
        },
        {
          by: 'dhs-officer',
          said: 'Reported the count of unpaid bills by three provincial hospitals. The reason given most often is that nobody of the family is at hand; lack of documents is the second.',
        },
        {
          by: 'svr-nurse',
          said: 'For patients from another district the hospital asks the commune for a certificate. It comes after the patient has left.',
        },
        {
          by: 'sph-researcher',
          said: 'Pointed out that three months and three hospitals are too few for a percentage, but enough to show which reasons exist.',
        },
        {
          decided:
            'The draft says that emergency care and care for pregnant women and children under five is given before the question of payment is settled.',
        },
        {
          action:
            'Ask the finance side of the Ministry how exemptions for people from another district are booked.',
          owners: ['dphi-deputy'],
          due: '2019-09-30',
        },
      ],
    },
    {
      title: ['Other business', 'បញ្ហាផ្សេងៗ'],
      purpose: 'information',
      minutes: 10,
      entries: [
        {
          by: 'pmd-chief',
          said: 'Reported on the school health visit of May: eleven of the children seen had come to the school within the past three months, and none of them had brought a vaccination card. The subject returns at the next meeting.',
        },
      ],
    },
    {
      title: ['Next meeting and closing', 'កិច្ចប្រជុំបន្ទាប់ និងពិធីបិទ'],
      purpose: 'information',
      minutes: 5,
      presenters: ['pmd-deputy'],
      entries: [
        {
          by: 'pmd-deputy',
          said: 'The fifth meeting, on women, girls and children, will be on 5 September 2019 and will be minuted in Khmer, as proposed by several members. Closed the meeting at 11:35.',
        },
        {
          action: 'Invite a midwife of a border health centre to the fifth meeting as a resource person.',
          owners: ['nmchc', 'pmd-officer'],
          due: '2019-08-30',
          priority: 'low',
          state: 'cancelled',
        },
      ],
    },
  ],
};
