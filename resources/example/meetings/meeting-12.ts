import type { ExampleMeeting } from '../notation.ts';
import { ONLINE } from './venues.ts';

export const meeting12: ExampleMeeting = {
  kind: 'working-group',
  ordinal: 12,
  title: [
    'Comments on draft 0.3: second part, and the way to draft 1.0',
    'យោបល់លើសេចក្តីព្រាង ០.៣៖ ភាគទី២ និងដំណើរឆ្ពោះទៅសេចក្តីព្រាង ១.០',
  ],
  date: '2020-12-17',
  start: '08:30',
  end: '11:30',
  venue: ONLINE,
  mode: 'online',
  chair: 'chair',
  state: 'closed',
  agendaState: 'adopted',
  minutes: 'locked',
  online: [
    'chair',
    'moh-adviser',
    'moh-legal',
    'pmd-deputy',
    'pmd-officer',
    'policy-adviser',
    'dphi-chief',
    'dphi-officer',
    'cdc-deputy',
    'dhs-officer',
    'nmchc-deputy',
    'nmchc-midwife',
    'cenat-officer',
    'bmc-deputy',
    'border-doctor',
    'moi-focal',
    'molvt-deputy',
    'moeys-officer',
    'nssf-focal',
    'iom-head',
    'iom-officer',
    'who-second',
    'who-epidemiologist',
    'ilo-officer',
    'mfa-director',
    'mfa-caseworker',
    'sph-lecturer',
  ],
  apologies: ['bhn-manager', 'ilo-coordinator'],
  represented: {
    'dhs-deputy': 'dhs-officer',
    'cenat-chief': 'cenat-officer',
    'moeys-deputy': 'moeys-officer',
  },
  times: { 'cdc-deputy': '-09:40', 'moh-adviser': '09:30-', 'border-doctor': '-09:50 10:05-' },
  items: [
    {
      title: ['Opening and adoption of the agenda', 'ពិធីបើក និងការអនុម័តរបៀបវារៈ'],
      purpose: 'approval',
      minutes: 5,
      presenters: ['chair'],
      entries: [
        {
          by: 'chair',
          said: 'Opened the meeting, which had first been planned in the room and was moved online a week before.',
        },
      ],
    },
    {
      title: ['Minutes of the eleventh meeting', 'កំណត់ហេតុកិច្ចប្រជុំលើកទី១១'],
      purpose: 'approval',
      minutes: 10,
      presenters: ['pmd-officer'],
      entries: [
        {
          by: 'nssf-focal',
          said: 'Asked that the minutes give the words of the Fund as proposed, and not only as discussed. They were read and entered.',
        },
        { decided: 'The minutes of the eleventh meeting are adopted with that addition.' },
      ],
    },
    {
      title: ['Women, girls and children', 'ស្ត្រី ក្មេងស្រី និងកុមារ'],
      purpose: 'decision',
      minutes: 25,
      presenters: ['nmchc-midwife'],
      entries: [
        {
          by: 'nmchc-midwife',
          said: 'Most comments on this part came from provinces, and most were accounts rather than proposals. Each had been answered, with thanks.',
        },
        {
          by: 'mfa-caseworker',
          said: 'Asked once more for the families who stay behind. A grandmother with four children takes a decision on vaccination as a mother does.',
        },
        {
          by: 'moeys-officer',
          said: 'In favour. Schools deal with whoever comes to the gate.',
        },
        {
          decided:
            'The part speaks of "those who care for the children of migrants" wherever it speaks of parents.',
        },
        {
          action:
            'Adapt the part to the decision and check it for other places where only parents are named.',
          owners: ['policy-adviser', 'nmchc-midwife'],
          due: '2021-01-08',
        },
      ],
    },
    {
      title: ['Coordination and follow-up', 'ការសម្របសម្រួល និងការតាមដាន'],
      purpose: 'decision',
      minutes: 0,
      items: [
        {
          title: ['A standing group', 'ក្រុមការងារអចិន្ត្រៃយ៍'],
          purpose: 'decision',
          minutes: 25,
          entries: [
            {
              by: 'pmd-deputy',
              said: `Three models had been proposed in the comments:

| Model | For | Against |
| Inter-ministerial committee | Weight | Needs a decree; meets rarely |
| Unit in the Department | Permanent staff | One voice only |
| National technical working group | Exists in practice | Cannot bind others |`,
            },
            {
              by: 'iom-head',
              said: 'IOM and WHO would be ready to share the work of the secretariat of a national group, if the Ministry so wished.',
            },
            {
              by: 'who-second',
              said: 'Confirmed this for WHO.',
            },
            {
              by: 'molvt-deputy',
              said: 'Preferred the third model. It has worked for two years without a decree.',
            },
            {
              recommended:
                'The Ministry of Health should turn the working group into a **National Technical Working Group for Migrant Health** once the policy is adopted.',
            },
            {
              action: 'Outline the mandate and composition of a national technical working group.',
              owners: ['pmd-deputy', 'iom', 'who'],
              due: '2021-03-31',
            },
          ],
        },
        {
          title: ['Indicators', 'សូចនាករ'],
          purpose: 'decision',
          minutes: 20,
          entries: [
            {
              by: 'dphi-officer',
              said: 'The trial with figures of 2019 worked for one indicator, and failed for the other because two registers count the same visit.',
            },
            {
              by: 'sph-lecturer',
              said: 'A failure worth having had. Proposed to keep six and to put the seventh into the strategic plan.',
            },
            { decided: 'The annex lists six indicators; the seventh is left to the strategic plan.' },
            {
              action: 'Remove double counting between the two registers from 2021 on.',
              owners: ['dphi'],
              due: '2021-07-30',
              state: 'in-progress',
            },
          ],
        },
        {
          title: ['Provinces', 'ខេត្ត'],
          purpose: 'discussion',
          minutes: 15,
          entries: [
            {
              by: 'bmc-deputy',
              said: 'Provinces ask what they will have to do, and from what budget. The policy says the first in general and the second not at all.',
            },
            {
              by: 'moi-focal',
              said: 'Provincial administrations can plan for it if they are told before the middle of the year.',
            },
            {
              action: 'Write two pages for provincial administrations on what the policy will ask of them.',
              owners: ['pmd-officer', 'moi-focal'],
              due: '2021-04-30',
            },
          ],
        },
      ],
    },
    {
      title: ['Alignment annex', 'ឧបសម្ព័ន្ធស្តីពីការផ្សារភ្ជាប់'],
      purpose: 'approval',
      minutes: 15,
      presenters: ['dphi-chief'],
      entries: [
        {
          by: 'dphi-chief',
          said: 'The annex follows the order agreed: the Rectangular Strategy Phase IV, the UN Development Assistance Framework, targets 3.3, 5.1, 10.7 and 16.2, the Global Compact, and principles 1 and 2 of the Migration Governance Framework.',
        },
        { endorsed: 'The alignment annex is endorsed as annex 2 of draft 1.0.' },
        {
          action: 'Check every reference of the annex against the clause numbers of draft 1.0.',
          owners: ['dphi-officer'],
          due: '2021-01-29',
        },
      ],
    },
    {
      title: ['Khmer text', 'អត្ថបទជាភាសាខ្មែរ'],
      purpose: 'discussion',
      minutes: 20,
      presenters: ['moh-legal'],
      entries: [
        {
          by: 'moh-legal',
          said: 'The Khmer text is the one that will be signed. It had been read in full by three members who had not read it before, with thirty-one remarks.',
        },
        {
          by: 'moh-adviser',
          said: 'Asked that it be read aloud once from beginning to end, as the text will be read aloud in provinces.',
        },
        {
          action: 'Read the Khmer text aloud in a small group and settle the remaining remarks.',
          owners: ['moh-legal', 'pmd-officer', 'moh-adviser'],
          due: '2021-01-22',
          priority: 'high',
        },
      ],
    },
    {
      title: ['Steps to adoption', 'ជំហានឆ្ពោះទៅការអនុម័ត'],
      purpose: 'decision',
      minutes: 25,
      presenters: ['pmd-deputy'],
      entries: [
        {
          by: 'pmd-deputy',
          said: `Proposed the following order:

1. Draft 1.0, in both languages, by the end of January
2. Two weeks for members to object in writing
3. Thirteenth meeting: endorsement
4. Submission to the Minister, with the table of all comments and answers`,
        },
        {
          by: 'ilo-officer',
          said: 'Asked that the table of comments be part of what is submitted, so that it be seen how the text came about.',
        },
        { endorsed: 'The order of steps to adoption is endorsed.' },
        {
          action: 'Prepare draft 1.0 in both languages and circulate it to members.',
          owners: ['policy-adviser', 'pmd-officer', 'iom-officer'],
          due: '2021-01-29',
          priority: 'high',
        },
        {
          action: 'Prepare the note of submission with the table of comments and answers.',
          owners: ['pmd-deputy', 'iom-officer'],
          due: '2021-02-12',
          priority: 'high',
        },
      ],
    },
    {
      title: ['Next meeting and closing', 'កិច្ចប្រជុំបន្ទាប់ និងពិធីបិទ'],
      purpose: 'information',
      minutes: 10,
      presenters: ['chair'],
      entries: [
        {
          by: 'chair',
          said: 'The thirteenth meeting is planned for 18 February 2021. Thanked members for a year in which the group had met more often than planned and travelled less. Closed the meeting at 11:25.',
        },
      ],
    },
  ],
};
