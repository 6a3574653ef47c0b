import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { optionsOf, SegmentedControlled } from '../../../ui/forms/choice-fields.tsx';
import { IconAddPerson, IconChevronDown } from '../../../ui/icons.ts';
import { Menu } from '../../../ui/menu.tsx';
import { FilterField } from '../../../ui/table/filter-field.tsx';
import { GROUPINGS, type Grouping } from './groups.ts';
import classes from './attendance.module.css';

interface AttendanceBarProps {
  query: string;
  grouping: Grouping;
  readOnly: boolean;
  onQuery: (text: string) => void;
  onLeaveFilter: () => void;
  onGrouping: (grouping: Grouping) => void;
  onInvite: () => void;
  onAdd: () => void;
  view: View;
  onView: (view: View) => void;
}

export const VIEWS = ['list', 'items'] as const;
export type View = (typeof VIEWS)[number];

/** Above the list: find somebody, headings, who else is to be on it. */
export function AttendanceBar(props: AttendanceBarProps) {
  const { query, grouping, readOnly, onQuery, onLeaveFilter, onGrouping, onInvite, onAdd, view, onView } =
    props;
  const words = useText().meetings.attendance;
  return (
    <div className={classes.bar}>
      <FilterField value={query} onChange={onQuery} onLeave={onLeaveFilter} />
      <SegmentedControlled
        hideLabel
        label={words.view}
        options={optionsOf(VIEWS, words.views)}
        value={view}
        onChange={onView}
      />
      {view === 'list' && (
        <Menu
          items={GROUPINGS.map((each) => ({
            id: each,
            label: words.groupings[each],
            checked: each === grouping,
            onSelect: () => onGrouping(each),
          }))}
          label={words.grouping}
          renderTrigger={(trigger) => (
            <Button {...trigger} look="quiet" size="small">
              {words.groupings[grouping]}
              <IconChevronDown aria-hidden size={14} />
            </Button>
          )}
        />
      )}
      {!readOnly && (
        <div className={classes.barEnd}>
          <Button size="small" onClick={onInvite}>
            {words.invitePeople}
          </Button>
          <Button icon={IconAddPerson} size="small" onClick={onAdd}>
            {words.addPeople}
          </Button>
        </div>
      )}
    </div>
  );
}
