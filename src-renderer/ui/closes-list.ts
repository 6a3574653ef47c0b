/** Whether Esc closes the list or calendar of the field it was pressed in, and nothing around it. */
export function closesList(event: { key: string; target: EventTarget | null }): boolean {
  if (event.key !== 'Escape' || !(event.target instanceof Element)) return false;
  return event.target.getAttribute('aria-expanded') === 'true';
}
