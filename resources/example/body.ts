import type { QuorumRule } from '../../src-shared/domain/body.ts';
import type { IsoDate } from '../../src-shared/domain/common.ts';
import type { Both } from './notation.ts';

interface DatedName {
  from: IsoDate;
  name: Both;
  mandate: Both;
}

/** The group, after the public record; the days are illustrative. */
export const body = {
  shortName: 'Migrant Health TWG',
  ministry: ['Ministry of Health', 'ក្រសួងសុខាភិបាល'] satisfies Both,
  nation: ['Kingdom of Cambodia', 'ព្រះរាជាណាចក្រកម្ពុជា'] satisfies Both,
  motto: ['Nation Religion King', 'ជាតិ សាសនា ព្រះមហាក្សត្រ'] satisfies Both,
  notice: ['Example - illustrative record', 'ឧទាហរណ៍ - កំណត់ត្រាសម្រាប់បង្ហាញប៉ុណ្ណោះ'] satisfies Both,
  timeZone: 'Asia/Phnom_Penh',
  /** More than half of the member organisations; as a national group, two thirds of them (illustrative). */
  quorum: [
    { from: '2019-01-24', kind: 'share', value: 50, basis: 'organisations' },
    { from: '2021-08-09', kind: 'share', value: 66, basis: 'organisations' },
  ] satisfies (QuorumRule & { from: IsoDate })[],
  names: [
    {
      from: '2019-01-24',
      name: [
        'Technical Working Group for the Migrant Health Policy',
        'ក្រុមការងារបច្ចេកទេសសម្រាប់គោលនយោបាយសុខភាពជនចំណាកស្រុក',
      ],
      mandate: [
        'To draft the Migrant Health Policy, to collect the inputs of technical departments, hospitals, ministries and partners, and to submit the draft to the Ministry of Health for adoption.',
        'រៀបចំសេចក្តីព្រាងគោលនយោបាយសុខភាពជនចំណាកស្រុក ប្រមូលធាតុចូលពីនាយកដ្ឋានបច្ចេកទេស មន្ទីរពេទ្យ ក្រសួង និងដៃគូពាក់ព័ន្ធ ហើយដាក់ជូនក្រសួងសុខាភិបាលពិនិត្យ និងអនុម័ត។',
      ],
    },
    {
      from: '2021-08-09',
      name: ['National Technical Working Group for Migrant Health', 'ក្រុមការងារបច្ចេកទេសជាតិសម្រាប់សុខភាពជនចំណាកស្រុក'],
      mandate: [
        'To finalise the National Strategic Plan 2021-2030 for the Migrant Health Policy, to prepare operational guidelines, and to follow the training of local health workers and risk communication in the border provinces.',
        'បញ្ចប់ផែនការយុទ្ធសាស្ត្រជាតិ ២០២១-២០៣០ សម្រាប់គោលនយោបាយសុខភាពជនចំណាកស្រុក រៀបចំសេចក្តីណែនាំប្រតិបត្តិ និងតាមដានការបណ្តុះបណ្តាលបុគ្គលិកសុខាភិបាលមូលដ្ឋាន ព្រមទាំងការផ្សព្វផ្សាយអំពីហានិភ័យនៅខេត្តជាប់ព្រំដែន។',
      ],
    },
  ] satisfies DatedName[],
};
