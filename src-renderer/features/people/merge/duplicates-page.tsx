import { useSearchParams } from 'react-router';
import { useRead } from '../../../api/use-read.ts';
import { useInLanguage, useText } from '../../../i18n/text.tsx';
import { BilingualText } from '../../../ui/bilingual-text.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../../ui/page.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import classes from './merge.module.css';

/** Entries that could be one and the same, and why; each group leads to the comparison. */
export default function DuplicatesPage() {
  const t = useText();
  const words = t.people.merge;
  const inLanguage = useInLanguage();
  const [search] = useSearchParams();
  const organisations = search.get('what') === 'organisations';
  const list = organisations ? '/people/organisations' : '/people';
  const { data: people } = useRead('people.list', {});
  const { data: offices } = useRead('organisations.list', {});
  const { data: ofPeople } = useRead('people.duplicates', {}, { enabled: !organisations });
  const { data: ofOffices } = useRead('organisations.duplicates', {}, { enabled: organisations });
  const groups = organisations ? ofOffices : ofPeople;

  const entries = new Map(
    organisations
      ? offices?.map((each) => [
          each.id,
          { name: each.name, detail: [each.acronym, t.domain.organisationKind[each.kind]] },
        ])
      : people?.map((each) => [
          each.id,
          {
            name: each.name,
            detail: [
              inLanguage(each.position),
              each.organisation && inLanguage(each.organisation.name),
              each.email,
              each.phone,
            ],
          },
        ]),
  );

  return (
    <Page>
      <PageHeader
        parents={[{ label: organisations ? t.people.organisations : t.people.people, to: list }]}
        subtitle={words.findHint}
        title={words.findTitle}
      />
      {groups === undefined ? (
        <SkeletonRows />
      ) : groups.length === 0 ? (
        <EmptyState text={words.noneText} title={words.noneTitle} />
      ) : (
        <ul className={classes.groups}>
          {groups.map(({ ids, reasons }) => {
            const first = entries.get(ids[0] ?? '');
            return (
              <li className={classes.group} key={ids.join()}>
                <span className={classes.names}>
                  {ids.map((id) => {
                    const entry = entries.get(id);
                    return (
                      entry && (
                        <span key={id}>
                          <strong>
                            <BilingualText text={entry.name} />
                          </strong>{' '}
                          <span className={classes.detail}>{entry.detail.filter(Boolean).join(' · ')}</span>
                        </span>
                      )
                    );
                  })}
                </span>
                <span className={classes.reasons}>
                  {reasons.map((reason) => (
                    <Chip key={reason} tone={reason === 'near-name' ? 'neutral' : 'caution'}>
                      {words.reasons[reason]}
                    </Chip>
                  ))}
                </span>
                <ButtonLink
                  label={`${words.compare} ${first ? inLanguage(first.name) : ''}`}
                  size="small"
                  to={`/people/merge?what=${organisations ? 'organisations' : 'people'}&ids=${ids.join(',')}`}
                >
                  {words.compare}
                </ButtonLink>
              </li>
            );
          })}
        </ul>
      )}
    </Page>
  );
}
