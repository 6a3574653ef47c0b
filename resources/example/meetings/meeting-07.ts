import type { ExampleMeeting } from '../notation.ts';
import { MINISTRY } from './venues.ts';

export const meeting07: ExampleMeeting = {
  kind: 'working-group',
  ordinal: 7,
  title: ['Health information, referral and communicable diseases', 'ព័ត៌មានសុខាភិបាល ការបញ្ជូនអ្នកជំងឺ និងជំងឺឆ្លង'],
  date: '2020-01-16',
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
    'pmd-deputy',
    'pmd-officer',
    'dphi-chief',
    'dphi-officer',
    'cdc-deputy',
    'cdc-surveillance',
    'dhs-deputy',
    'nmchc-deputy',
    'cenat-chief',
    'cenat-officer',
    'bmc-deputy',
    'btb-deputy',
    'border-doctor',
    'moi-immigration',
    'molvt-deputy',
    'nssf-focal',
    'iom-head',
    'iom-officer',
    'policy-adviser',
    'who-first',
    'who-epidemiologist',
    'ilo-officer',
    'mfa-director',
    'bhn-manager',
    'sph-lecturer',
    'sph-researcher',
  ],
  apologies: ['ilo-coordinator', 'pmd-chief', 'moeys-deputy'],
  represented: { 'moi-focal': 'moi-immigration' },
  times: { 'cdc-deputy': '-10:00', 'moh-adviser': '09:10-', 'who-epidemiologist': '-11:00' },
  notes: { 'cdc-deputy': 'Called to the emergency operations room' },
  items: [
    {
      title: ['Opening and adoption of the agenda', 'ពិធីបើក និងការអនុម័តរបៀបវារៈ'],
      purpose: 'approval',
      minutes: 10,
      presenters: ['chair'],
      entries: [
        {
          by: 'chair',
          said: 'Congratulated the focal point of Planning and Health Information on the appointment as Deputy Director. Proposed to hear the Communicable Disease Control Department out of turn, as its Deputy Director was expected elsewhere.',
        },
        {
          decided: 'The agenda is adopted with an item on a new respiratory disease taken after the minutes.',
        },
      ],
    },
    {
      title: ['Minutes of the sixth meeting and follow-up', 'កំណត់ហេតុកិច្ចប្រជុំលើកទី៦ និងការតាមដាន'],
      purpose: 'approval',
      minutes: 15,
      presenters: ['pmd-officer'],
      entries: [
        { decided: 'The minutes of the sixth meeting are adopted without change.' },
        {
          by: 'pmd-officer',
          said: 'The instruction on the mother and child book had reached all provinces. The report of the visit had been read aloud to six of the nine women, who asked for one correction.',
        },
      ],
    },
    {
      title: ['A new respiratory disease abroad', 'ជំងឺផ្លូវដង្ហើមថ្មីនៅក្រៅប្រទេស'],
      purpose: 'information',
      minutes: 15,
      presenters: ['cdc-deputy'],
      entries: [
        {
          by: 'cdc-deputy',
          said: 'Informed members of a pneumonia caused by a new coronavirus that is reported from abroad. Screening at points of entry was being prepared. Nothing was known yet that would concern migrants more than other travellers.',
        },
        {
          by: 'who-epidemiologist',
          said: 'Advised the group to note one thing for later: whether people without papers come forward when they are asked to.',
        },
        {
          by: 'bmc-deputy',
          said: 'Asked who informs hospitals at the border of an alert outside office hours.',
        },
        {
          action: 'Send the list of duty telephone numbers to the border hospitals of the group.',
          owners: ['cdc'],
          due: '2020-01-24',
          priority: 'high',
        },
      ],
    },
    {
      title: ['Health information', 'ព័ត៌មានសុខាភិបាល'],
      purpose: 'discussion',
      minutes: 0,
      items: [
        {
          title: ['What is recorded at the first visit', 'អ្វីដែលត្រូវកត់ត្រានៅពេលមកពិនិត្យលើកដំបូង'],
          purpose: 'decision',
          minutes: 25,
          presenters: ['dphi-officer'],
          entries: [
            {
              by: 'dphi-officer',
              said: `Compared what could be asked with what it would serve:

| Question | Serves | Risk |
| Province or country of usual residence | Planning, payment | Low |
| Months at the present place | Vaccination, antenatal care | Low |
| Occupation by season | Prevention | Answers differ by season |
| Nationality | International comparison | Fear of being reported |
| Documents held | Entitlements | Fear of being reported |`,
            },
            {
              by: 'moi-immigration',
              said: 'Repeated that the Ministry of Interior does not wish health facilities to ask about documents beyond what payment requires.',
            },
            {
              by: 'mfa-director',
              said: 'Asked that the last two questions be dropped altogether. What is not written down need not be protected.',
            },
            {
              by: 'sph-researcher',
              said: 'For research, nationality could be asked in surveys, with consent, instead of at every visit.',
            },
            {
              decided:
                'The policy asks for two items at the first visit: usual residence and months at the present place. Documents are asked about **only where entitlement depends on them**.',
            },
            {
              action: 'Try the two questions in three health centres for three months.',
              owners: ['dphi-officer', 'btb-hospital'],
              due: '2020-06-30',
              state: 'cancelled',
              priority: 'low',
            },
          ],
        },
        {
          title: ['Indicators', 'សូចនាករ'],
          purpose: 'discussion',
          minutes: 25,
          presenters: ['sph-lecturer'],
          entries: [
            {
              by: 'sph-lecturer',
              said: 'Of thirty indicators found in the four countries, seven can be computed here from data that exist. Recommended to begin with those, however dull.',
            },
            {
              by: 'dphi-chief',
              said: 'Agreed, and asked that each be given a person who looks at it once a year.',
            },
            {
              action: 'List the seven indicators with source, frequency and the unit that computes them.',
              owners: ['sph-lecturer', 'dphi-chief'],
              due: '2020-04-30',
            },
          ],
        },
      ],
    },
    {
      title: ['Referral and continuity of treatment', 'ការបញ្ជូន និងការបន្តព្យាបាល'],
      purpose: 'discussion',
      minutes: 0,
      items: [
        {
          title: ['Tuberculosis: patients who move', 'ជំងឺរបេង៖ អ្នកជំងឺដែលផ្លាស់ទី'],
          purpose: 'discussion',
          minutes: 20,
          presenters: ['cenat-officer'],
          entries: [
            {
              by: 'cenat-officer',
              said: 'Described a transfer form that works when the patient says that he is leaving, which few do. A telephone call to the next health centre works better than the form.',
            },
            {
              by: 'border-doctor',
              said: 'Proposed that the patient carry a copy of the treatment card, in two languages.',
            },
            {
              action:
                'Design a treatment card to be carried by the patient, in Khmer and one language of a neighbouring country.',
              owners: ['cenat-officer', 'iom'],
              due: '2020-05-15',
            },
          ],
        },
        {
          title: ['Referral across the border', 'ការបញ្ជូនអ្នកជំងឺឆ្លងដែន'],
          purpose: 'discussion',
          minutes: 20,
          presenters: ['btb-deputy'],
          entries: [
            {
              by: 'btb-deputy',
              said: 'Ambulances of two countries meet at the crossing point, and the patient is moved from one to the other. It rests on two people who know each other. The hospital would like it to rest on a paper.',
            },
            {
              by: 'dhs-deputy',
              said: 'A paper between hospitals is possible without a treaty, if it says who accompanies, who pays and who is told.',
            },
            {
              action: 'Draft a model arrangement for referral between hospitals on both sides of a border.',
              owners: ['dhs-deputy', 'btb-hospital'],
              due: '2020-09-30',
              state: 'in-progress',
            },
          ],
        },
      ],
    },
    {
      title: ['Study on informal workers: first results', 'ការសិក្សាស្តីពីអ្នកធ្វើការក្រៅប្រព័ន្ធ៖ លទ្ធផលដំបូង'],
      purpose: 'information',
      minutes: 25,
      presenters: ['ilo-officer', 'nssf-focal'],
      entries: [
        {
          by: 'ilo-officer',
          said: 'Most of those interviewed would pay something, but not every month. What they asked for was a receipt, and a place near by to pay.',
        },
        {
          by: 'nssf-focal',
          said: 'Contribution by season is possible in the accounts of the Fund; what it lacks is a rule. The Fund would not object to the policy *encouraging* it.',
        },
        {
          decided:
            'The brackets are lifted: the policy encourages ways for informal workers to contribute, including by season, and leaves the rules to the Fund.',
        },
        {
          action: 'Complete the study with the views of women in domestic work.',
          owners: ['ilo-officer'],
          due: '2020-06-30',
        },
      ],
    },
    {
      title: ['Part on coordination: outline', 'គ្រោងផ្នែកស្តីពីការសម្របសម្រួល'],
      purpose: 'discussion',
      minutes: 30,
      presenters: ['pmd-deputy'],
      entries: [
        {
          by: 'pmd-deputy',
          said: 'Asked what should remain once the policy is adopted: a committee, a unit in the Department, or this group under another name.',
        },
        {
          by: 'iom-head',
          said: 'Saw merit in the third, with a wider mandate. Migrants do not stop at the end of a drafting process.',
        },
        {
          by: 'molvt-deputy',
          said: 'A group led by one ministry can invite the others but not bind them. That should be said openly in the text.',
        },
        {
          by: 'moh-adviser',
          said: 'Advised to write the functions first and the name last.',
        },
        {
          action: 'Write the functions that must go on after adoption, with who carries each today.',
          owners: ['pmd-deputy', 'iom-head'],
          due: '2020-03-13',
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
          said: 'The eighth meeting is planned for 26 March 2020. Closed the meeting at 11:45.',
        },
      ],
    },
  ],
};
