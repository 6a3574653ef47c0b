import type { ExampleMeeting } from '../notation.ts';
import { MINISTRY } from './venues.ts';

export const meeting01: ExampleMeeting = {
  kind: 'working-group',
  ordinal: 1,
  title: ['Terms of reference and work plan', 'លក្ខខណ្ឌយោង និងផែនការការងារ'],
  date: '2019-01-24',
  start: '08:30',
  end: '11:30',
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
    'pmd-chief',
    'pmd-officer',
    'dphi-deputy',
    'dphi-chief',
    'cdc-deputy',
    'dhs-officer',
    'nmchc-deputy',
    'cenat-chief',
    'bmc-deputy',
    'border-doctor',
    'moi-focal',
    'molvt-deputy',
    'molvt-officer',
    'moeys-deputy',
    'nssf-focal',
    'iom-head',
    'iom-officer',
    'iom-assistant',
    'policy-adviser',
    'who-first',
    'ilo-coordinator',
    'mfa-director',
    'bhn-manager',
  ],
  apologies: ['btb-deputy'],
  represented: { 'dhs-deputy': 'dhs-officer' },
  times: { 'bmc-deputy': '09:10-', 'moh-adviser': '-10:00', 'nssf-focal': '-11:00' },
  notes: { 'bmc-deputy': 'Travelled from the province the same morning' },
  items: [
    {
      title: ['Opening and introduction of members', 'ពិធីបើក និងការណែនាំសមាជិក'],
      purpose: 'information',
      minutes: 15,
      presenters: ['chair'],
      entries: [
        {
          by: 'chair',
          said: 'Opened the first meeting of the group, six weeks after the technical consultation had recommended it. Members introduced themselves; every organisation on the list had named a focal point, and all but one an alternate.',
        },
      ],
    },
    {
      title: ['Adoption of the agenda', 'ការអនុម័តរបៀបវារៈ'],
      purpose: 'approval',
      minutes: 5,
      presenters: ['pmd-officer'],
      entries: [
        { decided: 'The agenda is adopted, with the item on the work plan taken after the first reading.' },
      ],
    },
    {
      title: ['Results of the technical consultation', 'លទ្ធផលនៃកិច្ចពិគ្រោះយោបល់បច្ចេកទេស'],
      purpose: 'information',
      minutes: 20,
      presenters: ['pmd-deputy'],
      entries: [
        {
          by: 'pmd-deputy',
          said: 'Recalled the two results of December 2018: a draft policy in outline, and the recommendation to create this group. The report had been circulated on 27 December.',
        },
        {
          by: 'who-first',
          said: 'Asked that the report be kept as the first paper of the group, so that members who join later can see where the outline came from.',
        },
        { endorsed: 'The report of the technical consultation is taken as the first paper of the group.' },
      ],
    },
    {
      title: ['Terms of reference', 'លក្ខខណ្ឌយោង'],
      purpose: 'decision',
      minutes: 10,
      presenters: ['pmd-chief', 'iom-officer'],
      entries: [
        {
          by: 'pmd-chief',
          said: 'Presented the draft of four pages. It had been sent out with the invitation; written comments had come from the Ministry of Interior, the Department of Planning and Health Information and ILO.',
        },
      ],
      items: [
        {
          title: ['Members, alternates and observers', 'សមាជិក អ្នកជំនួស និងអ្នកសង្កេតការណ៍'],
          purpose: 'decision',
          minutes: 20,
          presenters: ['pmd-chief'],
          entries: [
            {
              by: 'ilo-coordinator',
              said: 'Proposed to add an association that speaks for employers. Several members thought it too early, as the draft did not yet say anything about employers.',
            },
            {
              by: 'mfa-director',
              said: 'Accepted the status of observer for the associations, and asked that observers may speak and send comments like members.',
            },
            {
              decided:
                'Members are organisations, each spoken for by a focal point and an alternate. Observers may speak and comment; they do not count towards the quorum.',
            },
            {
              action: 'Name an alternate.',
              owners: ['nssf'],
              due: '2019-03-01',
            },
          ],
        },
        {
          title: ['Quorum and the way decisions are taken', 'កូរ៉ុម និងរបៀបសម្រេច'],
          purpose: 'decision',
          minutes: 15,
          presenters: ['pmd-chief'],
          entries: [
            {
              by: 'moi-focal',
              said: 'Preferred a rule that counts organisations and not persons, since some ministries come with three people and some with one.',
            },
            {
              by: 'dphi-deputy',
              said: 'Asked what happens to a question on which no agreement is found. The Chair answered that both views would be put to the Ministry; there would be no vote.',
            },
            {
              decided:
                'The group can decide when **more than half of its member organisations** are present. It decides by consensus; where there is none, the views are recorded side by side.',
            },
            {
              action: 'Issue the terms of reference as amended, in English and in Khmer.',
              owners: ['pmd-officer'],
              due: '2019-02-08',
              priority: 'high',
            },
          ],
        },
      ],
    },
    {
      title: ['Draft 0.1: first impressions', 'សេចក្តីព្រាង ០.១៖ យោបល់ដំបូង'],
      purpose: 'discussion',
      minutes: 35,
      presenters: ['policy-adviser'],
      entries: [
        {
          by: 'policy-adviser',
          said: 'Draft 0.1 is the outline of December written out as numbered clauses. It is meant to be disagreed with: each clause is one sentence of intent and one sentence of what would change.',
        },
        {
          by: 'cdc-deputy',
          said: 'Found the part on access well founded, but saw no clause on surveillance although this had been the condition for merging the chapters.',
        },
        {
          by: 'border-doctor',
          said: 'In the hospital a patient without papers is treated first and the question of payment comes at discharge, often at night. Asked for **one clear sentence that staff can rely on**, rather than a principle.',
        },
        {
          by: 'nssf-focal',
          said: 'Reminded the group that contributions are tied to a registered employer. The draft should not promise benefits before the rules allow them.',
        },
        {
          decided:
            'Draft 0.1 is received as the working draft. Chapters are read one after the other from the second meeting on.',
        },
        {
          action:
            'Add a clause on surveillance of communicable diseases to the part on access, for the second meeting.',
          owners: ['cdc-deputy', 'policy-adviser'],
          due: '2019-03-07',
        },
        {
          action:
            'Send written comments on draft 0.1, clause by clause, in the form that the secretariat provides.',
          owners: ['dhs', 'moi', 'molvt', 'ilo'],
          due: '2019-02-22',
        },
      ],
    },
    {
      title: ['Work plan 2019', 'ផែនការការងារឆ្នាំ២០១៩'],
      purpose: 'approval',
      minutes: 35,
      presenters: ['iom-officer'],
      entries: [
        {
          by: 'iom-officer',
          said: `Proposed a meeting about every two months, each with one main subject:

1. The situation analysis and the barriers
2. Frameworks, and what other countries have done
3. Social protection and informal work
4. Women, girls and children
5. Second draft`,
        },
        {
          by: 'moeys-deputy',
          said: 'Asked that meetings keep clear of the examination weeks, when focal points in the Ministry are not available.',
        },
        { endorsed: 'The work plan for 2019 is endorsed; dates are confirmed meeting by meeting.' },
        {
          action: 'Circulate the work plan with proposed dates, and keep it up to date.',
          owners: ['iom-assistant'],
          due: '2019-02-01',
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
          said: 'The second meeting is planned for 14 March 2019. Thanked the members and closed the meeting at 11:20.',
        },
      ],
    },
  ],
};
