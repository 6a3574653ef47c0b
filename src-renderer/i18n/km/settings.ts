import type { settings as english } from '../en/settings.ts';
import { khmerDigits, khmerNumber } from '../khmer-digits.ts';

export const settings: typeof english = {
  title: 'ការកំណត់',
  group: 'ក្រុមការងារ',
  groupHint: 'រក្សាទុកក្នុងបញ្ជិកា ប្រើលើអេក្រង់ និងក្នុងឯកសារទាំងអស់។',
  name: 'ឈ្មោះ',
  shortName: 'ឈ្មោះកាត់',
  mandate: 'អាណត្តិ',
  nameFrom: 'ប្រើឈ្មោះនេះចាប់ពី',
  nameFromHint: 'តាំងពីដើម',
  addName: 'ឈ្មោះ ឬអាណត្តិថ្មីចាប់ពីថ្ងៃណាមួយ…',
  nameSince: (day) => `ចាប់ពី ${day}`,
  nameFirst: 'តាំងពីដើម',
  nameToday: 'បច្ចុប្បន្ន',
  deleteName: (name) => `លុបឈ្មោះ ${name}`,
  nameDeleted: (name) => `បានលុបឈ្មោះ ${name}`,
  nameAdded: (name) => `បានបន្ថែមឈ្មោះ ${name}`,
  newName: 'ឈ្មោះថ្មី',
  newNameHint: 'កិច្ចប្រជុំមុនថ្ងៃនោះរក្សាឈ្មោះដែលប្រើនៅពេលនោះ។',
  newNameSave: 'បន្ថែមឈ្មោះ',
  ministry: 'ក្រសួង',
  timeZone: 'តំបន់ម៉ោងនៃកិច្ចប្រជុំ',
  letterhead: 'ក្បាលលិខិត',
  letterheadHint: 'នៅផ្នែកខាងលើនៃឯកសារទាំងអស់។',
  nation: 'ឈ្មោះប្រទេស',
  motto: 'បាវចនាជាតិ',
  notice: 'សេចក្តីជូនដំណឹងលើទំព័រនីមួយៗ',
  noticeHelp: 'អក្សរតូចនៅបាតទំព័រ ឧទាហរណ៍ «សម្រាប់តែសមាជិក»។ អាចទុកចោល។',
  quorum: 'កូរ៉ុម',
  quorumHint: 'ចំនួនអ្នកចូលរួមដែលចាំបាច់ ដើម្បីឱ្យក្រុមការងារអាចសម្រេចបាន។ កិច្ចប្រជុំនីមួយៗរាប់តាមលក្ខខណ្ឌដែលប្រើនៅថ្ងៃនោះ។',
  quorumKind: 'លក្ខខណ្ឌ',
  quorumShare: 'លើសពី … ភាគរយ',
  quorumNumber: 'យ៉ាងតិច',
  quorumBasis: 'រាប់តាម',
  quorumExample: (basis, eligible, needed) =>
    `ក្នុងចំណោម${basis === 'organisations' ? 'ស្ថាប័ន' : 'បុគ្គល'} ${khmerNumber(eligible)} ត្រូវមានវត្តមាន ${khmerNumber(needed)}។`,
  rule: ({ kind, value, basis }) => {
    const counted = basis === 'organisations' ? 'ស្ថាប័ន' : 'បុគ្គល';
    if (kind === 'none') return 'គ្មានកំណត់កូរ៉ុម';
    if (kind === 'number') return `${counted}យ៉ាងតិច ${khmerNumber(value)}`;
    return value === 50 ? `${counted}លើសពីពាក់កណ្តាល` : `${counted}លើសពី ${khmerNumber(value)} ភាគរយ`;
  },
  rulePeriod: (from, to) => {
    if (from === null) return to === null ? 'តាំងពីដើម' : `រហូតដល់ ${to}`;
    return to === null ? `ចាប់ពី ${from}` : `ពី ${from} ដល់ ${to}`;
  },
  ruleFrom: 'លក្ខខណ្ឌនេះប្រើចាប់ពីថ្ងៃណា?',
  ruleCounts: (meetings) =>
    meetings === 0
      ? 'មិនទាន់មានកិច្ចប្រជុំណាក្នុងបញ្ជិការាប់តាមលក្ខខណ្ឌនេះទេ។'
      : `កិច្ចប្រជុំ ${khmerNumber(meetings)} ក្នុងបញ្ជិការាប់តាមលក្ខខណ្ឌនេះ។`,
  addRule: 'លក្ខខណ្ឌថ្មីចាប់ពីថ្ងៃណាមួយ…',
  newRule: 'លក្ខខណ្ឌកូរ៉ុមថ្មី',
  newRuleHint: 'កិច្ចប្រជុំមុនថ្ងៃនោះរាប់តាមលក្ខខណ្ឌដែលប្រើនៅពេលនោះ។',
  newRuleSave: 'បន្ថែមលក្ខខណ្ឌ',
  correctRule: (rule) => `កែលក្ខខណ្ឌ «${rule}»`,
  correctRuleHint:
    'សម្រាប់តែករណីបញ្ចូលលក្ខខណ្ឌខុស៖ កិច្ចប្រជុំក្នុងអំឡុងពេលនោះនឹងត្រូវរាប់ឡើងវិញ។ ពេលក្រុមការងារប្តូរលក្ខខណ្ឌ សូមបន្ថែមលក្ខខណ្ឌថ្មីជាមួយថ្ងៃដំបូងរបស់វា។ កំណត់ហេតុដែលបានផ្សព្វផ្សាយរួចនៅដដែល។',
  correctRuleSave: 'រក្សាទុកការកែ',
  deleteRule: (rule) => `លុបលក្ខខណ្ឌ «${rule}»`,
  ruleAdded: (rule) => `បានបន្ថែមលក្ខខណ្ឌ «${rule}»`,
  ruleDeleted: (rule) => `បានលុបលក្ខខណ្ឌ «${rule}»`,
  you: 'អ្នកប្រើប្រាស់',
  youHint: 'រក្សាទុកក្នុងកុំព្យូទ័រនេះ ឈ្មោះរបស់អ្នកភ្ជាប់ជាមួយរាល់ការកែប្រែ។',
  yourName: 'ឈ្មោះ',
  initials: 'អក្សរកាត់ឈ្មោះ',
  organisation: 'ស្ថាប័ន',
  backupsHint: 'ច្បាប់ចាស់ៗនៃបញ្ជិកានេះ ដែលរក្សាទុកក្នុងកុំព្យូទ័រនេះ។',
  showBackups: 'បង្ហាញច្បាប់បម្រុង',
  program: 'កម្មវិធីនេះ',
  language: 'ភាសា',
  theme: 'រូបរាង',
  themes: { system: 'តាមប្រព័ន្ធ', light: 'ភ្លឺ', dark: 'ងងឹត' },
  version: (version) => `Rapporteur ${khmerDigits(version)}`,
  update: {
    title: 'កំណែថ្មី',
    check: 'ពិនិត្យមើលកំណែថ្មី',
    checking: 'កំពុងពិនិត្យមើលកំណែថ្មី…',
    again: 'ពិនិត្យម្តងទៀត',
    off: 'មិនបានរៀបចំការធ្វើបច្ចុប្បន្នភាពសម្រាប់កម្មវិធីនេះទេ។ សូមសួរអ្នកដែលបានផ្តល់កម្មវិធីនេះ។',
    newest: (version) => `អ្នកកំពុងប្រើកំណែថ្មីបំផុត (${khmerDigits(version)})។`,
    unreachable: 'គ្មានបណ្តាញ។ គ្មានអ្វីផ្លាស់ប្តូរឡើយ សូមពិនិត្យម្តងទៀតពេលកុំព្យូទ័រមានអ៊ីនធឺណិត។',
    failed: (reason) => `កន្លែងផ្តល់កំណែថ្មីមិនបានឆ្លើយតបត្រឹមត្រូវទេ។ គ្មានអ្វីផ្លាស់ប្តូរឡើយ។ សូមប្រាប់អ្នកដែលបានផ្តល់កម្មវិធីនេះ៖ ${reason}`,
    found: (version, current) => `មានកំណែថ្មី ${khmerDigits(version)}។ អ្នកកំពុងប្រើកំណែ ${khmerDigits(current)}។`,
    fetch: 'ទាញយក',
    fetching: 'កំពុងទាញយក… អ្នកអាចបន្តធ្វើការបាន។',
    ready: (version) => `កំណែ ${khmerDigits(version)} ត្រូវបានទាញយករួចហើយ។ ការដំឡើងនឹងបិទកម្មវិធី ក្រោយពេលរក្សាទុកអ្វីៗទាំងអស់។`,
    install: 'ដំឡើង និងបើកឡើងវិញ',
  },
};
