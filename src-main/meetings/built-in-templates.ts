import type { AgendaItemKind, Purpose } from '../../src-shared/domain/agenda-item.ts';
import type { MeetingTemplate, TemplateLine } from '../../src-shared/domain/meeting-template.ts';

const line = (
  en: string,
  km: string,
  purpose: Purpose,
  minutes: number,
  kind: AgendaItemKind = 'item',
): TemplateLine => ({ level: 1, title: { en, km }, purpose, minutes, kind });

/** The item that open actions stand under. */
export const MATTERS_ARISING = line(
  'Matters arising',
  'ការតាមដានបញ្ហាពីកិច្ចប្រជុំមុន',
  'discussion',
  20,
  'matters-arising',
);

const opening = line('Opening', 'ពិធីបើក', 'information', 5);
const adoptionOfAgenda = line('Adoption of the agenda', 'ការអនុម័តរបៀបវារៈ', 'approval', 5);
const otherBusiness = line('Any other business', 'បញ្ហាផ្សេងៗ', 'discussion', 10);
const nextMeeting = line('Date of the next meeting', 'កាលបរិច្ឆេទកិច្ចប្រជុំបន្ទាប់', 'information', 5);
const closing = line('Closing', 'ពិធីបិទ', 'information', 5);

/** How an agenda ends. */
export const CLOSING_LINES: readonly TemplateLine[] = [otherBusiness, nextMeeting, closing];

/** Agendas every secretariat knows; the register's own templates come behind them. */
export const BUILT_IN_TEMPLATES: readonly MeetingTemplate[] = [
  {
    ref: 'working-group',
    id: null,
    kind: 'working-group',
    name: { en: 'Working group meeting', km: 'កិច្ចប្រជុំក្រុមការងារ' },
    lines: [
      opening,
      adoptionOfAgenda,
      line('Minutes of the previous meeting', 'កំណត់ហេតុកិច្ចប្រជុំលើកមុន', 'approval', 10, 'minutes-adoption'),
      MATTERS_ARISING,
      otherBusiness,
      nextMeeting,
      closing,
    ],
  },
  {
    ref: 'technical-consultation',
    id: null,
    kind: 'technical-consultation',
    name: { en: 'Technical consultation', km: 'ពិគ្រោះយោបល់បច្ចេកទេស' },
    lines: [
      line('Opening and purpose of the consultation', 'ពិធីបើក និងគោលបំណងនៃការពិគ្រោះយោបល់', 'information', 15),
      line('Presentation of the draft', 'បទបង្ហាញអំពីសេចក្តីព្រាង', 'information', 30),
      line('Comments by chapter', 'មតិយោបល់តាមជំពូក', 'discussion', 90),
      line('Summary of recommendations', 'សេចក្តីសង្ខេបអនុសាសន៍', 'decision', 20),
      line('Next steps', 'ជំហានបន្ទាប់', 'information', 10),
      closing,
    ],
  },
  {
    ref: 'workshop',
    id: null,
    kind: 'workshop',
    name: { en: 'Workshop', km: 'សិក្ខាសាលា' },
    lines: [
      line('Registration and opening', 'ការចុះឈ្មោះ និងពិធីបើក', 'information', 30),
      line('Objectives and programme', 'គោលបំណង និងកម្មវិធី', 'information', 15),
      line('Presentations', 'បទបង្ហាញ', 'information', 60),
      line('Work in groups', 'ការពិភាក្សាតាមក្រុម', 'discussion', 90),
      line('Reports of the groups', 'របាយការណ៍របស់ក្រុម', 'discussion', 45),
      line('Conclusions and next steps', 'សេចក្តីសន្និដ្ឋាន និងជំហានបន្ទាប់', 'decision', 20),
      closing,
    ],
  },
  {
    ref: 'bilateral',
    id: null,
    kind: 'bilateral',
    name: { en: 'Bilateral meeting', km: 'កិច្ចប្រជុំទ្វេភាគី' },
    lines: [
      line('Welcome', 'សុន្ទរកថាស្វាគមន៍', 'information', 5),
      line('Follow-up of earlier points', 'ការតាមដានចំណុចមុនៗ', 'discussion', 15, 'matters-arising'),
      line('Points for discussion', 'ចំណុចពិភាក្សា', 'discussion', 30),
      line('Agreed points', 'ចំណុចដែលបានព្រមព្រៀង', 'decision', 10),
    ],
  },
];
