import type { ExampleMeeting } from '../notation.ts';
import { MINISTRY } from './venues.ts';

export const meeting02: ExampleMeeting = {
  kind: 'working-group',
  ordinal: 2,
  title: ['Situation analysis and the barriers people meet', 'ការវិភាគស្ថានភាព និងឧបសគ្គដែលជនចំណាកស្រុកជួបប្រទះ'],
  date: '2019-03-14',
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
    'pmd-deputy',
    'pmd-chief',
    'pmd-officer',
    'dphi-deputy',
    'cdc-surveillance',
    'dhs-deputy',
    'nmchc-deputy',
    'nmchc-midwife',
    'cenat-chief',
    'bmc-nurse',
    'btb-deputy',
    'moi-focal',
    'moi-immigration',
    'molvt-officer',
    'moeys-officer',
    'nssf-focal',
    'iom-officer',
    'iom-assistant',
    'policy-adviser',
    'who-first',
    'ilo-officer',
    'mfa-director',
    'mfa-caseworker',
    'bhn-field',
    'sph-lecturer',
    'sph-researcher',
  ],
  apologies: ['border-doctor', 'iom-head', 'ilo-coordinator', 'bhn-manager'],
  represented: {
    'cdc-deputy': 'cdc-surveillance',
    'bmc-deputy': 'bmc-nurse',
    'molvt-deputy': 'molvt-officer',
    'moeys-deputy': 'moeys-officer',
  },
  times: { 'btb-deputy': '09:00-', 'moi-focal': '-11:00', 'dhs-deputy': '-10:00 10:25-' },
  notes: { 'dhs-deputy': 'Called out by telephone' },
  items: [
    {
      title: ['Opening and adoption of the agenda', 'ពិធីបើក និងការអនុម័តរបៀបវារៈ'],
      purpose: 'approval',
      minutes: 10,
      presenters: ['chair'],
      entries: [
        {
          by: 'chair',
          said: 'Welcomed the School of Public Health as a new observer. Reminded members that today was about **what people meet**, and that remedies would come in later meetings.',
        },
        { decided: 'The agenda is adopted. The School of Public Health is admitted as an observer.' },
      ],
    },
    {
      title: ['Minutes of the first meeting', 'កំណត់ហេតុកិច្ចប្រជុំលើកទី១'],
      purpose: 'approval',
      minutes: 10,
      presenters: ['pmd-officer'],
      entries: [
        {
          by: 'moi-focal',
          said: 'Asked that the paragraph on decisions without agreement say "in writing", as had been agreed orally.',
        },
        { decided: 'The minutes of the first meeting are adopted with that correction.' },
      ],
    },
    {
      title: ['Follow-up of actions', 'ការតាមដានការងារដែលត្រូវអនុវត្ត'],
      purpose: 'information',
      minutes: 15,
      presenters: ['iom-assistant'],
      entries: [
        {
          by: 'iom-assistant',
          said: 'Of the ten actions of December and January, seven were done. The table of legal texts lacked two ministries; comments on draft 0.1 had come from three of the four organisations asked; the Fund had not yet named its alternate.',
        },
        {
          by: 'nssf-focal',
          said: 'Explained that the alternate would be named once the new structure of the division was settled, before the middle of the year.',
        },
      ],
    },
    {
      title: ['Who is meant: definitions and numbers', 'អ្នកដែលពាក់ព័ន្ធ៖ និយមន័យ និងតួលេខ'],
      purpose: 'discussion',
      minutes: 30,
      presenters: ['dphi-deputy', 'sph-lecturer'],
      entries: [
        {
          by: 'dphi-deputy',
          said: 'Set out three definitions in use: that of the census (previous residence), that of labour statistics (place of work), and that of migration law (crossing a border). By the first, more than one person in five counts as mobile. The health information system uses none of the three.',
        },
        {
          by: 'sph-lecturer',
          said: 'Warned against choosing the widest definition for its number. A policy that means everyone is read by a health centre as meaning nobody in particular.',
        },
        {
          by: 'molvt-officer',
          said: 'Asked that seasonal workers who stay within one province be included, since they leave the area of their own health centre all the same.',
        },
        {
          by: 'who-first',
          said: 'Suggested a definition in two steps: the widest for the principles, and named groups for the measures.',
        },
        {
          decided:
            'The policy speaks of **migrants and mobile populations** and names three groups: internal, international and returning migrants. Measures say which of them they are for.',
        },
        {
          action:
            'Write the definitions, with one example for each group that a health centre would recognise.',
          owners: ['dphi', 'sph'],
          due: '2019-04-26',
        },
      ],
    },
    {
      title: ['Barriers to care', 'ឧបសគ្គក្នុងការទទួលសេវាសុខាភិបាល'],
      purpose: 'discussion',
      minutes: 5,
      presenters: ['pmd-chief'],
      entries: [
        {
          by: 'pmd-chief',
          said: 'Asked members to say for every barrier who meets it, where, and which organisation could lift it.',
        },
      ],
      items: [
        {
          title: ['Language and finding the way to care', 'ភាសា និងការស្វែងរកសេវា'],
          purpose: 'discussion',
          minutes: 25,
          presenters: ['bhn-field'],
          entries: [
            {
              by: 'bhn-field',
              said: 'Described a morning at a crossing point: people ask the driver, the seller of telephone cards, a cousin, and only then a nurse. Signs are few, and none says that care is also for those who are passing through.',
            },
            {
              by: 'bmc-nurse',
              said: 'Nurses manage in the language of the neighbour across the border, but not in writing. A consent form or an instruction for medicines is explained by whoever is at hand, sometimes by a child of the patient.',
            },
            {
              by: 'nmchc-midwife',
              said: 'That must not be so for women. Asked that the policy speak of an adult interpreter of the same sex where the matter is delicate.',
            },
            {
              action:
                'Collect the signs, leaflets and forms used in five border health facilities, with their languages.',
              owners: ['bhn', 'bmc-hospital'],
              due: '2019-05-10',
            },
          ],
        },
        {
          title: ['Documents and status', 'ឯកសារ និងស្ថានភាពស្របច្បាប់'],
          purpose: 'discussion',
          minutes: 25,
          presenters: ['moi-immigration'],
          entries: [
            {
              by: 'moi-immigration',
              said: `Distinguished four situations that are often spoken of as one:

- papers that never existed, mostly a birth not registered;
- papers left at home or kept by an employer;
- papers that have run out;
- papers of another country that nobody here can read.

Only the third has to do with status.`,
            },
            {
              by: 'mfa-caseworker',
              said: 'In the eyes of a family it is one situation all the same: no document, hence no social or health protection, hence no visit until it is late.',
            },
            {
              by: 'moi-focal',
              said: 'The Ministry of Interior can write to communes on the first case. On the others it would rather see a rule of the health facility that care comes first and papers later.',
            },
            {
              action:
                'Describe in two pages how missing civil documents can be replaced, by situation, for use by health staff.',
              owners: ['moi-immigration'],
              due: '2019-06-14',
            },
          ],
        },
        {
          title: ['Cost and debt', 'ការចំណាយ និងបំណុល'],
          purpose: 'discussion',
          minutes: 25,
          presenters: ['ilo-officer', 'mfa-director'],
          entries: [
            {
              by: 'ilo-officer',
              said: 'Recalled the chain: 80 to 90 per cent work informally; without a registered employer there is no contribution to the National Social Security Fund; without it care is paid out of pocket.',
            },
            {
              by: 'mfa-director',
              said: 'Gave the account, made anonymous, of a household that sold its plough animal for one operation. The second journey abroad was to buy another.',
            },
            {
              by: 'btb-deputy',
              said: 'The hospital writes off what cannot be paid, but has no line for it. Whoever writes the policy should know that exemption without a source of funds lands on the budget for medicines.',
            },
            {
              action:
                'Ask the three provincial hospitals of the group for a simple count of unpaid bills by reason, over three months.',
              owners: ['dhs-deputy'],
              due: '2019-07-05',
            },
          ],
        },
      ],
    },
    {
      title: ['Draft 0.1: part on access to services', 'សេចក្តីព្រាង ០.១៖ ផ្នែកស្តីពីលទ្ធភាពទទួលសេវា'],
      purpose: 'discussion',
      minutes: 40,
      presenters: ['policy-adviser'],
      entries: [
        {
          by: 'policy-adviser',
          said: 'Read the part clause by clause against the three barriers. Cost is treated elsewhere; language is touched by one clause only; finding the way to care is not mentioned.',
        },
        {
          by: 'cdc-surveillance',
          said: 'Confirmed that the clause on surveillance had been added as asked in January and that the Department was content with it.',
        },
        {
          by: 'cenat-chief',
          said: 'Treatment for tuberculosis takes months, and people move within them. Asked for a clause on **continuity of treatment** between provinces and across the border.',
        },
        {
          by: 'dhs-deputy',
          said: 'Asked for "health facility" in place of "hospital" throughout, as most first visits are made elsewhere.',
        },
        {
          decided:
            'The part on access receives clauses on language, on finding the way to care, and on continuity of treatment. "Health facility" replaces "hospital" where both are meant.',
        },
        {
          action: 'Redraft the part on access and send it to members two weeks before the third meeting.',
          owners: ['policy-adviser'],
          due: '2019-05-02',
          priority: 'high',
        },
      ],
    },
    {
      title: ['Other business', 'បញ្ហាផ្សេងៗ'],
      purpose: 'information',
      minutes: 10,
      entries: [
        {
          by: 'moeys-officer',
          said: 'Informed members that school health visits in two border districts would be held in May, and invited the Preventive Medicine Department to join one.',
        },
        {
          action: 'Join a school health visit in a border district and report to the group.',
          owners: ['pmd-chief', 'moeys-officer'],
          due: '2019-06-28',
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
        { by: 'chair', said: 'The third meeting will be held on 16 May 2019. Closed the meeting at 11:50.' },
      ],
    },
  ],
};
