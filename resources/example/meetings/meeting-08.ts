import type { ExampleMeeting } from '../notation.ts';
import { ONLINE } from './venues.ts';

export const meeting08: ExampleMeeting = {
  kind: 'working-group',
  ordinal: 8,
  title: ['COVID-19 and the work of the group', 'ជំងឺកូវីដ-១៩ និងការងាររបស់ក្រុមការងារ'],
  date: '2020-03-26',
  start: '09:00',
  end: '11:30',
  venue: ONLINE,
  mode: 'online',
  chair: 'pmd-deputy',
  state: 'closed',
  agendaState: 'adopted',
  minutes: 'locked',
  online: [
    'pmd-deputy',
    'pmd-chief',
    'pmd-officer',
    'dphi-chief',
    'cdc-surveillance',
    'dhs-deputy',
    'nmchc-deputy',
    'cenat-chief',
    'bmc-deputy',
    'border-doctor',
    'svr-nurse',
    'moi-focal',
    'molvt-officer',
    'moeys-deputy',
    'iom-head',
    'iom-officer',
    'iom-assistant',
    'policy-adviser',
    'who-first',
    'who-epidemiologist',
    'ilo-coordinator',
    'mfa-director',
    'bhn-manager',
    'bhn-field',
    'sph-researcher',
  ],
  apologies: ['chair', 'btb-deputy', 'sph-lecturer'],
  absent: ['nssf-focal'],
  represented: { 'cdc-deputy': 'cdc-surveillance', 'molvt-deputy': 'molvt-officer' },
  times: {
    'border-doctor': '09:25-',
    'svr-nurse': '-09:30 09:45-10:20 10:30-',
    'who-epidemiologist': '-10:30',
    'moeys-deputy': '09:10-',
  },
  notes: {
    chair: 'On duty in the national response',
    'svr-nurse': 'Connection lost twice',
    'border-doctor': 'From the hospital, between two patients',
  },
  items: [
    {
      title: ['Opening, and how the group meets online', 'ពិធីបើក និងរបៀបប្រជុំតាមប្រព័ន្ធវីដេអូ'],
      purpose: 'decision',
      minutes: 15,
      presenters: ['pmd-deputy', 'iom-assistant'],
      entries: [
        {
          by: 'pmd-deputy',
          said: 'Chaired the meeting in the absence of the Chair, who was on duty in the national response. It was the first meeting held by video conference.',
        },
        {
          by: 'iom-assistant',
          said: 'Explained how to ask for the floor, and that the connection of each member would be noted with its times, as the quorum depends on it.',
        },
        {
          by: 'dphi-chief',
          said: 'Asked whether decisions taken online are as good as others. The terms of reference do not say that members must sit in one room.',
        },
        {
          decided:
            'Meetings may be held online or in part online. Whoever is connected is present. The agenda is adopted.',
        },
      ],
    },
    {
      title: ['Minutes of the seventh meeting', 'កំណត់ហេតុកិច្ចប្រជុំលើកទី៧'],
      purpose: 'approval',
      minutes: 10,
      presenters: ['pmd-officer'],
      entries: [
        { decided: 'The minutes of the seventh meeting are adopted without change.' },
        {
          by: 'pmd-officer',
          said: 'Several actions due in spring depend on visits that cannot take place. Their dates are to be looked at one by one by the secretariat.',
        },
      ],
    },
    {
      title: ['Situation', 'ស្ថានភាពជាក់ស្តែង'],
      purpose: 'information',
      minutes: 20,
      presenters: ['cdc-surveillance', 'who-epidemiologist'],
      entries: [
        {
          by: 'cdc-surveillance',
          said: 'Gave an account of surveillance at points of entry and of the preparation of provincial hospitals. Figures change daily and are not minuted; members were referred to the bulletin of the Ministry.',
        },
        {
          by: 'who-epidemiologist',
          said: 'Came back to the question of January. Where people believe that coming forward has consequences other than medical ones, they do not come forward. This is the strongest argument yet for the clause on confidentiality.',
        },
        {
          by: 'bmc-deputy',
          said: 'Workers were returning in large groups within a few days. The health facility and the district had arranged a morning call, which no text foresees.',
        },
      ],
    },
    {
      title: ['What migrants need now', 'អ្វីដែលជនចំណាកស្រុកត្រូវការជាបន្ទាន់'],
      purpose: 'discussion',
      minutes: 0,
      items: [
        {
          title: ['Information in languages that are understood', 'ព័ត៌មានជាភាសាដែលយល់បាន'],
          purpose: 'discussion',
          minutes: 20,
          presenters: ['iom-officer'],
          entries: [
            {
              by: 'iom-officer',
              said: 'IOM can translate what the Ministry publishes within a day. The difficulty is to know which version is in force.',
            },
            {
              by: 'bhn-field',
              said: 'Loudspeakers and voice messages reach more people at the crossing points than paper.',
            },
            {
              by: 'moi-focal',
              said: 'Border posts can play a recorded message if it is sent to the provincial administration with a letter of the Ministry.',
            },
            {
              action:
                'Translate the messages of the Ministry on the day they are published, and number the versions.',
              owners: ['iom-officer', 'cdc'],
              due: '2020-04-03',
              priority: 'high',
            },
            {
              action: 'Provide recorded messages for the border posts of the five border provinces.',
              owners: ['bhn', 'moi'],
              due: '2020-04-10',
              priority: 'high',
            },
          ],
        },
        {
          title: ['Testing and care whatever the status', 'ការធ្វើតេស្ត និងការព្យាបាលដោយមិនគិតពីស្ថានភាពស្របច្បាប់'],
          purpose: 'decision',
          minutes: 25,
          presenters: ['pmd-chief'],
          entries: [
            {
              by: 'pmd-chief',
              said: 'The draft says it already: care first, papers later. Asked the group whether it wished to wait for the policy.',
            },
            {
              by: 'who-first',
              said: 'It should not wait. A recommendation of the group can be sent to the Minister this week.',
            },
            {
              by: 'mfa-director',
              said: 'Families ask one question only: who pays. The answer must be in the same sentence.',
            },
            {
              by: 'border-doctor',
              said: 'Staff will do it, and are doing it. They ask to be covered by a text.',
            },
            {
              recommended:
                'The Ministry of Health should instruct all health facilities without delay that testing for and treatment of COVID-19 are given **to everybody, whatever their status or documents, and without payment by the patient**.',
            },
            {
              action: 'Draw up the letter with the recommendation for the signature of the Chair.',
              owners: ['pmd-deputy'],
              due: '2020-03-30',
              priority: 'high',
            },
          ],
        },
        {
          title: ['Staff at the border', 'បុគ្គលិកនៅតាមព្រំដែន'],
          purpose: 'discussion',
          minutes: 15,
          presenters: ['svr-nurse'],
          entries: [
            {
              by: 'svr-nurse',
              said: 'Spoke of nurses who work double shifts, and who interpret besides. A list of people who interpret by telephone would be of more use than a training now.',
            },
            {
              by: 'sph-researcher',
              said: 'Students of the School speak three of the languages needed and would volunteer.',
            },
            {
              action:
                'Set up a list of interpreters by telephone, with hours and languages, and send it to border hospitals.',
              owners: ['sph-researcher', 'iom-assistant'],
              due: '2020-04-17',
            },
          ],
        },
      ],
    },
    {
      title: ['Timetable of the policy', 'កាលវិភាគនៃការរៀបចំគោលនយោបាយ'],
      purpose: 'decision',
      minutes: 15,
      presenters: ['iom-officer'],
      entries: [
        {
          by: 'iom-officer',
          said: 'Adoption before the end of 2020 is no longer realistic. Proposed to keep meeting every two months, and to use May for what is being learnt at the border.',
        },
        {
          by: 'ilo-coordinator',
          said: 'Supported this. A policy adopted after the epidemic without a word of it would look as if written before.',
        },
        {
          decided:
            'The ninth meeting is on the border provinces and returning migrants. The consultation on the third draft moves to August and September 2020.',
        },
        {
          action:
            'Bring together the observations of border hospitals and associations as a paper for the ninth meeting.',
          owners: ['policy-adviser', 'bhn-manager'],
          due: '2020-05-20',
        },
      ],
    },
    {
      title: ['Remarks on draft 0.2', 'យោបល់លើសេចក្តីព្រាង ០.២'],
      purpose: 'information',
      minutes: 15,
      presenters: ['policy-adviser'],
      entries: [
        {
          by: 'policy-adviser',
          said: 'Written remarks had come from all five organisations asked. Most are on wording; three ask for more on coordination. None contradicts another.',
        },
        {
          by: 'moeys-deputy',
          said: 'Asked for patience with further contributions while schools are closed.',
        },
        {
          action: 'Answer each remark in the table in writing, also where nothing is changed.',
          owners: ['policy-adviser', 'pmd-officer'],
          due: '2020-05-15',
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
          said: 'The ninth meeting will be held online on 28 May 2020. Wished all members and their families good health and closed the meeting at 11:20.',
        },
      ],
    },
  ],
};
