import { Fragment, memo, type ReactNode } from 'react';
import {
  type Block,
  type Inline,
  inlineText,
  type Mark,
  type RichText,
  type TableCellNode,
} from '../../../src-shared/domain/rich-text.ts';
import { cx } from '../cx.ts';
import { isKhmer, khmerRuns } from './khmer-runs.ts';
import classes from './rich-text.module.css';

interface ViewProps {
  text: RichText;
  /** False: links are shown and not followed (in a row that is itself a control). */
  links?: boolean;
  className?: string | undefined;
}

/** Rich text to read: no editor behind it. Looks exactly as in the editor, so that nothing jumps when one opens. */
export const RichTextView = memo(function RichTextView({ text, links = true, className }: ViewProps) {
  return (
    <div className={cx(classes.text, className)} data-rich-text>
      {blocks(text.content, links)}
    </div>
  );
});

/* oxlint-disable react/no-array-index-key -- a part of a text has no name but its place, and keeps no state */
function blocks(content: readonly Block[], links: boolean): ReactNode {
  return content.map((block, index) => <Fragment key={index}>{blockView(block, links)}</Fragment>);
}

function blockView(block: Block, links: boolean): ReactNode {
  switch (block.type) {
    case 'paragraph': {
      const km = isKhmer(inlineText(block.content));
      const content = block.content ?? [];
      return (
        <p lang={km ? 'km' : undefined}>
          {content.length === 0 ? (
            <br />
          ) : (
            content.map((node, index) => <Fragment key={index}>{inline(node, links, km)}</Fragment>)
          )}
        </p>
      );
    }
    case 'bulletList':
    case 'orderedList': {
      const List = block.type === 'bulletList' ? 'ul' : 'ol';
      return (
        <List>
          {block.content.map((item, index) => (
            <li key={index}>{blocks(item.content, links)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <div className={classes.tableFrame}>
          <table>
            <tbody>
              {block.content.map((row, index) => (
                <tr key={index}>
                  {row.content.map((cell, place) => (
                    <Cell cell={cell} key={place} links={links} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

function Cell({ cell, links }: { cell: TableCellNode; links: boolean }) {
  const Tag = cell.type === 'tableHeader' ? 'th' : 'td';
  return (
    <Tag colSpan={cell.attrs?.colspan} rowSpan={cell.attrs?.rowspan}>
      {blocks(cell.content, links)}
    </Tag>
  );
}

function inline(node: Inline, links: boolean, inKhmer: boolean): ReactNode {
  if (node.type === 'hardBreak') return <br />;
  const text = inKhmer ? node.text : withRuns(node.text);
  return (node.marks ?? []).reduceRight<ReactNode>((inner, mark) => marked(mark, inner, links), text);
}

/** Khmer words in a text of another script, marked as such. */
function withRuns(text: string): ReactNode {
  const runs = khmerRuns(text);
  if (runs.length === 0) return text;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of runs) {
    parts.push(
      text.slice(at, start),
      <span key={start} lang="km">
        {text.slice(start, end)}
      </span>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}

function marked(mark: Mark, inner: ReactNode, links: boolean): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'underline':
      return <u>{inner}</u>;
    case 'link':
      return links ? (
        <a href={mark.attrs.href} rel="noreferrer" target="_blank">
          {inner}
        </a>
      ) : (
        <span className={classes.link}>{inner}</span>
      );
  }
}
