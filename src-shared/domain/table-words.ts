import type { TableField } from './people-table.ts';

/** Words that name a column, in small letters without dots; with | between them. */
export const HEADER_WORDS: Readonly<Record<TableField, string>> = {
  'name-km':
    'khmer name|name khmer|name in khmer|full name khmer|name km|name kh|ឈ្មោះខ្មែរ|' +
    'ឈ្មោះជាភាសាខ្មែរ|ឈ្មោះជាអក្សរខ្មែរ|គោត្តនាមនិងនាមខ្មែរ|ជាអក្សរខ្មែរ|khmer|ខ្មែរ|' +
    'ភាសាខ្មែរ|អក្សរខ្មែរ',
  'last-name': 'last name|surname|family name|lastname|familyname|នាមត្រកូល|គោត្តនាម|ត្រកូល',
  'first-name': 'first name|given name|firstname|givenname|forename|នាមខ្លួន|នាមផ្ទាល់ខ្លួន|នាម',
  name:
    'full name|name|names|fullname|participant|participants|participant name|' +
    'name of participant|latin|latin name|name latin|english name|name english|name in latin|' +
    'name in english|name of participants|member|person|ឈ្មោះ|គោត្តនាម និងនាម|គោត្តនាមនិងនាម|' +
    'ឈ្មោះពេញ|ឈ្មោះឡាតាំង|ឈ្មោះជាអក្សរឡាតាំង|ឈ្មោះអង់គ្លេស|អក្សរឡាតាំង|ឡាតាំង|នាមនិងគោត្តនាម|' +
    'នាមត្រកូលនិងនាមខ្លួន',
  honorific: 'title|honorific|salutation|prefix|mr/ms|mr/mrs|គោរមងារ|គោរមងា|ងារ|ឋានៈ',
  sex: 'sex|gender|m/f|f/m|ភេទ',
  'organisation-km':
    'organisation khmer|organization khmer|organisation in khmer|organization in khmer|' +
    'institution khmer|ស្ថាប័នជាភាសាខ្មែរ|ស្ថាប័នខ្មែរ|អង្គភាពខ្មែរ|អង្គភាពជាភាសាខ្មែរ',
  acronym: 'acronym|abbreviation|abbr|short name|organisation acronym|organization acronym|អក្សរកាត់|ឈ្មោះកាត់',
  kind:
    'kind|type|organisation type|organization type|type of organisation|type of organization|' +
    'sector|organisation kind|category|ប្រភេទស្ថាប័ន|ប្រភេទ|វិស័យ',
  organisation:
    'organisation|organization|organisations|organizations|institution|institutions|agency|' +
    'ministry|company|affiliation|department|employer|organisation name|organization name|' +
    'organisation/institution|institution/organization|org|ministry/institution|' +
    'name of organization|ស្ថាប័ន|អង្គភាព|ក្រសួង|ក្រសួង/ស្ថាប័ន|ក្រសួងស្ថាប័ន|អង្គការ|' +
    'ទីភ្នាក់ងារ|កន្លែងធ្វើការ|នាយកដ្ឋាន|មកពី|មកពីស្ថាប័ន|ឈ្មោះស្ថាប័ន',
  'position-km': 'position khmer|position in khmer|title khmer|តួនាទីជាភាសាខ្មែរ|មុខតំណែងជាភាសាខ្មែរ|មុខតំណែងខ្មែរ',
  position:
    'position|post|job title|function|designation|occupation|job|title/position|' +
    'position/title|current position|មុខតំណែង|មុខងារ|តួនាទី|មុខតំណែង/តួនាទី|តំណែង',
  role:
    'role|role in the group|role in group|twg role|membership|capacity|role in twg|' +
    'status in the group|តួនាទីក្នុងក្រុម|តួនាទីក្នុងក្រុមការងារ|សមាជិកភាព|' +
    'តួនាទីក្នុងគណៈកម្មការ',
  email: 'email|e-mail|email address|e-mail address|mail|អ៊ីមែល|អ៊ីម៉ែល|អីមែល|សារអេឡិចត្រូនិច',
  phone:
    'phone|telephone|tel|mobile|cell|contact|phone number|mobile number|contact number|' +
    'tel/mobile|telephone number|phone no|tel no|cellphone|mobile phone|hp|លេខទូរស័ព្ទ|' +
    'ទូរស័ព្ទ|លេខទូរសព្ទ|ទូរសព្ទ|លេខទំនាក់ទំនង',
};
