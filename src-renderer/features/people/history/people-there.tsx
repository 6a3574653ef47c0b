import { useState } from 'react';
import { Link } from 'react-router';
import type { CallOutput } from '../../../../src-shared/contract/calls.ts';
import { holdsOn } from '../../../../src-shared/domain/person.ts';
import { dayOf } from '../../../i18n/format.ts';
import { useFormat, useInLanguage, useText } from '../../../i18n/text.tsx';
import { BilingualText } from '../../../ui/bilingual-text.tsx';
import { cx } from '../../../ui/cx.ts';
import classes from './history.module.css';

/** Who works at an organisation, and below them who did. */
export function PeopleThere({ posts }: { posts: CallOutput<'organisations.history'>['posts'] }) {
  const t = useText();
  const words = t.people.history;
  const format = useFormat();
  const inLanguage = useInLanguage();
  const [today] = useState(() => dayOf(new Date()));
  const shown = [
    ...posts.filter((post) => holdsOn(post, today)),
    ...posts.filter((post) => !holdsOn(post, today)),
  ];
  const day = (value: string | null) => (value === null ? null : format.shortDate(value));
  return (
    <section aria-label={words.peopleThere} className={classes.part}>
      <div className={classes.head}>
        <h3>{words.peopleThere}</h3>
      </div>
      {shown.length === 0 && <p className={classes.hint}>{words.nobody}</p>}
      <ul className={classes.rows}>
        {shown.map((post) => (
          <li className={cx(!holdsOn(post, today) && classes.past)} key={post.id}>
            <Link className={classes.summary} to={`/people?show=${post.personId}`}>
              <span className={classes.words}>
                <span className={classes.what}>
                  <BilingualText text={post.name} />
                </span>
                <span className={classes.dates}>
                  {[
                    inLanguage(post.position),
                    (post.from !== null || post.to !== null) && words.period(day(post.from), day(post.to)),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
