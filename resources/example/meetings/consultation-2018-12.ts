import type { ExampleMeeting } from '../notation.ts';

export const consultation2018: ExampleMeeting = {
  kind: 'technical-consultation',
  ordinal: 1,
  title: ['Technical consultation on a Migrant Health Policy', 'កិច្ចពិគ្រោះយោបល់បច្ចេកទេសស្តីពីគោលនយោបាយសុខភាពជនចំណាកស្រុក'],
  date: '2018-12-11',
  start: '08:00',
  end: '12:00',
  venue: ['Conference room, Ministry of Health, Phnom Penh', 'សាលសន្និសីទ ក្រសួងសុខាភិបាល រាជធានីភ្នំពេញ'],
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
    'pmd-chief',
    'pmd-officer',
    'dphi-deputy',
    'cdc-deputy',
    'dhs-deputy',
    'nmchc-deputy',
    'moi-focal',
    'moi-immigration',
    'molvt-deputy',
    'molvt-officer',
    'moeys-officer',
    'iom-head',
    'iom-officer',
    'iom-assistant',
    'policy-adviser',
    'who-first',
    'ilo-coordinator',
    'mfa-director',
  ],
  apologies: ['cenat-chief'],
  represented: { 'moeys-deputy': 'moeys-officer' },
  times: { 'molvt-deputy': '08:35-', 'moh-adviser': '-10:30', 'who-first': '-11:30' },
  capacity: 'member',
  capacities: {
    'pmd-officer': 'secretary',
    'iom-officer': 'secretary',
    'iom-head': 'resource-person',
    'iom-assistant': 'resource-person',
    'policy-adviser': 'resource-person',
    'who-first': 'resource-person',
    'ilo-coordinator': 'observer',
    'mfa-director': 'observer',
  },
  notes: { 'molvt-deputy': 'Called to another meeting first' },
  items: [
    {
      title: ['Opening', 'ពិធីបើក'],
      purpose: 'information',
      minutes: 15,
      presenters: ['chair'],
      entries: [
        {
          by: 'chair',
          said: 'Welcomed the participants and recalled the commitment to a Migrant Health Policy that the Ministry had made in 2017, with the support of IOM. The consultation was to say **whether the evidence gathered during the year was enough to begin drafting**, and how the ministries wished to work together on it.',
        },
        {
          by: 'iom-head',
          said: 'Thanked the Ministry for its leadership and said that a policy written by the technical departments themselves would be worth more than one written for them.',
        },
      ],
    },
    {
      title: ['Purpose of the consultation and adoption of the agenda', 'គោលបំណង និងការអនុម័តរបៀបវារៈ'],
      purpose: 'approval',
      minutes: 10,
      presenters: ['pmd-deputy'],
      entries: [
        { decided: 'The agenda is adopted without change.' },
        {
          said: 'It was agreed that each ministry would speak once on the analysis as a whole (item 4), rather than after every part of it.',
        },
      ],
    },
    {
      title: ['Situation analysis of 2018', 'ការវិភាគស្ថានភាពឆ្នាំ២០១៨'],
      purpose: 'information',
      minutes: 5,
      presenters: ['pmd-deputy'],
      entries: [
        {
          by: 'pmd-deputy',
          said: 'The analysis has three parts: the state of migrant workers, their health challenges, and the legal frameworks that exist. The text had been sent to all ministries two weeks before; only the main findings were shown.',
        },
      ],
      items: [
        {
          title: ['State of migrant workers', 'ស្ថានភាពពលករចំណាកស្រុក'],
          purpose: 'information',
          minutes: 25,
          presenters: ['iom-officer'],
          entries: [
            {
              by: 'iom-officer',
              said: `By the definition of the census, more than 20 per cent of a population of over 15 million count as mobile. The three groups overlap in one life:

- people who move within the country,
- people who leave it to work,
- people who come back, for good or between two contracts.

As a comparison, about 3 per cent of the world's population are international migrants. Between 80 and 90 per cent of those concerned work informally.`,
            },
            {
              by: 'dphi-deputy',
              said: 'Cautioned that the census counts a person as mobile by the place of previous residence, whereas the health information system counts visits. The two could not be added up, and the policy should say which definition it uses.',
            },
          ],
        },
        {
          title: ['Health challenges', 'បញ្ហាប្រឈមផ្នែកសុខភាព'],
          purpose: 'information',
          minutes: 25,
          presenters: ['pmd-chief'],
          entries: [
            {
              by: 'pmd-chief',
              said: 'Presented the barriers in the order in which people meet them: not knowing where to go, not speaking the language of the place, having no papers to show, having no employer who contributes to the National Social Security Fund, paying out of pocket, and borrowing to pay.',
            },
            {
              by: 'nmchc-deputy',
              said: 'Asked that the situation of women and girls be a part of its own. A pregnant woman who moves between two provinces is often lost to both registers of antenatal care.',
            },
            {
              by: 'mfa-director',
              said: 'Families told the Association that debt made for one illness was a reason to leave again. Asked that debt be treated as a health matter and not only as a social one.',
            },
          ],
        },
        {
          title: ['Legal frameworks', 'ក្របខណ្ឌច្បាប់'],
          purpose: 'discussion',
          minutes: 25,
          presenters: ['moh-legal'],
          entries: [
            {
              by: 'moh-legal',
              said: 'No instrument in force is inclusive of migrants in so many words: the texts on health speak of citizens or of residents, those on labour of workers with a contract, and those on migration do not speak of health. A policy of the Ministry could bridge the three without amending a law.',
            },
            {
              by: 'ilo-coordinator',
              said: 'Noted that agreements on labour migration with countries of destination are renewed from time to time, and that a policy would tell negotiators what to ask for.',
            },
            {
              action:
                'Complete the table of legal texts with the instruments of Interior, of Labour and Vocational Training, and of Education, Youth and Sport.',
              owners: ['moh-legal', 'moi', 'molvt', 'moeys'],
              due: '2019-01-31',
            },
          ],
        },
      ],
    },
    {
      title: ['Views of the ministries', 'ទស្សនៈរបស់ក្រសួងពាក់ព័ន្ធ'],
      purpose: 'discussion',
      minutes: 0,
      items: [
        {
          title: ['Ministry of Interior', 'ក្រសួងមហាផ្ទៃ'],
          purpose: 'discussion',
          minutes: 15,
          presenters: ['moi-focal'],
          entries: [
            {
              by: 'moi-focal',
              said: 'The Ministry of Interior supports a policy. Irregular status must not be a reason to be refused care, nor should a health centre be asked to check status; how the two are kept apart has to be written with care. Civil registration at the commune is where most missing documents can be repaired.',
            },
          ],
        },
        {
          title: ['Ministry of Labour and Vocational Training', 'ក្រសួងការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ'],
          purpose: 'discussion',
          minutes: 15,
          presenters: ['molvt-deputy'],
          entries: [
            {
              by: 'molvt-deputy',
              said: 'Pre-departure orientation already reaches those who leave through an agency. It could carry a part on health, provided the Ministry of Health writes it. Informal work remains the difficult case, since there is no employer to register.',
            },
            {
              action: 'Send the current outline of the pre-departure orientation to the Ministry of Health.',
              owners: ['molvt-officer'],
              due: '2019-01-15',
            },
          ],
        },
        {
          title: ['Ministry of Education, Youth and Sport', 'ក្រសួងអប់រំ យុវជន និងកីឡា'],
          purpose: 'discussion',
          minutes: 15,
          presenters: ['moeys-officer'],
          entries: [
            {
              by: 'moeys-officer',
              said: 'Children who follow their parents to seasonal work change school in the middle of the year and miss both vaccination and school health visits. Schools in the border districts know these families, and could tell the health centre when they arrive.',
            },
          ],
        },
      ],
    },
    {
      title: ['Outline of a draft policy', 'គ្រោងសេចក្តីព្រាងគោលនយោបាយ'],
      purpose: 'decision',
      minutes: 45,
      presenters: ['policy-adviser'],
      entries: [
        {
          by: 'policy-adviser',
          said: `The outline follows the analysis:

| Part | Answers to |
| Vision, goal and principles | No migrant-inclusive policy |
| Access to services | Language; not knowing where to get care |
| Financial protection | Informal work; paying out of pocket; debt |
| Documents and information | Missing documents; separate registers |
| Women, girls and children | Special attention asked for in the analysis |
| Coordination and follow-up | Several ministries, many partners |`,
        },
        {
          by: 'who-first',
          said: 'Welcomed the outline and proposed that preparedness for communicable diseases be a part of access to services, not a chapter apart, so that the policy is not read as one about disease at the border.',
        },
        {
          by: 'cdc-deputy',
          said: 'Agreed, on condition that surveillance is mentioned by name.',
        },
        {
          endorsed:
            'The outline is endorsed as the **draft Migrant Health Policy** on which further work is based.',
        },
        {
          action:
            'Write out the outline as a first numbered draft, with a clause for each point agreed today.',
          owners: ['policy-adviser', 'pmd-officer'],
          due: '2019-01-18',
          priority: 'high',
        },
      ],
    },
    {
      title: ['Way of working', 'របៀបរៀបចំការងារ'],
      purpose: 'decision',
      minutes: 30,
      presenters: ['pmd-deputy', 'iom-officer'],
      entries: [
        {
          by: 'pmd-deputy',
          said: 'Two ways had been considered: one large consultation for each draft, or a standing group of named focal points that meets every two months. The Department preferred the second, since comments given once a year by people who change cannot be followed.',
        },
        {
          by: 'moi-immigration',
          said: 'Asked that alternates be named from the start, as focal points are often in the provinces.',
        },
        {
          recommended:
            'The Ministry of Health should create a **technical working group** for the policy, with focal points and alternates from the technical departments, hospitals, the Ministries of Interior, of Labour and Vocational Training, and of Education, Youth and Sport, the National Social Security Fund and partners.',
        },
        {
          recommended:
            'The secretariat of the group should be kept jointly by the Preventive Medicine Department and IOM.',
        },
        {
          action:
            'Prepare terms of reference for the technical working group and ask every organisation to name a focal point and an alternate.',
          owners: ['pmd-officer', 'iom-officer'],
          due: '2019-01-11',
          priority: 'high',
        },
      ],
    },
    {
      title: ['Conclusions and closing', 'សេចក្តីសន្និដ្ឋាន និងពិធីបិទ'],
      purpose: 'information',
      minutes: 10,
      presenters: ['chair'],
      entries: [
        {
          by: 'chair',
          said: 'Concluded that the evidence was enough to begin. Asked that the first meeting of the group take place before the end of January 2019, and closed the consultation at 11:55 with thanks to all ministries.',
        },
        {
          action: 'Circulate the report of the consultation with the three parts of the analysis annexed.',
          owners: ['iom-assistant'],
          due: '2018-12-28',
        },
      ],
    },
  ],
};
