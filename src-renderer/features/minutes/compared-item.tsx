import type { ComparedEntry, ComparedItem, FactChange } from '../../../src-shared/domain/compare-minutes.ts';
import type { WordRun } from '../../../src-shared/domain/compare-words.ts';
import { assertNever, type Party } from '../../../src-shared/domain/common.ts';
import { codeOfEntry } from '../../../src-shared/domain/minutes.ts';
import { plainText } from '../../../src-shared/domain/rich-text.ts';
import { useWrite } from '../../api/use-write.ts';
import { useFormat, useInLanguage, useText } from '../../i18n/text.tsx';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { Chip } from '../../ui/chip.tsx';
import { cx } from '../../ui/cx.ts';
import { isKhmer } from '../../ui/rich-text/khmer-runs.ts';
import { showToast } from '../../ui/toast.ts';
import { useUndoable } from '../../ui/undoable.ts';
import classes from './versions.module.css';

interface ComparedItemViewProps {
  item: ComparedItem;
  onlyChanges: boolean;
  /** The text of the later version can still be changed. */
  canRestore: boolean;
}

/** One item of the agenda with what became of its entries. */
export function ComparedItemView({ item: compared, onlyChanges, canRestore }: ComparedItemViewProps) {
  const t = useText();
  const { item, before, change, entries } = compared;
  const shown = onlyChanges ? entries.filter((entry) => entry.change !== 'same') : entries;
  return (
    <section className={classes.item}>
      <h3>
        <span className={classes.number}>{t.meetings.agenda.number(item.number)}</span>
        <BilingualText fallback={t.minutes.agenda.untitled} text={item.title} />
        {change !== 'same' && <Chip>{t.desk.versions.changes[change]}</Chip>}
      </h3>
      {before !== null && before.outcome !== item.outcome && (
        <p className={classes.facts}>
          {t.desk.versions.facts.outcome}: <del>{t.desk.outcomes[before.outcome]}</del>{' '}
          <ins>{t.desk.outcomes[item.outcome]}</ins>
        </p>
      )}
      {before !== null && before.title.en + before.title.km !== item.title.en + item.title.km && (
        <p className={classes.facts}>
          {t.desk.versions.facts.title}:{' '}
          <del>
            <BilingualText text={before.title} />
          </del>
        </p>
      )}
      {shown.map((entry) => (
        <ComparedEntryView canRestore={canRestore} compared={entry} key={entry.entry.id} />
      ))}
    </section>
  );
}

function ComparedEntryView({ compared, canRestore }: { compared: ComparedEntry; canRestore: boolean }) {
  const t = useText();
  const words = t.desk.versions;
  const { entry, before, change } = compared;
  const undoable = useUndoable();
  const { run } = useWrite('minutes.update');
  const code = codeOfEntry(entry);
  const name = code ?? t.domain.entryType[entry.type];
  const earlier =
    before !== null && (change === 'changed' || change === 'moved-changed' || change === 'removed');
  const textChanged = compared.words.some((word) => word.change !== 'same');
  return (
    <article aria-label={`${name} ${words.changes[change]}`} className={cx(classes.entry, classes[change])}>
      <div className={classes.beside}>
        <span className={classes.code}>{code}</span>
      </div>
      <div className={classes.body}>
        {change !== 'same' && <p className={classes.change}>{words.changes[change]}</p>}
        <Words words={compared.words} />
        {compared.facts.map((fact) => (
          <FactLine change={fact} key={fact.fact} />
        ))}
        {earlier && textChanged && (
          <p className={classes.tools}>
            <button
              type="button"
              onClick={() =>
                void navigator.clipboard
                  .writeText(plainText(before.body))
                  .then(() => showToast({ kind: 'done', title: words.copied }))
              }
            >
              {words.copy}
            </button>
            {canRestore && change !== 'removed' && (
              <button
                type="button"
                onClick={() =>
                  void run({ id: entry.id, changes: { body: before.body } }).then(
                    (result) => result.ok && undoable(words.restored(name)),
                  )
                }
              >
                {words.restore}
              </button>
            )}
          </p>
        )}
      </div>
    </article>
  );
}

/** Each run under the place at which it begins. */
function keyed(words: readonly WordRun[]): (WordRun & { key: number })[] {
  let at = 0;
  return words.map((word) => {
    const run = { ...word, key: at };
    at += word.text.length;
    return run;
  });
}

/** Added words are underlined, removed ones struck through: colour is never the only sign. */
function Words({ words }: { words: readonly WordRun[] }) {
  const text = words.map((word) => word.text).join('');
  return (
    <p className={classes.text} lang={isKhmer(text) ? 'km' : undefined}>
      {keyed(words).map(({ key, text: run, change }) => {
        if (change === 'added') return <ins key={key}>{run}</ins>;
        if (change === 'removed') return <del key={key}>{run}</del>;
        return <span key={key}>{run}</span>;
      })}
    </p>
  );
}

function FactLine({ change }: { change: FactChange }) {
  const t = useText();
  const format = useFormat();
  const inLanguage = useInLanguage();
  const words = t.desk.versions;
  const namesOf = (parties: readonly Party[]) =>
    parties.map((party) => party.short || inLanguage(party.name)).join(', ');
  const sides = (): [string, string] => {
    switch (change.fact) {
      case 'type':
        return [t.domain.entryType[change.before], t.domain.entryType[change.after]];
      case 'kind':
        return [t.domain.decisionKind[change.before], t.domain.decisionKind[change.after]];
      case 'inputType':
        return [t.domain.inputType[change.before], t.domain.inputType[change.after]];
      case 'speaker':
      case 'owners':
        return [namesOf(change.before), namesOf(change.after)];
      case 'dueDate':
        return [
          change.before === null ? '' : format.shortDate(change.before),
          change.after === null ? '' : format.shortDate(change.after),
        ];
      case 'code':
      case 'clause':
      case 'document':
      case 'proposedChange':
        return [change.before, change.after];
      default:
        return assertNever(change);
    }
  };
  const [before, after] = sides();
  return (
    <p className={classes.facts}>
      {words.facts[change.fact]}: <del>{before || words.nothing}</del> <ins>{after || words.nothing}</ins>
    </p>
  );
}
