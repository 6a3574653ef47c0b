/** Whether keys typed here write text: plain keys are not shortcuts then. */
export function typesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement &&
    !['button', 'checkbox', 'radio', 'range', 'submit', 'reset'].includes(target.type)
  );
}

/** The letter of a key, for shortcuts: as it is written, or where the keyboard writes another script, by its place. */
export function letterOf(event: { key: string; code: string }): string {
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
  return /^Key[A-Z]$/.test(event.code) ? event.code.slice(3).toLowerCase() : '';
}

/**
 * The number of a key of the upper row or the block of numbers, whatever the keyboard layout writes with it. Without Num
 * Lock the block holds arrows and the like: Alt with such a one goes back or forward.
 */
export function digitOf({ key, code }: { key: string; code: string }): number | null {
  if (code.startsWith('Numpad') && key.length > 1) return null;
  const match = /^(?:Digit|Numpad)(?<digit>\d)$/.exec(code);
  return match ? Number(match.groups?.['digit']) : null;
}

/** Whether a key is `/`: as it is written, or where the keyboard writes another script, by its place. */
export const isSlash = ({ key, code }: { key: string; code: string }): boolean =>
  key === '/' || (code === 'Slash' && !/^[!-~]$/.test(key));
