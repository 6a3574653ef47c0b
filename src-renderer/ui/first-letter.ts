/**
 * The first letter of a text as it is read: in Khmer with the signs around it. '' for an empty text.
 * Words of the Latin script are not given to Intl: its first use costs more than the rest of the first screen's script.
 */
export function firstLetter(text: string): string {
  const [first = '', second = ''] = text;
  if (/^[ -~]{0,2}$/.test(first + second)) return first;
  return [...new Intl.Segmenter().segment(text)][0]?.segment ?? '';
}
