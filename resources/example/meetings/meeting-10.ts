import type { ExampleMeeting } from '../notation.ts';
import { MINISTRY_AND_ONLINE } from './venues.ts';

export const meeting10: ExampleMeeting = {
  kind: 'working-group',
  ordinal: 10,
  title: ['Draft 0.3 for consultation', 'សេចក្តីព្រាង ០.៣ សម្រាប់ពិគ្រោះយោបល់'],
  date: '2020-07-30',
  start: '08:30',
  end: '11:45',
  venue: MINISTRY_AND_ONLINE,
  mode: 'hybrid',
  chair: 'chair',
  state: 'closed',
  agendaState: 'adopted',
  minutes: 'locked',
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
    'moi-focal',
    'molvt-deputy',
    'iom-officer',
    'iom-assistant',
    'mfa-director',
  ],
  online: [
    'bmc-nurse',
    'border-doctor',
    'svr-nurse',
    'moeys-deputy',
    'nssf-focal',
    'nssf-benefits',
    'iom-head',
    'who-first',
    'ilo-officer',
    'bhn-field',
    'sph-lecturer',
  ],
  apologies: ['ilo-coordinator', 'bhn-manager', 'cenat-chief'],
  represented: { 'bmc-deputy': 'bmc-nurse' },
  times: {
    'moi-focal': '-10:15@room 10:30-@online',
    'moh-adviser': '-10:30',
    'border-doctor': '08:50-',
    'nssf-focal': '09:40-',
  },
  notes: { 'moi-focal': 'Went on from the office' },
  items: [
    {
      title: ['Opening and adoption of the agenda', 'ពិធីបើក និងការអនុម័តរបៀបវារៈ'],
      purpose: 'approval',
      minutes: 10,
      presenters: ['chair'],
      entries: [
        {
          by: 'chair',
          said: 'Welcomed members in the room, at a distance from one another, and those on the screen. Noted changes of post: the policy adviser now serves in the Preventive Medicine Department, and the physician of Svay Rieng has become Deputy Director in Battambang.',
        },
      ],
    },
    {
      title: ['Minutes of the ninth meeting and follow-up', 'កំណត់ហេតុកិច្ចប្រជុំលើកទី៩ និងការតាមដាន'],
      purpose: 'approval',
      minutes: 15,
      presenters: ['pmd-officer'],
      entries: [
        {
          decided:
            'The minutes of the ninth meeting are adopted. A summary in English is annexed at the request of WHO.',
        },
        {
          by: 'bhn-field',
          said: 'Reported on the trial of messages in two provinces. The word for *quarantine* was understood by many as punishment; "staying apart to protect the family" was understood as meant.',
        },
        {
          action: 'Replace the word for quarantine in all leaflets at the next printing.',
          owners: ['cdc-surveillance'],
          due: '2020-09-15',
        },
      ],
    },
    {
      title: ['Draft 0.3', 'សេចក្តីព្រាង ០.៣'],
      purpose: 'discussion',
      minutes: 0,
      items: [
        {
          title: ['What changed since draft 0.2', 'អ្វីដែលបានកែប្រែតាំងពីសេចក្តីព្រាង ០.២'],
          purpose: 'information',
          minutes: 30,
          presenters: ['policy-adviser'],
          entries: [
            {
              by: 'policy-adviser',
              said: `Went through the changes with the decision each one comes from:

- preparedness for receiving groups, from the ninth meeting;
- treatment without earlier records, from the ninth meeting;
- stigma in communities, from the ninth meeting;
- two questions at the first visit, from the seventh;
- encouragement of contribution by season, from the seventh;
- a new part on coordination.

Four clauses were merged and two taken out; the draft is one page shorter than the last.`,
            },
            {
              by: 'who-first',
              said: 'Commended the draft. Asked that "public health events" be explained once, as the expression is new to provincial staff.',
            },
            {
              by: 'svr-nurse',
              said: 'Had read the part on access aloud to colleagues. They understood all of it except "portability".',
            },
            {
              action: 'Add a short list of terms with plain explanations, in both languages.',
              owners: ['policy-adviser', 'pmd-officer'],
              due: '2020-08-07',
            },
          ],
        },
        {
          title: ['Coordination and follow-up', 'ការសម្របសម្រួល និងការតាមដាន'],
          purpose: 'discussion',
          minutes: 25,
          presenters: ['pmd-deputy'],
          entries: [
            {
              by: 'pmd-deputy',
              said: 'The part names seven functions that must go on after adoption, and says that a **national technical working group** carries them, with a secretariat shared by the Department and partners.',
            },
            {
              by: 'molvt-deputy',
              said: 'Accepted the part, as it now says that each ministry acts within its own mandate.',
            },
            {
              by: 'dphi-chief',
              said: 'Seven indicators are listed in an annex. Two of them could be computed for last year already, to try them out.',
            },
            {
              action: 'Compute two of the seven indicators for 2019 as a trial.',
              owners: ['dphi-chief', 'sph-lecturer'],
              due: '2020-11-30',
            },
          ],
        },
        {
          title: ['Khmer terms', 'ពាក្យបច្ចេកទេសជាភាសាខ្មែរ'],
          purpose: 'decision',
          minutes: 20,
          presenters: ['moh-legal', 'pmd-officer'],
          entries: [
            {
              by: 'moh-legal',
              said: 'Three terms were still translated in two ways each: *mobile population*, *entitlement* and *portability*.',
            },
            {
              by: 'moi-focal',
              said: 'Asked that the first not be confused with persons without a fixed address, who are spoken of in other texts.',
            },
            {
              decided:
                'The Khmer terms proposed by the legal officer are used throughout; the list of terms gives the English beside them.',
            },
          ],
        },
      ],
    },
    {
      title: ['Rules of the consultation', 'វិធាននៃការពិគ្រោះយោបល់'],
      purpose: 'decision',
      minutes: 30,
      presenters: ['iom-officer'],
      entries: [
        {
          by: 'iom-officer',
          said: 'Proposed a round of six weeks, from 5 August to 16 September 2020, with a form in which the clauses are filled in and the comments are not. Comments in the margin of the Word file are accepted as well, and will be entered by the secretariat.',
        },
        {
          by: 'ilo-officer',
          said: 'Asked that every comment be answered, and that the answer be sent to whoever made it.',
        },
        {
          by: 'dhs-deputy',
          said: 'Asked that hospitals may answer together. The Chair preferred each to answer, however briefly.',
        },
        {
          by: 'bhn-field',
          said: 'Some who should be heard will not fill in a form. Offered to hold three conversations at the border and to hand in what was said, clause by clause.',
        },
        {
          decided:
            'Draft 0.3 is frozen and sent out for consultation **from 5 August to 16 September 2020**. Every comment is registered with its source and clause, and answered in writing.',
        },
        {
          action:
            'Send draft 0.3 with the form to all members and to the provincial health departments of the five border provinces.',
          owners: ['pmd-officer', 'iom-officer'],
          due: '2020-08-05',
          priority: 'high',
        },
        {
          action:
            'Hold three conversations with migrants and returning workers on the draft and hand in the results by clause.',
          owners: ['bhn-field', 'mfa-director'],
          due: '2020-09-16',
        },
        {
          action: 'Register all comments received and propose an answer to each before the eleventh meeting.',
          owners: ['iom-assistant', 'policy-adviser'],
          due: '2020-10-01',
          priority: 'high',
        },
      ],
    },
    {
      title: ['Study on informal workers: final results', 'ការសិក្សាស្តីពីអ្នកធ្វើការក្រៅប្រព័ន្ធ៖ លទ្ធផលចុងក្រោយ'],
      purpose: 'information',
      minutes: 25,
      presenters: ['ilo-officer', 'nssf-focal'],
      entries: [
        {
          by: 'ilo-officer',
          said: 'Women in domestic work, interviewed by telephone, would contribute if the employer did not have to know. The study is complete with their views.',
        },
        {
          by: 'nssf-focal',
          said: 'The division has begun to write a rule on contribution by season. It is not a promise.',
        },
        {
          by: 'nssf-benefits',
          said: 'Complaints about cards refused in another province have become rare since the letter of 2019.',
        },
      ],
    },
    {
      title: ['First thoughts on a strategic plan', 'គំនិតដំបូងអំពីផែនការយុទ្ធសាស្ត្រ'],
      purpose: 'discussion',
      minutes: 15,
      presenters: ['iom-head'],
      entries: [
        {
          by: 'iom-head',
          said: 'Much of what was left out of the policy to keep it short waits for a place. Proposed to collect it now, without discussing it, under the heading of a plan for the years to 2030.',
        },
        {
          by: 'chair',
          said: 'Agreed, on condition that no one speaks of the plan before the policy is adopted.',
        },
        {
          action:
            'Keep a list of measures that were left out of the policy, with the meeting at which they came up.',
          owners: ['iom-assistant'],
          due: '2021-01-29',
          priority: 'low',
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
          said: 'The eleventh meeting will be on 8 October 2020, and will do nothing but comments. Thanked the technical officer of WHO, who leaves in August, for a year and a half of patient reading. Closed the meeting at 11:35.',
        },
      ],
    },
  ],
};
