import type { ExamplePerson } from './notation.ts';

/**
 * Who takes part, by post; nobody here is a real person. Where a post changes within the story the
 * name is the part played in the group, and the posts are dated.
 */
export const people = {
  chair: {
    honorific: 'H.E.',
    name: ['Under-Secretary of State, Ministry of Health', 'អនុរដ្ឋលេខាធិការ ក្រសួងសុខាភិបាល'],
    sex: 'male',
    posts: [{ at: 'moh', post: ['Under-Secretary of State', 'អនុរដ្ឋលេខាធិការ'] }],
  },
  'moh-adviser': {
    name: ['Adviser to the Ministry of Health', 'ទីប្រឹក្សាក្រសួងសុខាភិបាល'],
    sex: 'female',
    posts: [{ at: 'moh', post: ['Adviser', 'ទីប្រឹក្សា'] }],
  },
  'moh-legal': {
    name: ['Legal Officer, Ministry of Health', 'មន្ត្រីនីតិកម្ម ក្រសួងសុខាភិបាល'],
    sex: 'male',
    posts: [{ at: 'moh', post: ['Legal Officer', 'មន្ត្រីនីតិកម្ម'] }],
  },
  'pmd-deputy': {
    name: ['Deputy Director, Preventive Medicine Department', 'អនុប្រធាននាយកដ្ឋានការពារសុខភាព'],
    sex: 'female',
    posts: [{ at: 'pmd', post: ['Deputy Director', 'អនុប្រធាននាយកដ្ឋាន'] }],
  },
  'pmd-chief': {
    name: ['Chief of Bureau, Preventive Medicine Department', 'ប្រធានការិយាល័យ នាយកដ្ឋានការពារសុខភាព'],
    sex: 'male',
    posts: [{ at: 'pmd', post: ['Chief of Bureau', 'ប្រធានការិយាល័យ'] }],
  },
  'pmd-officer': {
    name: ['Technical Officer, Preventive Medicine Department', 'មន្ត្រីបច្ចេកទេស នាយកដ្ឋានការពារសុខភាព'],
    sex: 'female',
    email: 'pmd.secretariat@example.org',
    posts: [{ at: 'pmd', post: ['Technical Officer', 'មន្ត្រីបច្ចេកទេស'] }],
  },
  'dphi-deputy': {
    name: [
      'Deputy Director, Department of Planning and Health Information (until 2019)',
      'អនុប្រធាននាយកដ្ឋានផែនការ និងព័ត៌មានសុខាភិបាល (ដល់ឆ្នាំ២០១៩)',
    ],
    sex: 'male',
    posts: [
      {
        at: 'dphi',
        post: ['Deputy Director', 'អនុប្រធាននាយកដ្ឋាន'],
        to: '2019-12-31',
      },
    ],
  },
  'dphi-chief': {
    name: [
      'Focal point, Department of Planning and Health Information',
      'មន្ត្រីបង្គោល នាយកដ្ឋានផែនការ និងព័ត៌មានសុខាភិបាល',
    ],
    sex: 'female',
    posts: [
      { at: 'dphi', post: ['Chief of Bureau', 'ប្រធានការិយាល័យ'], to: '2019-12-31' },
      { at: 'dphi', post: ['Deputy Director', 'អនុប្រធាននាយកដ្ឋាន'], from: '2020-01-01' },
    ],
  },
  'dphi-officer': {
    name: [
      'Health Information Officer, Department of Planning and Health Information',
      'មន្ត្រីព័ត៌មានសុខាភិបាល នាយកដ្ឋានផែនការ និងព័ត៌មានសុខាភិបាល',
    ],
    sex: 'male',
    posts: [{ at: 'dphi', post: ['Health Information Officer', 'មន្ត្រីព័ត៌មានសុខាភិបាល'] }],
  },
  'cdc-deputy': {
    name: ['Deputy Director, Communicable Disease Control Department', 'អនុប្រធាននាយកដ្ឋានប្រយុទ្ធនឹងជំងឺឆ្លង'],
    sex: 'male',
    posts: [{ at: 'cdc', post: ['Deputy Director', 'អនុប្រធាននាយកដ្ឋាន'] }],
  },
  'cdc-surveillance': {
    name: ['Surveillance Officer, Communicable Disease Control Department', 'មន្ត្រីតាមដានជំងឺ នាយកដ្ឋានប្រយុទ្ធនឹងជំងឺឆ្លង'],
    sex: 'female',
    posts: [{ at: 'cdc', post: ['Surveillance Officer', 'មន្ត្រីតាមដានជំងឺ'] }],
  },
  'dhs-deputy': {
    name: ['Deputy Director, Department of Hospital Services', 'អនុប្រធាននាយកដ្ឋានសេវាមន្ទីរពេទ្យ'],
    sex: 'female',
    posts: [{ at: 'dhs', post: ['Deputy Director', 'អនុប្រធាននាយកដ្ឋាន'] }],
  },
  'dhs-officer': {
    name: ['Technical Officer, Department of Hospital Services', 'មន្ត្រីបច្ចេកទេស នាយកដ្ឋានសេវាមន្ទីរពេទ្យ'],
    sex: 'male',
    posts: [{ at: 'dhs', post: ['Technical Officer', 'មន្ត្រីបច្ចេកទេស'] }],
  },
  'nmchc-deputy': {
    name: ['Deputy Director, National Maternal and Child Health Centre', 'អនុប្រធានមជ្ឈមណ្ឌលជាតិគាំពារមាតា និងទារក'],
    sex: 'female',
    posts: [{ at: 'nmchc', post: ['Deputy Director', 'អនុប្រធានមជ្ឈមណ្ឌល'] }],
  },
  'nmchc-midwife': {
    name: ['Chief Midwife, National Maternal and Child Health Centre', 'ប្រធានឆ្មប មជ្ឈមណ្ឌលជាតិគាំពារមាតា និងទារក'],
    sex: 'female',
    posts: [{ at: 'nmchc', post: ['Chief Midwife', 'ប្រធានឆ្មប'] }],
  },
  'cenat-chief': {
    name: [
      'Chief of Technical Bureau, National Centre for Tuberculosis and Leprosy Control',
      'ប្រធានការិយាល័យបច្ចេកទេស មជ្ឈមណ្ឌលជាតិកំចាត់រោគរបេង និងហង់សិន',
    ],
    sex: 'male',
    posts: [{ at: 'cenat', post: ['Chief of Technical Bureau', 'ប្រធានការិយាល័យបច្ចេកទេស'] }],
  },
  'cenat-officer': {
    name: [
      'Programme Officer, National Centre for Tuberculosis and Leprosy Control',
      'មន្ត្រីកម្មវិធី មជ្ឈមណ្ឌលជាតិកំចាត់រោគរបេង និងហង់សិន',
    ],
    sex: 'female',
    posts: [{ at: 'cenat', post: ['Programme Officer', 'មន្ត្រីកម្មវិធី'] }],
  },
  'bmc-deputy': {
    name: [
      'Deputy Director, Provincial Referral Hospital, Banteay Meanchey',
      'អនុប្រធានមន្ទីរពេទ្យបង្អែកខេត្តបន្ទាយមានជ័យ',
    ],
    sex: 'male',
    posts: [{ at: 'bmc-hospital', post: ['Deputy Director', 'អនុប្រធានមន្ទីរពេទ្យ'] }],
  },
  'bmc-nurse': {
    name: [
      'Chief Nurse, Provincial Referral Hospital, Banteay Meanchey',
      'ប្រធានគិលានុបដ្ឋាក មន្ទីរពេទ្យបង្អែកខេត្តបន្ទាយមានជ័យ',
    ],
    sex: 'female',
    posts: [{ at: 'bmc-hospital', post: ['Chief Nurse', 'ប្រធានគិលានុបដ្ឋាក'] }],
  },
  'btb-deputy': {
    name: [
      'Deputy Director, Provincial Referral Hospital, Battambang (until 2020)',
      'អនុប្រធានមន្ទីរពេទ្យបង្អែកខេត្តបាត់ដំបង (ដល់ឆ្នាំ២០២០)',
    ],
    sex: 'female',
    posts: [{ at: 'btb-hospital', post: ['Deputy Director', 'អនុប្រធានមន្ទីរពេទ្យ'], to: '2020-06-30' }],
  },
  'border-doctor': {
    honorific: 'Dr.',
    name: ['Hospital physician for the border provinces', 'វេជ្ជបណ្ឌិតមន្ទីរពេទ្យខេត្តជាប់ព្រំដែន'],
    sex: 'male',
    posts: [
      {
        at: 'svr-hospital',
        post: ['Head of Outpatient Service', 'ប្រធានសេវាពិគ្រោះជំងឺក្រៅ'],
        to: '2020-06-30',
      },
      { at: 'btb-hospital', post: ['Deputy Director', 'អនុប្រធានមន្ទីរពេទ្យ'], from: '2020-07-01' },
    ],
  },
  'svr-nurse': {
    name: ['Chief Nurse, Provincial Referral Hospital, Svay Rieng', 'ប្រធានគិលានុបដ្ឋាក មន្ទីរពេទ្យបង្អែកខេត្តស្វាយរៀង'],
    sex: 'female',
    posts: [{ at: 'svr-hospital', post: ['Chief Nurse', 'ប្រធានគិលានុបដ្ឋាក'] }],
  },
  'moi-focal': {
    name: ['Focal point, Ministry of Interior', 'មន្ត្រីបង្គោល ក្រសួងមហាផ្ទៃ'],
    sex: 'male',
    posts: [
      { at: 'moi', post: ['Deputy Chief of Bureau', 'អនុប្រធានការិយាល័យ'], to: '2020-01-31' },
      { at: 'moi', post: ['Chief of Bureau', 'ប្រធានការិយាល័យ'], from: '2020-02-01' },
    ],
  },
  'moi-immigration': {
    name: ['Immigration Officer, Ministry of Interior', 'មន្ត្រីអន្តោប្រវេសន៍ ក្រសួងមហាផ្ទៃ'],
    sex: 'female',
    posts: [{ at: 'moi', post: ['Immigration Officer', 'មន្ត្រីអន្តោប្រវេសន៍'] }],
  },
  'molvt-deputy': {
    name: [
      'Deputy Director, Ministry of Labour and Vocational Training',
      'អនុប្រធាននាយកដ្ឋាន ក្រសួងការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ',
    ],
    sex: 'male',
    posts: [{ at: 'molvt', post: ['Deputy Director', 'អនុប្រធាននាយកដ្ឋាន'] }],
  },
  'molvt-officer': {
    name: [
      'Labour Migration Officer, Ministry of Labour and Vocational Training',
      'មន្ត្រីពលករចំណាកស្រុក ក្រសួងការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ',
    ],
    sex: 'female',
    posts: [{ at: 'molvt', post: ['Labour Migration Officer', 'មន្ត្រីពលករចំណាកស្រុក'] }],
  },
  'moeys-deputy': {
    name: ['Deputy Director, Ministry of Education, Youth and Sport', 'អនុប្រធាននាយកដ្ឋាន ក្រសួងអប់រំ យុវជន និងកីឡា'],
    sex: 'female',
    posts: [{ at: 'moeys', post: ['Deputy Director', 'អនុប្រធាននាយកដ្ឋាន'] }],
  },
  'moeys-officer': {
    name: [
      'School Health Officer, Ministry of Education, Youth and Sport',
      'មន្ត្រីសុខភាពសិក្សា ក្រសួងអប់រំ យុវជន និងកីឡា',
    ],
    sex: 'male',
    posts: [{ at: 'moeys', post: ['School Health Officer', 'មន្ត្រីសុខភាពសិក្សា'] }],
  },
  'nssf-focal': {
    name: ['Focal point, National Social Security Fund', 'មន្ត្រីបង្គោល បេឡាជាតិសន្តិសុខសង្គម'],
    sex: 'male',
    posts: [
      { at: 'nssf', post: ['Deputy Chief of Division', 'អនុប្រធានផ្នែក'], to: '2020-04-30' },
      { at: 'nssf', post: ['Chief of Division', 'ប្រធានផ្នែក'], from: '2020-05-01' },
    ],
  },
  'nssf-benefits': {
    name: ['Benefits Officer, National Social Security Fund', 'មន្ត្រីតាវកាលិក បេឡាជាតិសន្តិសុខសង្គម'],
    sex: 'female',
    posts: [{ at: 'nssf', post: ['Benefits Officer', 'មន្ត្រីតាវកាលិក'] }],
  },
  'iom-head': {
    name: [
      'Head of Migration Health Unit, International Organization for Migration',
      'ប្រធានផ្នែកសុខភាពចំណាកស្រុក អង្គការអន្តរជាតិទេសន្តរប្រវេសន៍',
    ],
    sex: 'male',
    posts: [{ at: 'iom', post: ['Head of Migration Health Unit', 'ប្រធានផ្នែកសុខភាពចំណាកស្រុក'] }],
  },
  'iom-officer': {
    name: [
      'National Programme Officer, International Organization for Migration',
      'មន្ត្រីកម្មវិធីជាតិ អង្គការអន្តរជាតិទេសន្តរប្រវេសន៍',
    ],
    sex: 'female',
    email: 'iom.secretariat@example.org',
    posts: [{ at: 'iom', post: ['National Programme Officer', 'មន្ត្រីកម្មវិធីជាតិ'] }],
  },
  'iom-assistant': {
    name: [
      'Project Assistant, International Organization for Migration',
      'ជំនួយការគម្រោង អង្គការអន្តរជាតិទេសន្តរប្រវេសន៍',
    ],
    sex: 'male',
    posts: [{ at: 'iom', post: ['Project Assistant', 'ជំនួយការគម្រោង'] }],
  },
  'policy-adviser': {
    name: ['National policy adviser to the secretariat', 'ទីប្រឹក្សាជាតិផ្នែកគោលនយោបាយនៃលេខាធិការដ្ឋាន'],
    sex: 'female',
    posts: [
      { at: 'iom', post: ['Policy Consultant', 'ទីប្រឹក្សាគោលនយោបាយ'], to: '2020-06-30' },
      { at: 'pmd', post: ['Policy Adviser', 'ទីប្រឹក្សាគោលនយោបាយ'], from: '2020-07-01' },
    ],
  },
  'who-first': {
    name: [
      'Technical Officer, World Health Organization (until 2020)',
      'មន្ត្រីបច្ចេកទេស អង្គការសុខភាពពិភពលោក (ដល់ឆ្នាំ២០២០)',
    ],
    sex: 'male',
    posts: [
      { at: 'who', post: ['Technical Officer, Health Systems', 'មន្ត្រីបច្ចេកទេសប្រព័ន្ធសុខាភិបាល'], to: '2020-08-31' },
    ],
  },
  'who-second': {
    name: [
      'Technical Officer, World Health Organization (from 2020)',
      'មន្ត្រីបច្ចេកទេស អង្គការសុខភាពពិភពលោក (ពីឆ្នាំ២០២០)',
    ],
    sex: 'female',
    posts: [
      { at: 'who', post: ['Technical Officer, Health Systems', 'មន្ត្រីបច្ចេកទេសប្រព័ន្ធសុខាភិបាល'], from: '2020-09-01' },
    ],
  },
  'who-epidemiologist': {
    name: ['Epidemiologist, World Health Organization', 'អ្នកជំនាញរោគរាតត្បាត អង្គការសុខភាពពិភពលោក'],
    sex: 'female',
    posts: [{ at: 'who', post: ['Epidemiologist', 'អ្នកជំនាញរោគរាតត្បាត'] }],
  },
  'ilo-coordinator': {
    name: [
      'National Coordinator, International Labour Organization',
      'អ្នកសម្របសម្រួលថ្នាក់ជាតិ អង្គការអន្តរជាតិខាងការងារ',
    ],
    sex: 'male',
    posts: [{ at: 'ilo', post: ['National Coordinator', 'អ្នកសម្របសម្រួលថ្នាក់ជាតិ'] }],
  },
  'ilo-officer': {
    name: [
      'Social Protection Officer, International Labour Organization',
      'មន្ត្រីគាំពារសង្គម អង្គការអន្តរជាតិខាងការងារ',
    ],
    sex: 'female',
    posts: [{ at: 'ilo', post: ['Social Protection Officer', 'មន្ត្រីគាំពារសង្គម'] }],
  },
  'mfa-director': {
    name: ['Executive Director, Migrant Families Association', 'នាយិកាប្រតិបត្តិ សមាគមគ្រួសារជនចំណាកស្រុក'],
    sex: 'female',
    posts: [{ at: 'mfa', post: ['Executive Director', 'នាយិកាប្រតិបត្តិ'] }],
  },
  'mfa-caseworker': {
    name: ['Caseworker, Migrant Families Association', 'មន្ត្រីដោះស្រាយករណី សមាគមគ្រួសារជនចំណាកស្រុក'],
    sex: 'male',
    posts: [{ at: 'mfa', post: ['Caseworker', 'មន្ត្រីដោះស្រាយករណី'] }],
  },
  'bhn-manager': {
    name: ['Programme Manager, Border Health Network', 'អ្នកគ្រប់គ្រងកម្មវិធី បណ្តាញសុខភាពតាមព្រំដែន'],
    sex: 'male',
    posts: [{ at: 'bhn', post: ['Programme Manager', 'អ្នកគ្រប់គ្រងកម្មវិធី'] }],
  },
  'bhn-field': {
    name: ['Field Coordinator, Border Health Network', 'អ្នកសម្របសម្រួលមូលដ្ឋាន បណ្តាញសុខភាពតាមព្រំដែន'],
    sex: 'female',
    posts: [{ at: 'bhn', post: ['Field Coordinator', 'អ្នកសម្របសម្រួលមូលដ្ឋាន'] }],
  },
  'sph-lecturer': {
    name: ['Senior Lecturer, School of Public Health', 'សាស្ត្រាចារ្យជាន់ខ្ពស់ សាលាសុខភាពសាធារណៈ'],
    sex: 'female',
    posts: [{ at: 'sph', post: ['Senior Lecturer', 'សាស្ត្រាចារ្យជាន់ខ្ពស់'] }],
  },
  'sph-researcher': {
    name: ['Researcher, School of Public Health', 'អ្នកស្រាវជ្រាវ សាលាសុខភាពសាធារណៈ'],
    sex: 'male',
    posts: [{ at: 'sph', post: ['Researcher', 'អ្នកស្រាវជ្រាវ'] }],
  },
} as const satisfies Record<string, ExamplePerson>;
