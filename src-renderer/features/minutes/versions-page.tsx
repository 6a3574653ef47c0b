import { useId, useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { compareFacts } from '../../../src-shared/domain/compare-facts.ts';
import { compareMinutes } from '../../../src-shared/domain/compare-minutes.ts';
import type { MinutesVersion } from '../../../src-shared/domain/minutes-version.ts';
import { minutesCanBeEdited } from '../../../src-shared/domain/minutes.ts';
import { useRead } from '../../api/use-read.ts';
import { useFormat, useText } from '../../i18n/text.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useReadOnly } from '../../ui/read-only.ts';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { ComparedFactsView } from './compared-facts.tsx';
import { ComparedItemView } from './compared-item.tsx';
import classes from './versions.module.css';

const NOW = 'now';

/** Two versions of the minutes of a meeting, one over the other: what changed, word by word. */
export default function VersionsPage() {
  const { meetingId = '' } = useParams();
  const t = useText();
  const words = t.desk.versions;
  const { data: versions } = useRead('minutes.versions', { meetingId });
  if (versions === undefined) return <SkeletonRows />;
  if (versions.length === 0) {
    return (
      <EmptyState
        action={
          <ButtonLink look="primary" to={`/meetings/${meetingId}/minutes`}>
            {words.back}
          </ButtonLink>
        }
        text={words.noneText}
        title={words.none}
      />
    );
  }
  return <Comparison meetingId={meetingId} versions={versions} />;
}

function Comparison({ meetingId, versions }: { meetingId: string; versions: readonly MinutesVersion[] }) {
  const t = useText();
  const format = useFormat();
  const words = t.desk.versions;
  const readOnly = useReadOnly();
  const [search, change] = useAddress();
  const set = (name: string, value: string | null) => change({ [name]: value });
  const known = (asked: string | null) => versions.find((version) => version.id === asked);
  const { data: minutes } = useRead('minutes.get', { meetingId });
  // Frozen minutes are what the latest version is: compared with the one before it.
  const frozen = minutes !== undefined && !minutesCanBeEdited(minutes.state);
  const [latest, second] = versions;
  const from = known(search.get('from')) ?? (frozen ? (second ?? latest) : latest);
  const asked = search.get('to');
  const to = asked === NOW ? undefined : (known(asked) ?? (frozen ? latest : undefined));
  const onlyChanges = search.get('all') === null;

  const { data: before } = useRead('minutes.version', { meetingId, versionId: from?.id ?? null });
  const { data: after } = useRead('minutes.version', { meetingId, versionId: to?.id ?? null });
  const items = useMemo(
    () => (before && after ? compareMinutes(before.content, after.content) : null),
    [before, after],
  );
  const facts = useMemo(
    () => (before?.facts && after?.facts ? compareFacts(before.facts, after.facts) : null),
    [before, after],
  );
  if (items === null || minutes === undefined) return <SkeletonRows />;

  const all = [...items.flatMap((item) => item.entries), ...(facts?.people ?? [])];
  const count = (...changes: string[]) => all.filter(({ change }) => changes.includes(change)).length;
  const factsChanged = facts?.facts.length ?? 0;
  const itemsChanged = items.filter(({ change }) => change === 'changed').length;
  const changed =
    factsChanged > 0 ||
    items.some(({ change }) => change !== 'same') ||
    all.some(({ change }) => change !== 'same');
  const notWhole = [from, to].filter((version) => version !== undefined && !version.whole);
  const shown = onlyChanges
    ? items.filter((item) => item.change !== 'same' || item.entries.some(({ change }) => change !== 'same'))
    : items;
  const nameOf = (version: MinutesVersion) =>
    words.name(version.number, t.domain.minutesState[version.state].toLowerCase());
  const aboutOf = (version: MinutesVersion) =>
    [
      words.by(version.author, `${format.dateOf(version.at)} ${format.timeOf(version.at)}`),
      version.takenBackOn !== null &&
        words.takenBack(format.shortDate(version.takenBackOn), version.takenBackReason),
    ]
      .filter(Boolean)
      .join(' · ');
  const inWord = ({ id }: MinutesVersion) =>
    `/records/write?${new URLSearchParams({ kind: 'minutes', meeting: meetingId, version: id })}`;
  const choose = (label: string, name: 'from' | 'to', value: MinutesVersion | undefined) => (
    <Choice
      about={value === undefined ? '' : aboutOf(value)}
      print={value?.whole === true ? inWord(value) : null}
      label={label}
      options={[
        ...versions.map((version) => ({ value: version.id, label: nameOf(version) })),
        ...(name === 'to' ? [{ value: NOW, label: words.now }] : []),
      ]}
      value={value?.id ?? NOW}
      onChange={(id) => set(name, id)}
    />
  );

  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div className={classes.titleLine}>
          <h2>{words.title}</h2>
          <Link to={`/meetings/${meetingId}/minutes`}>{words.back}</Link>
        </div>
        <div className={classes.choices}>
          {choose(words.from, 'from', from)}
          {choose(words.to, 'to', to)}
          <label className={classes.only}>
            <input
              checked={onlyChanges}
              type="checkbox"
              onChange={() => set('all', onlyChanges ? 'yes' : null)}
            />
            {words.onlyChanges}
          </label>
        </div>
        <p aria-live="polite" className={classes.summary}>
          {changed
            ? words.counts(
                count('changed', 'moved-changed') + itemsChanged + factsChanged,
                count('added'),
                count('removed'),
                count('moved'),
              )
            : from?.id === to?.id
              ? words.oneVersion
              : words.same}
        </p>
        {notWhole.length > 0 && (
          <p className={classes.summary}>
            {words.notWhole(
              [...new Set(notWhole.flatMap((each) => (each ? [nameOf(each)] : [])))].join(', '),
            )}
          </p>
        )}
      </header>
      <div className={classes.document}>
        {facts !== null && <ComparedFactsView compared={facts} onlyChanges={onlyChanges} />}
        {shown.map((item) => (
          <ComparedItemView
            canRestore={!readOnly && !frozen && to === undefined}
            item={item}
            key={item.item.id}
            onlyChanges={onlyChanges}
          />
        ))}
      </div>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  about: string;
  /** Where the version can be had in Word; null: it was not kept whole. */
  print: string | null;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

function Choice({ label, about, print, value, options, onChange }: ChoiceProps) {
  const words = useText().desk.versions;
  const id = useId();
  return (
    <div className={classes.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        aria-describedby={`${id}-about`}
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <p id={`${id}-about`}>
        {about} {print !== null && <Link to={print}>{words.print}</Link>}
      </p>
    </div>
  );
}
