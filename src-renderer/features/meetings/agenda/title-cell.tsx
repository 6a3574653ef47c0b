import { useLanguage, useText } from '../../../i18n/text.tsx';
import type { AgendaEditor } from './agenda-editor.ts';
import type { Row } from './agenda-tree.ts';
import classes from './cells.module.css';

interface TitleCellProps {
  editor: AgendaEditor;
  row: Row;
  number: string;
  /** The language the screen shows, or the other one in the second line. */
  second: boolean;
  /** Whether both languages are shown. */
  both: boolean;
  readOnly: boolean;
}

/** The title of an item in one language, as high as its text. */
export function TitleCell({ editor, row, number, second, both, readOnly }: TitleCellProps) {
  const t = useText();
  const language = useLanguage();
  const lang = second === (language === 'en') ? 'km' : 'en';
  const other = lang === 'en' ? 'km' : 'en';
  const words = t.meetings.agenda;
  const languageName = t.domain.language[lang];
  const look = second ? classes.second : classes.title;

  if (readOnly) {
    const own = row.title[lang];
    const fallback = row.title[other];
    // The first line borrows the other language where it has nothing of its own; the second then stays empty.
    if (second && (own === '' || fallback === '')) return null;
    return (
      <span className={look} lang={own ? lang : other}>
        {own || fallback || words.untitled}
      </span>
    );
  }
  return (
    <textarea
      aria-label={words.titleOf(number, languageName)}
      className={look}
      lang={lang}
      maxLength={500}
      placeholder={both ? words.titleIn(languageName) : row.title[other] || words.untitled}
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
