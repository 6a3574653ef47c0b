import { useSearchParams } from 'react-router';

/** Which entry the panel beside the list shows, held in the address: an id, `new`, or none. */
export function usePanel() {
  const [search, setSearch] = useSearchParams();
  const shown = search.get('show');
  const show = (id: string | null) => {
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (id === null) after.delete('show');
      else after.set('show', id);
      return after;
    });
  };
  return { shown, show, close: () => show(null) };
}
