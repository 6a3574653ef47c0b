import { tidy } from './names.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from './organisation.ts';
import { MEMBERSHIP_ROLES, type MembershipRole, type Sex } from './person.ts';

const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/;
export const looksLikeEmail = (text: string): boolean => EMAIL.test(text);

const SEXES = new Map<string, Sex>(
  (
    [
      ['female', 'f|female|woman|femme|ms|mrs|miss|ស្រី|ស|នារី|លោកស្រី|កញ្ញា|អ្នកស្រី|លោកជំទាវ'],
      ['male', 'm|male|man|homme|mr|ប្រុស|ប|បុរស|លោក'],
    ] as const
  ).flatMap(([sex, words]) => words.split('|').map((word) => [word, sex] as const)),
);

/** The sex a cell tells: F, M, ស្រី, ប្រុស, Mr, Ms; null for anything else. */
export const parseSex = (text: string): Sex | null =>
  SEXES.get(tidy(text).toLowerCase().replaceAll('.', '')) ?? null;

/** Other words for the roles, with | between them. */
const ROLE_WORDS: Readonly<Partial<Record<MembershipRole, string>>> = {
  chair: 'chairperson|chairman|chairwoman|ប្រធាន',
  'vice-chair': 'co-chair|deputy chair|vice chairperson|vice-chairman|អនុប្រធាន',
  secretary: 'secretariat|លេខាធិការ|លេខាធិការដ្ឋាន|លេខា',
  member: 'focal point|សមាជិក|សមាជិកា',
  alternate: 'substitute|សមាជិកជំនួស|ជំនួស',
  observer: 'អ្នកសង្កេតការណ៍|សង្កេតការណ៍',
  'resource-person': 'អ្នកជំនាញ',
};

const ROLES = new Map(
  MEMBERSHIP_ROLES.flatMap((role) =>
    [role, role.replaceAll('-', ' '), role.replaceAll('-', ''), ...(ROLE_WORDS[role] ?? '').split('|')]
      .filter(Boolean)
      .map((word) => [word, role] as const),
  ),
);

/** The role in the group a cell tells, or null. */
export const parseRole = (text: string): MembershipRole | null => ROLES.get(tidy(text).toLowerCase()) ?? null;

const KINDS: readonly (readonly [RegExp, OrganisationKind])[] = [
  [/hospital|health cent(?:re|er)|clinic|មន្ទីរពេទ្យ|មណ្ឌលសុខភាព|គ្លីនិក/i, 'hospital'],
  [
    /universit|institute of|academ|school|college|faculty|research|សាកលវិទ្យាល័យ|វិទ្យាស្ថាន|សាលា|មហាវិទ្យាល័យ/i,
    'academia',
  ],
  [
    /department|directorate|bureau|national cent(?:re|er)|general secretariat|នាយកដ្ឋាន|អគ្គនាយកដ្ឋាន|មជ្ឈមណ្ឌលជាតិ|មន្ទីរ/i,
    'ministry-department',
  ],
  [/ministry|ក្រសួង/i, 'ministry'],
  [
    /\bUN\b|united nations|\b(?:WHO|UNICEF|UNDP|UNFPA|UNHCR|UNAIDS|UNESCO|FAO|WFP|ILO|IOM|UN Women|UNODC)\b|world health organi[sz]ation|international labour organi[sz]ation|international organi[sz]ation for migration|សហប្រជាជាតិ/i,
    'un-agency',
  ],
  [
    /world bank|asian development bank|\bADB\b|\bUSAID\b|\bGIZ\b|\bJICA\b|\bKOICA\b|\bKfW\b|european union|embassy|donor|development partner|cooperation agency|ដៃគូអភិវឌ្ឍន៍|ស្ថានទូត/i,
    'donor',
  ],
  [
    /\bNGOs?\b|association|foundation|network|civil society|\bCSO\b|non.?governmental|អង្គការ|សមាគម|មូលនិធិ/i,
    'ngo',
  ],
  [/\b(?:co|ltd|inc|plc|company|private|bank)\b|ក្រុមហ៊ុន|ឯកជន/i, 'private'],
];

/** The kind of organisation a cell or a name tells, or null. */
export function parseKind(text: string): OrganisationKind | null {
  const clean = tidy(text);
  const exact = ORGANISATION_KINDS.find((kind) => kind === clean.toLowerCase().replaceAll(' ', '-'));
  if (exact !== undefined) return exact;
  return KINDS.find(([words]) => words.test(clean))?.[1] ?? null;
}
