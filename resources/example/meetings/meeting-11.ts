import type { ExampleMeeting } from '../notation.ts';
import { MINISTRY_AND_ONLINE } from './venues.ts';

export const meeting11: ExampleMeeting = {
  kind: 'working-group',
  ordinal: 11,
  title: ['Comments on draft 0.3: first part', 'យោបល់លើសេចក្តីព្រាង ០.៣៖ ភាគទី១'],
  date: '2020-10-08',
  start: '08:30',
  end: '12:00',
  venue: MINISTRY_AND_ONLINE,
  mode: 'hybrid',
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
    'policy-adviser',
    'dphi-chief',
    'cdc-surveillance',
    'dhs-deputy',
    'nmchc-deputy',
    'cenat-chief',
    'moi-focal',
    'molvt-officer',
    'nssf-focal',
    'iom-officer',
    'iom-assistant',
    'who-second',
    'mfa-director',
  ],
  online: [
    'bmc-deputy',
    'border-doctor',
    'svr-nurse',
    'moeys-deputy',
    'moi-immigration',
    'iom-head',
    'ilo-coordinator',
    'ilo-officer',
    'bhn-manager',
    'sph-researcher',
  ],
  apologies: ['sph-lecturer'],
  represented: { 'cdc-deputy': 'cdc-surveillance', 'molvt-deputy': 'molvt-officer' },
  times: { 'bmc-deputy': '-10:15 10:40-', 'ilo-coordinator': '-10:00', 'moi-immigration': '10:00-' },
  notes: { 'bmc-deputy': 'Connection lost', 'moi-immigration': 'For the item on confidentiality' },
  items: [
    {
      title: ['Opening and adoption of the agenda', 'ពិធីបើក និងការអនុម័តរបៀបវារៈ'],
      purpose: 'approval',
      minutes: 10,
      presenters: ['chair'],
      entries: [
        {
          by: 'chair',
          said: 'Welcomed the new technical officer of WHO. Explained the order of the day: the secretariat reads the comment and its proposal, whoever disagrees speaks, and silence is agreement.',
        },
      ],
    },
    {
      title: ['Minutes of the tenth meeting and follow-up', 'កំណត់ហេតុកិច្ចប្រជុំលើកទី១០ និងការតាមដាន'],
      purpose: 'approval',
      minutes: 10,
      presenters: ['pmd-officer'],
      entries: [{ decided: 'The minutes of the tenth meeting are adopted without change.' }],
    },
    {
      title: ['Overview of the comments received', 'ទិដ្ឋភាពទូទៅនៃយោបល់ដែលទទួលបាន'],
      purpose: 'information',
      minutes: 25,
      presenters: ['iom-assistant', 'policy-adviser'],
      entries: [
        {
          by: 'iom-assistant',
          said: 'All members but one had answered, as had provincial health departments and the observers. Some had used the form, more had written in the margin of the Word file, two had sent letters. Everything stands in one table, sorted by clause.',
        },
        {
          by: 'policy-adviser',
          said: 'Nearly half of the comments are on wording and could be settled without discussion. Those of substance gather around four clauses: language, confidentiality, portability and the standing group.',
        },
        {
          by: 'mfa-director',
          said: 'Had read out the clause on debt in the three conversations at the border. It was the one that people remembered.',
        },
        {
          decided:
            'Comments on wording are settled by the secretariat; a member who disagrees with an answer can bring the comment back to the group.',
        },
        {
          action: 'Remind the organisation that has not answered, and accept its comments until 23 October.',
          owners: ['pmd-officer'],
          due: '2020-10-12',
        },
      ],
    },
    {
      title: ['Principles and definitions', 'គោលការណ៍ និងនិយមន័យ'],
      purpose: 'decision',
      minutes: 30,
      presenters: ['policy-adviser'],
      entries: [
        {
          by: 'who-second',
          said: 'Proposed to add health workers to those whom the policy is for, as they are the ones who apply it.',
        },
        {
          by: 'moh-legal',
          said: 'Advised against it in the definition, and in favour of a sentence in the principles.',
        },
        {
          by: 'moeys-deputy',
          said: 'Withdrew the comment on students who study in another province. They are covered as internal migrants.',
        },
        {
          said: 'A comment that asked to replace "migrants and mobile populations" by "citizens" was read. It was recalled that the group had settled the question at its second meeting, and that the text would otherwise exclude those it is for.',
        },
        {
          decided:
            'The definitions stay as they are. A principle on support to health workers who apply the policy is added.',
        },
        {
          action: 'Write the principle on support to health workers.',
          owners: ['policy-adviser', 'who-second'],
          due: '2020-11-06',
        },
      ],
    },
    {
      title: ['Access to services', 'លទ្ធភាពទទួលសេវា'],
      purpose: 'decision',
      minutes: 0,
      items: [
        {
          title: ['Language and finding the way to care', 'ភាសា និងការស្វែងរកសេវា'],
          purpose: 'decision',
          minutes: 25,
          entries: [
            {
              by: 'dhs-deputy',
              said: 'Many hospitals fear a duty to employ interpreters. Proposed "shall make interpretation available, including by telephone".',
            },
            {
              by: 'svr-nurse',
              said: 'The list of telephone interpreters of last spring is still in use. It costs little and works in the evening.',
            },
            {
              by: 'nmchc-deputy',
              said: 'Insisted that "of the same sex where the patient asks for it" be kept.',
            },
            {
              decided:
                'The clause on language reads "make interpretation available, including by telephone, by an adult and, where the patient asks for it, of the same sex".',
            },
            {
              action: 'Find a permanent home and a budget line for the list of telephone interpreters.',
              owners: ['dhs', 'iom'],
              due: '2021-03-31',
              state: 'in-progress',
            },
          ],
        },
        {
          title: ['Continuity of treatment', 'ការបន្តព្យាបាល'],
          purpose: 'decision',
          minutes: 20,
          entries: [
            {
              by: 'cenat-chief',
              said: 'The treatment card in two languages has been printed and tried with forty patients. Asked that the clause not be limited to tuberculosis.',
            },
            {
              by: 'cdc-surveillance',
              said: 'Agreed; the same holds for other treatment that lasts months.',
            },
            {
              action:
                'Extend the treatment card to two more long treatments and print it for the five border provinces.',
              owners: ['cenat', 'cdc'],
              due: '2021-05-31',
              state: 'in-progress',
            },
          ],
        },
        {
          title: ['Confidentiality', 'ការរក្សាការសម្ងាត់'],
          purpose: 'decision',
          minutes: 20,
          entries: [
            {
              by: 'moi-immigration',
              said: 'Two comments asked to weaken the clause, one to strengthen it. The Ministry of Interior stands by the text agreed in 2019.',
            },
            {
              by: 'bhn-manager',
              said: 'In the conversations, nobody believed the sentence. Everybody asked that it be hung on the wall, with a stamp.',
            },
            {
              decided: 'The clause on confidentiality is kept without change.',
            },
            {
              action:
                'Design a notice on confidentiality, with the seal of the Ministry, to hang in waiting rooms.',
              owners: ['pmd-chief', 'bhn'],
              due: '2021-02-26',
            },
          ],
        },
      ],
    },
    {
      title: ['Financial protection', 'ការការពារហិរញ្ញវត្ថុ'],
      purpose: 'decision',
      minutes: 0,
      items: [
        {
          title: ['Portability of entitlements', 'ការបន្តសិទ្ធិទទួលអត្ថប្រយោជន៍ពេលផ្លាស់ទី'],
          purpose: 'decision',
          minutes: 25,
          entries: [
            {
              by: 'nssf-focal',
              said: 'The Fund asked for "within the rules of each scheme". Several members thought that this took back what the sentence gives.',
            },
            {
              by: 'iom-head',
              said: 'Suggested "schemes adapt their rules to this end" instead: it says the same and points the other way.',
            },
            {
              by: 'dphi-chief',
              said: 'Could accept either, provided that the clause on paying the facility stands next to it.',
            },
            {
              decided:
                'The clause on portability is kept, followed by: "Schemes adapt their rules to this end." The comment of the Fund is **accepted in part**.',
            },
          ],
        },
        {
          title: ['Informal workers and debt', 'អ្នកធ្វើការក្រៅប្រព័ន្ធ និងបំណុល'],
          purpose: 'decision',
          minutes: 20,
          entries: [
            {
              by: 'molvt-officer',
              said: 'Asked that domestic work be named, after what the study had found.',
            },
            {
              by: 'ilo-officer',
              said: 'Supported the request. It is the form of informal work in which women are most and which is seen least.',
            },
            {
              endorsed:
                'The mention of domestic work and of seasonal work in the clause on informal workers is endorsed.',
            },
            {
              action:
                'Propose indicators on debt caused by illness that could be added to an existing survey.',
              owners: ['sph-researcher'],
              due: '2021-06-30',
              state: 'open',
              priority: 'low',
            },
          ],
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
          said: 'The remaining comments are for the twelfth meeting, on 17 December 2020. Closed the meeting at 11:50.',
        },
        {
          action: 'Send each organisation the answers decided today, with the text as it now reads.',
          owners: ['pmd-officer', 'iom-assistant'],
          due: '2020-10-30',
        },
      ],
    },
  ],
};
