import type { Bilingual, Language } from '../../src-shared/domain/common.ts';
import type { RecordLanguage } from '../../src-shared/domain/record.ts';
import type { PartyLine, PersonLine } from '../records/lines.ts';
import { textsOf } from './texts.ts';
import { inEach, partIn, textIn } from './voice.ts';
import { hasKhmer } from './wml/content.ts';

/** The name with its title, as papers of the language write it. */
export function nameOf(
  person: Pick<PersonLine, 'honorific' | 'name' | 'sex'>,
  language: RecordLanguage,
  between: string = '\n',
): string {
  return inEach(
    language,
    (one) => {
      const name = partIn(person.name, one, language);
      if (name === '') return '';
      return [honorificOf(person, name, one), name].filter((part) => part !== '').join(' ');
    },
    between,
  );
}

/** Titles are typed once, mostly in English: in front of a name in Khmer script the Khmer title is set. */
function honorificOf(
  { honorific, sex }: Pick<PersonLine, 'honorific' | 'sex'>,
  name: string,
  language: Language,
): string {
  if (language !== 'km' || !hasKhmer(name)) return honorific;
  const key = honorific.toLowerCase().replaceAll(/\s/g, '').replace(/\.$/, '');
  return textsOf('km').honorifics[key]?.[sex] ?? honorific;
}

/** The organisation's name, with the acronym that the text will use. */
export function organisationOf(
  organisation: { name: Bilingual; acronym: string } | null,
  language: RecordLanguage,
  between: string = '\n',
): string {
  if (organisation === null) return '';
  const name = textIn(organisation.name, language, between);
  const { acronym } = organisation;
  return acronym === '' || name.split(between).includes(acronym) ? name : `${name} (${acronym})`;
}

/** Inside a line the two languages of a name stand side by side. */
const BESIDE = ' / ';

/** The acronym, or the name where there is none. */
function shortOrganisationOf(
  organisation: { name: Bilingual; acronym: string },
  language: RecordLanguage,
): string {
  return organisation.acronym || textIn(organisation.name, language, BESIDE);
}

/** "Dr. Sok Dara (MoH)", or an organisation's name. `between`: what parts the languages. */
export function partyOf(party: PartyLine, language: RecordLanguage, between: string = BESIDE): string {
  if (party.kind === 'organisation') return organisationOf(party, language, between);
  const name = nameOf(party, language, between);
  return party.organisation === null
    ? name
    : `${name} (${shortOrganisationOf(party.organisation, language)})`;
}

/** Several parties in one line. */
export function partiesOf(parties: readonly PartyLine[], language: RecordLanguage): string {
  return parties.map((party) => partyOf(party, language)).join('; ');
}

/** Several parties in a cell: in both languages each name has lines of its own. */
export function partiesIn(parties: readonly PartyLine[], language: RecordLanguage): string {
  return language === 'both'
    ? parties.map((party) => partyOf(party, language, '\n')).join(';\n')
    : partiesOf(parties, language);
}
