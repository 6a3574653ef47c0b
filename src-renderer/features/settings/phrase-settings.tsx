import { useId, useRef, useState } from 'react';
import { type Phrase, PLACEHOLDERS, PhraseFields, phraseText } from '../../../src-shared/domain/phrase.ts';
import { ENTRY_TYPES } from '../../../src-shared/domain/minutes.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { useLanguage, useText } from '../../i18n/text.tsx';
import { isKhmer } from '../../ui/rich-text/khmer-runs.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { optionsOf, SelectField } from '../../ui/forms/choice-fields.tsx';
import { TextField } from '../../ui/forms/text-field.tsx';
import { useAutosave } from '../../ui/forms/use-autosave.ts';
import { IconAdd, IconArrowDown, IconArrowUp, IconDelete } from '../../ui/icons.ts';
import { Section } from '../../ui/page.tsx';
import { useReadOnly } from '../../ui/read-only.ts';
import { useStartFocus } from '../../ui/use-start-focus.ts';
import { useUndoable } from '../../ui/undoable.ts';
import classes from './phrases.module.css';

const EMPTY: PhraseFields = { shortcut: '', text: { en: '', km: '' }, entryType: '' };

/** The stock phrases of the minutes: each changed in its line. */
export function PhraseSettings() {
  const t = useText();
  const words = t.desk.phrases;
  const readOnly = useReadOnly();
  const { data: phrases } = useRead('phrases.list', {});
  const { run: add } = useWrite('phrases.add');
  const { run: addUsual } = useWrite('phrases.addUsual');
  /** The one that is being changed. */
  const [open, setOpen] = useState<string | null>(null);
  if (phrases === undefined) return null;

  const addOne = async () => {
    const result = await add({ after: phrases.at(-1)?.id ?? null, fields: EMPTY });
    if (result.ok) setOpen(result.value.id);
  };

  return (
    <Section hint={words.hint} title={words.title}>
      {phrases.length === 0 ? (
        <p className={classes.hint}>{words.empty}</p>
      ) : (
        <ul className={classes.list}>
          {phrases.map((phrase, index) => (
            <PhraseLine
              before={index < 2 ? null : (phrases[index - 2]?.id ?? null)}
              isFirst={index === 0}
              key={phrase.id}
              next={phrases[index + 1]?.id ?? null}
              open={open === phrase.id}
              phrase={phrase}
              onOpen={(wanted) => setOpen(wanted ? phrase.id : null)}
            />
          ))}
        </ul>
      )}
      {!readOnly && (
        <div className={classes.actions}>
          <Button icon={IconAdd} onClick={() => void addOne()}>
            {words.add}
          </Button>
          <Button look="quiet" onClick={() => void addUsual({})}>
            {words.usual}
          </Button>
        </div>
      )}
      <p className={classes.hint}>
        {words.fill} {PLACEHOLDERS.map((name) => `{{${name}}} ${t.desk.placeholders[name]}`).join(', ')}
      </p>
    </Section>
  );
}

interface PhraseLineProps {
  phrase: Phrase;
  isFirst: boolean;
  /** The one to stand behind when it moves up (null: first), and the one behind it (null: none). */
  before: string | null;
  next: string | null;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** A phrase to read; pressed, the fields to change it. */
function PhraseLine({ open, onOpen, ...props }: PhraseLineProps) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const { phrase } = props;
  const text = phraseText(phrase, language);
  const type = phrase.entryType === '' ? t.desk.phrases.any : t.domain.entryType[phrase.entryType];
  return (
    <li className={classes.phrase} data-phrase={phrase.id}>
      <button
        aria-controls={id}
        aria-expanded={open}
        className={classes.line}
        type="button"
        onClick={() => onOpen(!open)}
      >
        <span className={classes.shortcut}>{phrase.shortcut || t.desk.phrases.unnamed}</span>
        <span className={classes.text} lang={isKhmer(text) ? 'km' : undefined}>
          {text}
        </span>
        <span className={classes.type}>{type}</span>
      </button>
      <div id={id}>{open && <PhraseForm {...props} />}</div>
    </li>
  );
}

type PhraseFormProps = Omit<PhraseLineProps, 'open' | 'onOpen'>;

function PhraseForm({ phrase, isFirst, before, next }: PhraseFormProps) {
  const t = useText();
  const words = t.desk.phrases;
  const readOnly = useReadOnly();
  const undoable = useUndoable();
  const { run: update } = useWrite('phrases.update');
  const { run: move } = useWrite('phrases.move');
  const { run: remove } = useWrite('phrases.remove');
  const { form, formProps } = useAutosave({
    schema: PhraseFields,
    values: phrase,
    save: (changes) => update({ id: phrase.id, changes }),
  });
  const { control } = form;
  const element = useRef<HTMLFormElement>(null);
  useStartFocus(element);
  const name = phrase.shortcut || words.unnamed;
  return (
    <form {...formProps} aria-label={name} className={classes.form} ref={element}>
      <div className={classes.top}>
        <TextField control={control} label={words.shortcut} name="shortcut" startHere />
        <SelectField
          control={control}
          label={words.type}
          name="entryType"
          options={[{ value: '', label: words.any }, ...optionsOf(ENTRY_TYPES, t.domain.entryType)]}
        />
        {!readOnly && (
          <div className={classes.tools}>
            <IconButton
              disabled={isFirst}
              icon={IconArrowUp}
              label={words.moveUp(name)}
              size="small"
              onClick={() => void move({ id: phrase.id, after: before })}
            />
            <IconButton
              disabled={next === null}
              icon={IconArrowDown}
              label={words.moveDown(name)}
              size="small"
              onClick={() => void move({ id: phrase.id, after: next })}
            />
            <IconButton
              icon={IconDelete}
              label={words.remove(name)}
              size="small"
              onClick={() =>
                void remove({ id: phrase.id }).then((result) => result.ok && undoable(words.removed(name)))
              }
            />
          </div>
        )}
      </div>
      <div className={classes.texts}>
        <TextField control={control} label={words.textEn} lang="en" name="text.en" />
        <TextField control={control} label={words.textKm} lang="km" name="text.km" />
      </div>
    </form>
  );
}
