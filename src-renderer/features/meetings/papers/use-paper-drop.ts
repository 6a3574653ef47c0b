import { useEffect, useMemo, useRef, useState, type DragEvent } from 'react';
import { useText } from '../../../i18n/text.tsx';

/** What a paper of the register is called while it is dragged; its data is the paper's id. */
const PAPER = 'application/x-rapporteur-paper';

/** Lets a paper be dragged to another item. */
export function dragPaper(event: DragEvent, id: string): void {
  event.dataTransfer.setData(PAPER, id);
  event.dataTransfer.effectAllowed = 'move';
}

const isRegister = (file: File) => file.name.toLowerCase().endsWith('.twg');

/** How many files, or null for one of our papers. Their names are not told before they are let go. */
function contentOf(data: DataTransfer): { files: number } | 'paper' | null {
  if (data.types.includes(PAPER)) return 'paper';
  if (!data.types.includes('Files')) return null;
  return { files: [...data.items].filter(({ kind }) => kind === 'file').length };
}

interface PaperDropOptions {
  /** The number of the item with this key, for what is said there. */
  numberOf: (key: string) => string;
  /** Nothing is offered then; what is dropped all the same is refused by main, which says why. */
  readOnly: boolean;
  onFiles: (key: string, files: readonly File[]) => void;
  onPaper: (key: string, paperId: string) => void;
}

/**
 * Files from outside, and papers of other items, that are dropped on an item: on whatever carries
 * `data-paper-drop`, the item's key. Answers the item under the mouse with what will happen there, and what the
 * element around them listens with. Registers among the files are opened instead, which is the preload script's work.
 */
export function usePaperDrop(options: PaperDropOptions) {
  const words = useText().papers.drop;
  const [over, setOver] = useState<{ key: string; says: string } | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    if (over === null) return;
    const leave = () => setOver(null);
    // Heard before the page: a register that is dropped never gets to it.
    for (const name of ['drop', 'dragend'] as const) window.addEventListener(name, leave, true);
    return () => {
      for (const name of ['drop', 'dragend'] as const) window.removeEventListener(name, leave, true);
    };
  }, [over]);

  const handlers = useMemo(() => {
    const keyAt = ({ target }: DragEvent) =>
      target instanceof Element
        ? (target.closest<HTMLElement>('[data-paper-drop]')?.dataset['paperDrop'] ?? null)
        : null;
    return {
      onDragOver: (event: DragEvent) => {
        const content = contentOf(event.dataTransfer);
        if (content === null) return;
        const key = keyAt(event);
        const { readOnly, numberOf } = latest.current;
        if (key === null || readOnly) {
          setOver(null);
          return;
        }
        event.preventDefault();
        const number = numberOf(key);
        const [says, effect] =
          content === 'paper'
            ? [words.paper(number), 'move' as const]
            : [words.files(content.files, number), 'copy' as const];
        event.dataTransfer.dropEffect = effect;
        setOver((before) => (before?.key === key && before.says === says ? before : { key, says }));
      },
      onDragLeave: (event: DragEvent<HTMLElement>) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(null);
      },
      onDrop: (event: DragEvent) => {
        const key = keyAt(event);
        const { onFiles, onPaper } = latest.current;
        if (key === null || contentOf(event.dataTransfer) === null) return;
        event.preventDefault();
        const paperId = event.dataTransfer.getData(PAPER);
        const files = [...event.dataTransfer.files].filter((file) => !isRegister(file));
        if (paperId !== '') onPaper(key, paperId);
        else if (files.length > 0) onFiles(key, files);
      },
    };
  }, [words]);

  return { over, handlers };
}
