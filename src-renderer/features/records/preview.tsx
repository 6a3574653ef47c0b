import { renderAsync } from 'docx-preview';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/text.tsx';
import { cx } from '../../ui/cx.ts';
import classes from './preview.module.css';

/** Width of an A4 page on a screen of 96 dots to the inch (px). */
const PAGE_WIDTH = 794;

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
  const [scale, setScale] = useState(1);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (bytes === undefined) return;
    let wanted = true;
    const next = document.createElement('div');
    renderAsync(bytes, next, next, OPTIONS).then(
      () => {
        if (!wanted) return;
        setFailed(false);
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
      setScale(Math.min(1, (element.clientWidth - 32) / PAGE_WIDTH));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <section aria-label={t.records.preview} className={classes.frame} ref={frame}>
      {failed && <p className={classes.failed}>{t.records.previewFailed}</p>}
      <div className={cx(classes.pages, stale && classes.stale)} inert ref={pages} style={{ zoom: scale }} />
      <p className={classes.note}>{t.records.previewNote}</p>
    </section>
  );
}
