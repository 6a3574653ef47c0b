import { NOTHING, type Xml } from './wml/xml.ts';

// Places in the parts that docx makes, for what only a record knows.

const SLOT = /\[\[rapporteur:(\w+)\]\]/;

/** What is put into the frame when it is made, and for each record. */
export type Slot =
  | 'body'
  | 'links'
  | 'lists'
  | 'runningTitle'
  | 'draftMark'
  | 'notice'
  | 'betweenPages'
  | 'afterPages'
  | 'title'
  | 'subject'
  | 'author'
  | 'company'
  | 'category'
  | 'date';

/** The mark of a place: plain text to docx. */
export const slot = (name: Slot): string => `[[rapporteur:${name}]]`;

/** A run that holds nothing but a slot: the slot takes its place, and gets runs. */
const SLOT_RUN = /<w:r><w:t xml:space="preserve">(\[\[rapporteur:\w+\]\])<\/w:t><\/w:r>/g;

/** A text that is cut at its slots: text, name, text, name, text. */
export type Cut = readonly string[];

/** The text cut at its slots, with the slots that are known now filled. */
export function cut(text: string, known: Partial<Record<Slot, Xml>>): Cut {
  const pieces = text.replaceAll(SLOT_RUN, '$1').split(SLOT);
  const result = [pieces[0] ?? ''];
  for (let i = 1; i < pieces.length; i += 2) {
    const name = pieces[i] as Slot;
    const value = known[name];
    const after = pieces[i + 1] ?? '';
    if (value === undefined) result.push(name, after);
    else result.push(`${result.pop() ?? ''}${value}${after}`);
  }
  return result;
}

/**
 * The text with its slots filled. Values are not searched for slots: what people typed stays what it is.
 * A slot without a value stays empty.
 */
export function filled(pieces: Cut, values: Partial<Record<Slot, Xml>>): string {
  return pieces.map((piece, i) => (i % 2 === 0 ? piece : (values[piece as Slot] ?? NOTHING))).join('');
}
