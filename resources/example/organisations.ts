import type { ExampleOrganisation } from './notation.ts';

/** Parents come before their parts. The two associations and the school are invented. */
export const organisations = {
  moh: { name: ['Ministry of Health', 'ក្រសួងសុខាភិបាល'], acronym: 'MoH', kind: 'ministry' },
  pmd: {
    name: ['Preventive Medicine Department', 'នាយកដ្ឋានការពារសុខភាព'],
    acronym: 'PMD',
    kind: 'ministry-department',
    parent: 'moh',
  },
  dphi: {
    name: ['Department of Planning and Health Information', 'នាយកដ្ឋានផែនការ និងព័ត៌មានសុខាភិបាល'],
    acronym: 'DPHI',
    kind: 'ministry-department',
    parent: 'moh',
  },
  cdc: {
    name: ['Communicable Disease Control Department', 'នាយកដ្ឋានប្រយុទ្ធនឹងជំងឺឆ្លង'],
    acronym: 'CDC',
    kind: 'ministry-department',
    parent: 'moh',
  },
  dhs: {
    name: ['Department of Hospital Services', 'នាយកដ្ឋានសេវាមន្ទីរពេទ្យ'],
    acronym: 'DHS',
    kind: 'ministry-department',
    parent: 'moh',
  },
  nmchc: {
    name: ['National Maternal and Child Health Centre', 'មជ្ឈមណ្ឌលជាតិគាំពារមាតា និងទារក'],
    acronym: 'NMCHC',
    kind: 'ministry-department',
    parent: 'moh',
  },
  cenat: {
    name: ['National Centre for Tuberculosis and Leprosy Control', 'មជ្ឈមណ្ឌលជាតិកំចាត់រោគរបេង និងហង់សិន'],
    acronym: 'CENAT',
    kind: 'ministry-department',
    parent: 'moh',
  },
  'bmc-hospital': {
    name: ['Provincial Referral Hospital, Banteay Meanchey', 'មន្ទីរពេទ្យបង្អែកខេត្តបន្ទាយមានជ័យ'],
    acronym: '',
    kind: 'hospital',
    parent: 'moh',
  },
  'btb-hospital': {
    name: ['Provincial Referral Hospital, Battambang', 'មន្ទីរពេទ្យបង្អែកខេត្តបាត់ដំបង'],
    acronym: '',
    kind: 'hospital',
    parent: 'moh',
  },
  'svr-hospital': {
    name: ['Provincial Referral Hospital, Svay Rieng', 'មន្ទីរពេទ្យបង្អែកខេត្តស្វាយរៀង'],
    acronym: '',
    kind: 'hospital',
    parent: 'moh',
  },
  moi: { name: ['Ministry of Interior', 'ក្រសួងមហាផ្ទៃ'], acronym: 'MoI', kind: 'ministry' },
  molvt: {
    name: ['Ministry of Labour and Vocational Training', 'ក្រសួងការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ'],
    acronym: 'MoLVT',
    kind: 'ministry',
  },
  moeys: {
    name: ['Ministry of Education, Youth and Sport', 'ក្រសួងអប់រំ យុវជន និងកីឡា'],
    acronym: 'MoEYS',
    kind: 'ministry',
  },
  nssf: {
    name: ['National Social Security Fund', 'បេឡាជាតិសន្តិសុខសង្គម'],
    acronym: 'NSSF',
    kind: 'other',
    parent: 'molvt',
  },
  iom: {
    name: ['International Organization for Migration', 'អង្គការអន្តរជាតិទេសន្តរប្រវេសន៍'],
    acronym: 'IOM',
    kind: 'un-agency',
  },
  who: {
    name: ['World Health Organization', 'អង្គការសុខភាពពិភពលោក'],
    acronym: 'WHO',
    kind: 'un-agency',
  },
  ilo: {
    name: ['International Labour Organization', 'អង្គការអន្តរជាតិខាងការងារ'],
    acronym: 'ILO',
    kind: 'un-agency',
  },
  mfa: {
    name: ['Migrant Families Association', 'សមាគមគ្រួសារជនចំណាកស្រុក'],
    acronym: 'MFA',
    kind: 'ngo',
  },
  bhn: {
    name: ['Border Health Network', 'បណ្តាញសុខភាពតាមព្រំដែន'],
    acronym: 'BHN',
    kind: 'ngo',
  },
  sph: {
    name: ['School of Public Health', 'សាលាសុខភាពសាធារណៈ'],
    acronym: 'SPH',
    kind: 'academia',
  },
} as const satisfies Record<string, ExampleOrganisation>;
