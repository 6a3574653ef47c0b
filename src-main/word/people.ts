import { type Bilingual, type Language, inLanguage } from '../../src-shared/domain/common.ts';
import type { PartyLine, PersonLine } from '../records/lines.ts';
import { textsOf } from './texts.ts';
import { hasKhmer } from './wml/content.ts';

/** The name with its title, as papers of the language write it. */
export function nameOf(person: Pick<PersonLine, 'honorific' | 'name' | 'sex'>, language: Language): string {
  const name = inLanguage(person.name, language);
  return [honorificOf(person, name, language), name].filter((part) => part !== '').join(' ');
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
  language: Language,
): string {
  if (organisation === null) return '';
  const name = inLanguage(organisation.name, language);
  const { acronym } = organisation;
  return acronym === '' || acronym === name ? name : `${name} (${acronym})`;
}

/** The acronym, or the name where there is none. */
function shortOrganisationOf(organisation: { name: Bilingual; acronym: string }, language: Language): string {
  return organisation.acronym || inLanguage(organisation.name, language);
}

/** "Dr. Sok Dara (MoH)", or an organisation's name. */
export function partyOf(party: PartyLine, language: Language): string {
  if (party.kind === 'organisation') return organisationOf(party, language);
  const name = nameOf(party, language);
  return party.organisation === null
    ? name
    : `${name} (${shortOrganisationOf(party.organisation, language)})`;
}

/** Several parties in one line. */
export function partiesOf(parties: readonly PartyLine[], language: Language): string {
  return parties.map((party) => partyOf(party, language)).join('; ');
}
