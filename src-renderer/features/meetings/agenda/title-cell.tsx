import { useLanguage, useText } from '../../../i18n/text.tsx';
import type { AgendaEditor } from './agenda-editor.ts';
import type { Row } from './agenda-tree.ts';
import classes from './agenda.module.css';

interface TitleCellProps {
  editor: AgendaEditor;
  row: Row;
  number: string;
  /** The language the screen shows, or the other one in the second line. */
  second: boolean;
  readOnly: boolean;
}

/** The title of an item in one language, as high as its text. */
export function TitleCell({ editor, row, number, second, readOnly }: TitleCellProps) {
  const t = useText();
  const language = useLanguage();
  const lang = second === (language === 'en') ? 'km' : 'en';
  const other = lang === 'en' ? 'km' : 'en';
  const words = t.meetings.agenda;
  const languageName = t.domain.language[lang];
  const look = second ? classes.second : classes.title;

  if (readOnly) {
    const text = row.title[lang];
    if (second)
      return (
        text && (
          <span className={look} lang={lang}>
            {text}
          </span>
        )
      );
    return (
      <span className={look} lang={text ? lang : other}>
        {text || row.title[other] || words.untitled}
      </span>
    );
  }
  return (
    <textarea
      aria-label={words.titleOf(number, languageName)}
      className={look}
      lang={lang}
      maxLength={500}
      placeholder={second ? words.titleIn(languageName) : row.title[other] || words.untitled}
      rows={1}
      spellCheck={false}
      value={row.title[lang]}
      onChange={(event) => {
        // A title is one line, also when it was copied from several.
        const text = event.target.value.replaceAll(/\s*\n\s*/g, ' ');
        editor.edit(row.key, { title: { ...row.title, [lang]: text } });
      }}
    />
  );
}
