import type { history as english } from '../en/history.ts';
import { khmerNumber } from '../khmer-digits.ts';

export const history: typeof english = {
  title: 'ប្រវត្តិ',
  subtitle: 'អ្នកណាបានកែអ្វី និងនៅពេលណា។ គ្មានអ្វីនៅទីនេះអាចកែបានទេ។',
  of: (what) => `ប្រវត្តិនៃ ${what}`,
  everything: 'ប្រវត្តិទាំងអស់',
  more: 'ការកែមុនៗ',
  from: 'ពី',
  to: 'ទៅ',
  nothing: '(ទទេ)',
  added: (what) => `បានបន្ថែម៖ ${what}`,
  removed: (what) => `បានលុប៖ ${what}`,
  undone: (what) => `បានត្រឡប់វិញ៖ ${what}`,
  redone: (what) => `បានធ្វើឡើងវិញ៖ ${what}`,
  andMore: (n) => `និង ${khmerNumber(n)} ទៀត`,
  unknownAuthor: 'គ្មានឈ្មោះ',
  emptyTitle: 'មិនទាន់មានអ្វីកើតឡើងទេ',
  emptyText: 'រាល់ការកែក្នុងបញ្ជិកានេះនឹងបង្ហាញនៅទីនេះ ជាមួយអ្នកដែលបានកែ និងតម្លៃពីមុន។',
  show: 'ប្រវត្តិ',

  yes: 'បាទ/ចាស',
  no: 'ទេ',
  itemKinds: {
    item: 'ចំណុចធម្មតា',
    'minutes-adoption': 'ការអនុម័តកំណត់ហេតុ',
    'matters-arising': 'ការតាមដានបញ្ហាពីកិច្ចប្រជុំមុន',
  },
  calls: {
    'register.restore': 'ស្តារច្បាប់បម្រុង',
    'register.create': 'បង្កើតបញ្ជិកា',
    'records.write': 'សរសេរឯកសារ Word',
  },
};
