import { useEffect, type RefObject } from 'react';

/** Puts the keyboard into the field marked `startHere` when the form, panel or dialog appears. */
export function useStartFocus(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const field = container.current?.querySelector<HTMLElement>('[data-autofocus]');
    field?.focus();
    // A long text is shown from its beginning.
    if (field instanceof HTMLInputElement) {
      field.select();
      field.scrollLeft = 0;
    }
  }, [container]);
}
