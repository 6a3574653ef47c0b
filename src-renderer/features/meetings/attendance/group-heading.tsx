import { useFormat, useText } from '../../../i18n/text.tsx';
import type { Group } from './groups.ts';
import classes from './list.module.css';

/** "Members 18 of 21". */
export function GroupHeading({ group }: { group: Group }) {
  const t = useText();
  const format = useFormat();
  const words = t.meetings.attendance;
  const present = group.rows.filter((row) => row.outcome === 'attended').length;
  const { by } = group;
  const name =
    'capacity' in by
      ? words.capacities[by.capacity]
      : by.kind === null
        ? words.noOrganisation
        : t.domain.organisationKind[by.kind];
  return (
    <tr className={classes.group}>
      <th colSpan={7} scope="rowgroup">
        {name}{' '}
        <span className={classes.groupCount}>
          {words.presentOf(format.number(present), format.number(group.rows.length))}
        </span>
      </th>
    </tr>
  );
}
