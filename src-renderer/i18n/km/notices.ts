import type { notices as english } from '../en/notices.ts';
import { khmerNumber } from '../khmer-digits.ts';

const somebody = (name: string) => name || 'អ្នកផ្សេង';
const changed = (by: string, when: string) => (by ? ` កែប្រែដោយ ${by} ${when}` : '');

export const notices: typeof english = {
  dismiss: 'បិទសារនេះ',
  keptBoth: (by, theirs, kept) =>
    `${somebody(by)} បានរក្សាទុក «${theirs}» ខណៈពេលអ្នកកំពុងធ្វើការ។ គ្មានអ្វីត្រូវបានសរសេរជាន់ទេ៖ ច្បាប់របស់អ្នកឥឡូវជា «${kept}» ហើយអ្នកធ្វើការបន្តក្នុងនោះ។`,
  takenOver: (holder, file, kept) =>
    `${somebody(holder)} បានទទួលយក «${file}»។ ការកែប្រែចុងក្រោយរបស់អ្នកមានសុវត្ថិភាព៖ វាឥឡូវនៅក្នុង «${kept}» ហើយអ្នកធ្វើការបន្តក្នុងនោះ។`,
  newerVersion: (by, when) =>
    `${somebody(by)} បានរក្សាទុកច្បាប់ថ្មីជាងនៃបញ្ជិកានេះ${when ? ` ${when}` : ''}។ អ្នកមិនបានកែអ្វីក្រោយមកទេ។`,
  loadTheirs: 'បើកច្បាប់នោះ',
  replaced: (file) => `ឥឡូវមានឯកសារផ្សេងនៅកន្លែង «${file}»។ វានៅដដែល បើអ្នកកែប្រែអ្វី ច្បាប់របស់អ្នកនឹងដាក់នៅក្បែរនោះ។`,
  freeNow: 'បញ្ជិកាទំនេរហើយ។',
  openForWork: 'បើកដើម្បីកែប្រែ',
  putAside: (when) =>
    `ការងារដែលមិនទាន់មានក្នុងឯកសារ ត្រូវបានទុកដោយឡែកក្នុងកុំព្យូទ័រនេះ ${when}។ អ្នកផ្សេងបានកែឯកសារក្នុងចន្លោះពេលនោះ។`,
  openPutAside: 'បើកជាឯកសារផ្សេង…',
  copies: {
    ahead: (fileName, by, when) =>
      `«${fileName}» នៅក្បែរឯកសារនេះ ជាច្បាប់ថ្មីជាងនៃបញ្ជិកានេះ${changed(by, when)}។ វាមានទាំងអស់ដូចច្បាប់នេះ។`,
    apart: (fileName, by, when) =>
      `«${fileName}» នៅក្បែរឯកសារនេះ ជាច្បាប់ផ្សេងនៃបញ្ជិកានេះ${changed(by, when)}។ ច្បាប់នីមួយៗមានការកែប្រែដែលច្បាប់មួយទៀតមិនមាន។`,
    behind: (fileName) => `«${fileName}» នៅក្បែរឯកសារនេះ ជាច្បាប់ចាស់ជាងនៃបញ្ជិកានេះ។`,
    same: (fileName) => `«${fileName}» នៅក្បែរឯកសារនេះ មានខ្លឹមសារដូចគ្នា។`,
  },
  moreCopies: (count) => `មាន ${khmerNumber(count)} ទៀត។`,
  showCopies: 'បង្ហាញ',
  backupFailed: (why) => `មិនអាចបង្កើតច្បាប់បម្រុងបានទេ (${why})។ បញ្ជិកានៅធម្មតា ហើយការបម្រុងទុកនឹងព្យាយាមម្តងទៀតដោយស្វ័យប្រវត្តិ។`,
  showBackups: 'ច្បាប់បម្រុង',
  since: (when) => `បើកនៅទីនោះតាំងពី ${when}។`,
  takeOver: {
    button: 'ទទួលយក…',
    title: 'ទទួលយកបញ្ជិកានេះ?',
    who: (holder, when) => `${holder || 'អ្នកផ្សេង'} កំពុងបើកវា${when ? ` តាំងពី ${when}` : ''}។`,
    when: 'ទទួលយកនៅពេលកុំព្យូទ័រនោះបានបិទ ឬកម្មវិធីនៅទីនោះបានគាំង។ បើអាច សូមសួរជាមុនសិន។',
    safe: 'បើមានអ្នកនៅធ្វើការនៅទីនោះ គ្មានអ្វីបាត់បង់ទេ៖ អ្វីដែលគាត់កែនឹងដាក់ក្នុងឯកសារដោយឡែកនៅក្បែរឯកសារនេះ ហើយគាត់នឹងទទួលដំណឹង។',
    keepReading: 'បន្តអាន',
    takeOver: 'ទទួលយក',
    done: 'បញ្ជិកាបើកសម្រាប់កែប្រែហើយ',
    inUse: (holder) => `ឥឡូវ ${holder || 'អ្នកផ្សេង'} កំពុងបើកវា។`,
  },
};
