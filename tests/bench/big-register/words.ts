import type { Bilingual } from '../../../src-shared/domain/common.ts';

const EN =
  'health migrant worker coverage district referral hospital budget scheme portable entitlement card border province screening report draft clause consultation partner training indicator quarter fund rule'.split(
    ' ',
  );
const KM =
  'សុខភាព ពលករ គម្រោង ខេត្ត មន្ទីរពេទ្យ ថវិកា ច្បាប់ ព្រំដែន របាយការណ៍ សេចក្តីព្រាង ពិគ្រោះយោបល់ ដៃគូ បណ្តុះបណ្តាល ត្រីមាស មូលនិធិ'.split(
    ' ',
  );

const pick = (list: readonly string[], n: number, count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => list[(n * 7 + i * (3 + (n % 5)) + ((i * i) % 11)) % list.length] ?? '',
  );

/** A few words in both languages, the same for the same number. */
export function words(n: number, count: number): Bilingual {
  return { en: pick(EN, n, count).join(' '), km: pick(KM, n, count).join('') };
}

/** The text of an entry, as long as those of the example register are: some of it bold, one in four in Khmer too. */
export function bodyOfEntry(n: number): string {
  const paragraphs = [
    [
      { type: 'text', text: `${words(n, 17).en} ` },
      { type: 'text', text: words(n + 5, 3).en, marks: [{ type: 'bold' }] },
    ],
    ...(n % 4 === 0 ? [[{ type: 'text', text: words(n + 13, 6).km }]] : []),
  ];
  return JSON.stringify({
    type: 'doc',
    content: paragraphs.map((content) => ({ type: 'paragraph', content })),
  });
}
