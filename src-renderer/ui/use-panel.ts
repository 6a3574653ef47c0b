import { useSearchParams } from 'react-router';

/** Which panel stands beside the list, held in the address: an entry's id, `new`, `add`, or none. */
export function usePanel() {
  const [search, setSearch] = useSearchParams();
  const show = (id: string | null) => {
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (id === null) after.delete('show');
      else after.set('show', id);
      return after;
    });
  };
  return { shown: search.get('show'), show, close: () => show(null) };
}
