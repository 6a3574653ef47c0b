import { useState } from 'react';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { IconOpen } from '../../../ui/icons.ts';
import { pastedTable } from './pasted-table.ts';
import { usePasteAnywhere } from './use-paste-anywhere.ts';
import { useTakeTable } from './use-take-table.ts';
import classes from './import.module.css';

/** Where the table comes from. */
export function SourceStep() {
  const words = useText().people.import.source;
  const { choose, drop, paste, reading } = useTakeTable();
  const [over, setOver] = useState(false);
  usePasteAnywhere(true);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping a file is another way to do what the button does
    <div
      className={cx(classes.source, over && classes.over)}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) void drop(file);
      }}
    >
      <p className={classes.hint}>{over ? words.drop : words.hint}</p>
      <div className={classes.choose}>
        <Button busy={reading} icon={IconOpen} look="primary" onClick={() => void choose()}>
          {reading ? words.reading : words.choose}
        </Button>
        <p className={classes.quiet}>{words.chooseHelp}</p>
      </div>
      <label className={classes.paste}>
        <span className={classes.label}>{words.paste}</span>
        <textarea
          aria-describedby="paste-help"
          placeholder={words.pasteHere}
          rows={4}
          value=""
          onChange={() => undefined}
          onPaste={(event) => {
            event.preventDefault();
            const { clipboardData } = event;
            const table = pastedTable(clipboardData) ?? { text: clipboardData.getData('text/plain') };
            if (!('text' in table) || table.text.trim() !== '') void paste(table);
          }}
        />
        <span className={classes.quiet} id="paste-help">
          {words.pasteHelp}
        </span>
      </label>
    </div>
  );
}
