import { renderAsync } from 'docx-preview';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/text.tsx';
import { cx } from '../../ui/cx.ts';
import classes from './preview.module.css';

/** Width of an upright A4 page (px, 96 to the inch). */
const A4_WIDTH = 794;

/** The widest page of a document: registers lie across. */
function widestPage(pages: HTMLElement): number {
  const widths = [...pages.querySelectorAll('section')].map(({ style }) => Number.parseFloat(style.width));
  // Widths are in points.
  return Math.max(A4_WIDTH, ...widths.filter(Number.isFinite).map((points) => (points * 96) / 72));
}

const OPTIONS = {
  className: 'word',
  // Pages as they are on paper, one below the other, in the fonts of this computer.
  inWrapper: true,
  breakPages: true,
  ignoreLastRenderedPageBreak: true,
  renderHeaders: true,
  renderFooters: true,
  useBase64URL: true,
  ignoreFonts: false,
} as const;

/** A Word document as pages on the screen. It shows what is in the file; Word itself may break pages elsewhere. */
export function Preview({ bytes, stale }: { bytes: Uint8Array | undefined; stale: boolean }) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const pages = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(A4_WIDTH);
  const [width, setWidth] = useState(A4_WIDTH);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (bytes === undefined) return;
    let wanted = true;
    const next = document.createElement('div');
    renderAsync(bytes, next, next, OPTIONS).then(
      () => {
        if (!wanted) return;
        setFailed(false);
        setWidth(widestPage(next));
        pages.current?.replaceChildren(next);
      },
      (error: unknown) => {
        console.error(error);
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [bytes]);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      setRoom(element.clientWidth - 32);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is scrolled by the keyboard
    <section aria-label={t.records.preview} className={classes.frame} ref={frame} tabIndex={0}>
      {failed && <p className={classes.failed}>{t.records.previewFailed}</p>}
      <div
        className={cx(classes.pages, stale && classes.stale)}
        inert
        ref={pages}
        style={{ zoom: Math.min(1, room / width) }}
      />
      <p className={classes.note}>{t.records.previewNote}</p>
    </section>
  );
}
