import type { KeyboardEvent, Ref } from 'react';
import { useText } from '../../../i18n/text.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import {
  IconArrowDown,
  IconArrowUp,
  IconClose,
  IconDelete,
  IconIndent,
  IconMoveTo,
  IconOutdent,
} from '../../../ui/icons.ts';
import type { AgendaCommands, Keys } from './use-agenda-commands.ts';
import classes from './agenda-bar.module.css';

interface ChoiceBarProps {
  chosen: Keys;
  commands: AgendaCommands;
  ref: Ref<HTMLElement>;
  /** Asks under which item they go. */
  onUnder: () => void;
  onClear: () => void;
  /** Back to the rows; they stay chosen. */
  onLeave: () => void;
}

/** In place of the bar of the agenda while rows are chosen: how many, and what can be done with them together. */
export function ChoiceBar({ chosen, commands, ref, onUnder, onClear, onLeave }: ChoiceBarProps) {
  const words = useText().meetings.agenda;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };
  const icon = { size: 'small' as const, onKeyDown };
  return (
    <section aria-label={words.chosenActs} className={classes.choice} ref={ref}>
      <strong>{words.chosen(chosen.size)}</strong>
      <span className={classes.choiceActs}>
        <IconButton
          {...icon}
          icon={IconArrowUp}
          keys="Alt+↑"
          label={words.moveUp}
          onClick={() => commands.step(chosen, -1)}
        />
        <IconButton
          {...icon}
          icon={IconArrowDown}
          keys="Alt+↓"
          label={words.moveDown}
          onClick={() => commands.step(chosen, 1)}
        />
        <IconButton
          {...icon}
          icon={IconIndent}
          keys="Ctrl+]"
          label={words.indentMany}
          onClick={() => commands.indent(chosen)}
        />
        <IconButton
          {...icon}
          icon={IconOutdent}
          keys="Ctrl+["
          label={words.outdentMany}
          onClick={() => commands.outdent(chosen)}
        />
        <Button icon={IconMoveTo} look="quiet" size="small" onClick={onUnder} onKeyDown={onKeyDown}>
          {words.moveUnder}
        </Button>
        <Button
          icon={IconDelete}
          look="quiet"
          size="small"
          onClick={() => commands.remove(chosen, 'handle')}
          onKeyDown={onKeyDown}
        >
          {words.removeMany}
        </Button>
      </span>
      <IconButton {...icon} icon={IconClose} keys="Esc" label={words.chooseNone} onClick={onClear} />
    </section>
  );
}
