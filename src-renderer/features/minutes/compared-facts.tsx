import type {
  ComparedFacts,
  ComparedPerson,
  MeetingFact,
  PersonFact,
} from '../../../src-shared/domain/compare-facts.ts';
import type { Bilingual } from '../../../src-shared/domain/common.ts';
import { assertNever } from '../../../src-shared/domain/common.ts';
import type {
  AttendeeLine,
  MeetingLine,
  MinutesFacts,
  PaperLine,
  PersonLine,
} from '../../../src-shared/domain/minutes-record.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { cx } from '../../ui/cx.ts';
import classes from './versions.module.css';

interface ComparedFactsViewProps {
  compared: ComparedFacts;
  onlyChanges: boolean;
}

/** What became of the meeting's facts and of its list: above the text, as in the minutes themselves. */
export function ComparedFactsView({ compared, onlyChanges }: ComparedFactsViewProps) {
  const words = useText().desk.versions;
  const factOf = useMeetingFact();
  const { before, after, facts } = compared;
  const people = onlyChanges ? compared.people.filter(({ change }) => change !== 'same') : compared.people;
  return (
    <>
      {facts.length > 0 && (
        <section className={classes.item}>
          <h3>{words.meeting}</h3>
          {facts.map((fact) => (
            <FactLine
              after={factOf(fact, after, before)}
              before={factOf(fact, before, after)}
              key={fact}
              name={words.meetingFacts[fact]}
            />
          ))}
        </section>
      )}
      {people.length > 0 && (
        <section className={classes.item}>
          <h3>{words.attendance}</h3>
          {people.map((person) => (
            <PersonView compared={person} key={person.person.id} />
          ))}
        </section>
      )}
    </>
  );
}

function PersonView({ compared }: { compared: ComparedPerson }) {
  const t = useText();
  const words = t.desk.versions;
  const nameOf = usePersonName();
  const factOf = usePersonFact();
  const { person, before, change, facts } = compared;
  const name = nameOf(person);
  return (
    <article aria-label={`${name} ${words.changes[change]}`} className={cx(classes.person, classes[change])}>
      <div className={classes.body}>
        {change !== 'same' && <p className={classes.change}>{words.changes[change]}</p>}
        <p>
          {change === 'added' ? <ins>{name}</ins> : change === 'removed' ? <del>{name}</del> : name}
          {change !== 'changed' && (
            <span className={classes.aside}>
              {t.domain.capacity[person.capacity]}, {t.domain.outcome[person.outcome].toLowerCase()}
            </span>
          )}
        </p>
        {before !== null &&
          facts.map((fact) => (
            <FactLine
              after={factOf(fact, person)}
              before={factOf(fact, before)}
              key={fact}
              name={words.personFacts[fact]}
            />
          ))}
      </div>
    </article>
  );
}

function FactLine({ name, before, after }: { name: string; before: string; after: string }) {
  const { nothing } = useText().desk.versions;
  return (
    <p className={classes.facts}>
      {name}: <del>{before || nothing}</del> <ins>{after || nothing}</ins>
    </p>
  );
}

function usePersonName(): (person: Pick<PersonLine, 'honorific' | 'name'>) => string {
  const inLanguage = useInLanguage();
  return ({ honorific, name }) => [honorific, inLanguage(name)].filter(Boolean).join(' ');
}

function usePersonFact(): (fact: PersonFact, line: AttendeeLine) => string {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const nameOf = usePersonName();
  return (fact, line) => {
    switch (fact) {
      case 'name':
        return bothOf(line.name, nameOf(line));
      case 'position':
        return bothOf(line.position, inLanguage(line.position));
      case 'organisation': {
        const { organisation } = line;
        if (organisation === null) return '';
        const name = bothOf(organisation.name, inLanguage(organisation.name));
        return [name, organisation.acronym && `(${organisation.acronym})`].filter(Boolean).join(' ');
      }
      case 'capacity':
        return t.domain.capacity[line.capacity];
      case 'outcome':
        return t.domain.outcome[line.outcome];
      case 'representedBy':
        return line.representedBy === null ? '' : nameOf(line.representedBy);
      case 'presence':
        return line.intervals
          .map(({ arrived, left, place }) =>
            [
              t.minutes.attendance.marks[place],
              t.desk.versions.times(
                arrived === null ? '' : format.time(arrived),
                left === null ? '' : format.time(left),
              ),
            ]
              .filter(Boolean)
              .join(' '),
          )
          .join('; ');
      default:
        return assertNever(fact);
    }
  };
}

/** A file that was replaced by another one of the same name is told from it by its digest. */
function paperName({ title, fileName, sha256 }: PaperLine, others: readonly PaperLine[]): string {
  const name = title || fileName;
  const replaced = others.some(
    (other) => other.title === title && other.fileName === fileName && other.sha256 !== sha256,
  );
  return replaced ? `${name} (${sha256.slice(0, 8)})` : name;
}

/** What is not the same in the other language only is not to look unchanged. */
const bothOf = ({ en, km }: Bilingual, first: string) =>
  [first, ...[en, km].filter((text) => text !== '' && !first.includes(text))].join(' / ');

/** One fact in words; `other`: the version beside it, for what has to be told apart. */
function useMeetingFact(): (fact: MeetingFact, facts: MinutesFacts, other: MinutesFacts) => string {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const nameOf = usePersonName();
  const words = t.desk.versions;
  const timesOf = ({ start, end }: MeetingLine) => format.timeRange(start, end);
  return (fact, { meeting, chair, quorum, next, papers }, other) => {
    switch (fact) {
      case 'date':
        return format.shortDate(meeting.date);
      case 'time':
        return [timesOf(meeting), meeting.timeZone !== other.meeting.timeZone && meeting.timeZone]
          .filter(Boolean)
          .join(', ');
      case 'place':
        return bothOf(meeting.venue, inLanguage(meeting.venue));
      case 'mode':
        return [t.domain.meetingMode[meeting.mode], meeting.onlineLink].filter(Boolean).join(', ');
      case 'chair':
        return chair === null
          ? ''
          : [
              nameOf(chair),
              inLanguage(chair.position),
              chair.organisation && inLanguage(chair.organisation.name),
            ]
              .filter(Boolean)
              .join(', ');
      case 'quorum':
        return quorum.required === null
          ? ''
          : words.quorum(
              quorum.present,
              quorum.eligible,
              quorum.required,
              t.domain.quorumBasis[quorum.basis].toLowerCase(),
            );
      case 'next':
        return next === null
          ? ''
          : [
              t.domain.meetingNumber[next.kind](next.ordinal),
              format.shortDate(next.date),
              timesOf(next),
              inLanguage(next.venue),
            ]
              .filter(Boolean)
              .join(', ');
      case 'papers':
        return papers.map((paper) => paperName(paper, other.papers)).join('; ');
      default:
        return assertNever(fact);
    }
  };
}
