import type { ExampleMeeting } from '../notation.ts';
import { MINISTRY_AND_ONLINE } from './venues.ts';

/** The next step of the story: planned, with a draft agenda, so that there is work waiting. */
export const workshop2021: ExampleMeeting = {
  kind: 'workshop',
  ordinal: 1,
  title: [
    'First workshop on the National Strategic Plan 2021-2030',
    'សិក្ខាសាលាលើកទី១ ស្តីពីផែនការយុទ្ធសាស្ត្រជាតិ ២០២១-២០៣០',
  ],
  date: '2021-09-16',
  start: '08:30',
  end: '12:00',
  venue: MINISTRY_AND_ONLINE,
  mode: 'hybrid',
  chair: 'chair',
  state: 'planned',
  agendaState: 'draft',
  minutes: 'drafting',
  accepted: [
    'chair',
    'pmd-deputy',
    'pmd-officer',
    'policy-adviser',
    'dphi-chief',
    'cdc-deputy',
    'moi-focal',
    'iom-head',
    'iom-officer',
    'who-second',
    'ilo-coordinator',
    'bhn-manager',
  ],
  expected: ['moh-legal', 'pmd-chief', 'iom-assistant', 'who-epidemiologist', 'bhn-field', 'dphi-officer'],
  apologies: ['moeys-deputy'],
  items: [
    {
      title: ['Opening', 'ពិធីបើក'],
      purpose: 'information',
      minutes: 10,
      presenters: ['chair'],
    },
    {
      title: ['The new mandate and the joint vice-chair secretariat', 'អាណត្តិថ្មី និងលេខាធិការដ្ឋានរួមនៃអនុប្រធាន'],
      purpose: 'information',
      minutes: 15,
      presenters: ['iom', 'who'],
    },
    {
      title: ['Minutes of the thirteenth meeting of the working group', 'កំណត់ហេតុកិច្ចប្រជុំលើកទី១៣ របស់ក្រុមការងារ'],
      purpose: 'approval',
      minutes: 10,
      presenters: ['pmd-officer'],
    },
    {
      title: ['Actions still open', 'សកម្មភាពដែលមិនទាន់បញ្ចប់'],
      purpose: 'discussion',
      minutes: 15,
      presenters: ['iom-officer'],
    },
    {
      title: ['Outline of the National Strategic Plan', 'គ្រោងផែនការយុទ្ធសាស្ត្រជាតិ'],
      purpose: 'discussion',
      minutes: 10,
      presenters: ['policy-adviser'],
      items: [
        {
          title: ['Operational guidelines', 'សេចក្តីណែនាំប្រតិបត្តិ'],
          purpose: 'discussion',
          minutes: 25,
          presenters: ['pmd-deputy'],
        },
        {
          title: [
            'Training of local health workers on infectious disease control',
            'ការបណ្តុះបណ្តាលបុគ្គលិកសុខាភិបាលមូលដ្ឋានស្តីពីការទប់ស្កាត់ជំងឺឆ្លង',
          ],
          purpose: 'discussion',
          minutes: 25,
          presenters: ['cdc-deputy'],
        },
        {
          title: ['Risk communication in five border provinces', 'ការផ្សព្វផ្សាយអំពីហានិភ័យនៅខេត្តជាប់ព្រំដែនទាំងប្រាំ'],
          purpose: 'discussion',
          minutes: 25,
          presenters: ['bhn-manager'],
        },
      ],
    },
    {
      title: ['Costing: method and template', 'ការគណនាថ្លៃចំណាយ៖ វិធីសាស្ត្រ និងទម្រង់គំរូ'],
      purpose: 'decision',
      minutes: 30,
      presenters: ['dphi-chief'],
    },
    {
      title: ['Next workshops', 'សិក្ខាសាលាបន្ទាប់'],
      purpose: 'decision',
      minutes: 15,
      presenters: ['iom-officer'],
    },
    {
      title: ['Closing', 'ពិធីបិទ'],
      purpose: 'information',
      minutes: 5,
      presenters: ['chair'],
    },
  ],
};
