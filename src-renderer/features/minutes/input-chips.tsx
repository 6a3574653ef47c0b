import { useId, useState } from 'react';
import { INPUT_TYPES, type InputFields } from '../../../src-shared/domain/input.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconChevronDown } from '../../ui/icons.ts';
import { Menu } from '../../ui/menu.tsx';
import { Fact } from './fact.tsx';
import classes from './fact-chips.module.css';

interface InputChipsProps {
  input: InputFields;
  asking: string | null;
  onAsk: (fact: 'clause' | 'change') => void;
  onClose: () => void;
  onChange: (input: InputFields) => void;
}

/** What is said about an input: on which clause of which document, of what type, what should stand there instead. */
export function InputChips({ input, asking, onAsk, onClose, onChange }: InputChipsProps) {
  const t = useText();
  const words = t.minutes.line;
  const place = t.minutes.entries.place(input.clause, input.document);
  return (
    <>
      <Fact
        empty={place === ''}
        label={words.clause}
        name="clause"
        open={asking === 'clause'}
        panel={<PlaceForm input={input} onChange={onChange} onClose={onClose} />}
        onAsk={onAsk}
        onClear={() => onChange({ ...input, clause: '', document: '' })}
        onClose={onClose}
      >
        {place === '' ? words.addClause : place}
      </Fact>
      <Menu
        items={INPUT_TYPES.map((type) => ({
          id: type,
          label: t.domain.inputType[type],
          checked: type === input.type,
          onSelect: () => onChange({ ...input, type }),
        }))}
        label={words.inputType}
        renderTrigger={(trigger) => (
          <button {...trigger} className={classes.fact} type="button">
            <span className="hidden-text">{words.inputType}: </span>
            {t.domain.inputType[input.type]}
            <IconChevronDown aria-hidden size={13} />
          </button>
        )}
      />
      <Fact
        empty={input.proposedChange === ''}
        label={words.proposedChange}
        name="change"
        open={asking === 'change'}
        panel={<ChangeForm input={input} onChange={onChange} onClose={onClose} />}
        onAsk={onAsk}
        onClear={() => onChange({ ...input, proposedChange: '' })}
        onClose={onClose}
      >
        {input.proposedChange === '' ? words.addChange : input.proposedChange}
      </Fact>
    </>
  );
}

type FormProps = Pick<InputChipsProps, 'input' | 'onChange' | 'onClose'>;

function PlaceForm({ input, onChange, onClose }: FormProps) {
  const words = useText().minutes.line;
  const id = useId();
  return (
    <form
      className={classes.due}
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <label htmlFor={`${id}-clause`}>{words.clause}</label>
      <input
        autoComplete="off"
        id={`${id}-clause`}
        maxLength={500}
        placeholder={words.clauseHint}
        spellCheck={false}
        value={input.clause}
        data-autofocus
        onChange={(event) => onChange({ ...input, clause: event.target.value })}
      />
      <label htmlFor={`${id}-document`}>{words.document}</label>
      <input
        autoComplete="off"
        id={`${id}-document`}
        maxLength={500}
        placeholder={words.documentHint}
        spellCheck={false}
        value={input.document}
        onChange={(event) => onChange({ ...input, document: event.target.value })}
      />
      {/* Enter in a form with two fields goes through its button. */}
      <Button size="small" type="submit">
        {words.done}
      </Button>
    </form>
  );
}

function ChangeForm({ input, onChange, onClose }: FormProps) {
  const words = useText().minutes.line;
  const id = useId();
  const [typed, setTyped] = useState(input.proposedChange);
  return (
    <form
      className={cx(classes.due, classes.wide)}
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <label htmlFor={id}>{words.proposedChange}</label>
      <textarea
        id={id}
        maxLength={20_000}
        placeholder={words.changeHint}
        rows={4}
        value={typed}
        data-autofocus
        onChange={(event) => {
          setTyped(event.target.value);
          onChange({ ...input, proposedChange: event.target.value });
        }}
        onKeyDown={(event) => {
          // A proposed text is one paragraph as a rule; with Shift it goes on in a new line.
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onClose();
        }}
      />
    </form>
  );
}
