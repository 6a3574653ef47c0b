import { LINK_SCHEMES } from '../../../src-shared/domain/link-schemes.ts';

/** What a pasted text had that minutes cannot hold, and that somebody may miss. */
export type Dropped = 'images' | 'comments' | 'deletions';

/** Notes in the margin: their marks in the text and the list of them behind it. The text they are about stays. */
const COMMENTS =
  '.MsoCommentReference, .MsoCommentText, .msocomanchor, .msocomtxt, [style*="mso-element:comment"], a[href^="#_msocom"], a[name^="_msoanchor"], a[href^="#cmnt"], sup:has(> a[href^="#cmnt"])';
/** Words that a tracked change took out. Those it put in stay. */
const DELETIONS = 'del, .msoDel';

/**
 * Makes of HTML from Word, Outlook or the web what the editor's schema can hold: the marks of a list that Word
 * writes as paragraphs become a list, headings become bold paragraphs, everything that is not text goes. Styles
 * and unknown tags are dropped by the schema itself. Zero-width spaces stay: lines of Khmer break at them. Answers also
 * what was left out.
 */
export function cleanPaste(html: string): { html: string; dropped: Dropped[] } {
  // Copied from an editor of ours: it is clean, and says itself where it was cut.
  if (html.includes('data-pm-slice')) return { html, dropped: [] };
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const dropped = dropForeign(body);
  for (const element of body.querySelectorAll(
    'style, script, meta, link, title, xml, img, svg, object, iframe, template, noscript, o\\:p, v\\:shape',
  )) {
    element.remove();
  }
  for (const element of body.querySelectorAll<HTMLElement>('[style]')) {
    if (/display:\s*none|mso-hide:\s*all/i.test(element.getAttribute('style') ?? '')) element.remove();
  }
  listsFromWord(body);
  boldHeadings(body);
  dropUnsafeLinks(body);
  dropEmptyParagraphs(body);
  return { html: body.innerHTML, dropped };
}

function dropForeign(body: HTMLElement): Dropped[] {
  const take = (what: Dropped, selector: string): Dropped[] => {
    const found = [...body.querySelectorAll(selector)];
    for (const element of found) element.remove();
    return found.length > 0 ? [what] : [];
  };
  return [
    ...take('comments', COMMENTS),
    ...take('deletions', DELETIONS),
    ...take('images', 'img, v\\:shape, v\\:imagedata'),
  ];
}

const isListParagraph = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.tagName === 'P' &&
  /mso-list:\s*(?!none|ignore)\S/i.test(element.getAttribute('style') ?? '');

/** The level and the mark of a paragraph that Word shows as an item of a list; the mark is taken out of it. */
function itemOf(paragraph: HTMLElement): { level: number; ordered: boolean } {
  const style = paragraph.getAttribute('style') ?? '';
  const level = Number(/level(\d+)/i.exec(style)?.[1] ?? 1);
  const mark = [...paragraph.querySelectorAll<HTMLElement>('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const text = mark?.textContent.trim() ?? '';
  mark?.remove();
  return { level, ordered: /^\(?(?:[\d\u17e0-\u17e9]+|[a-z]{1,4})[.)]/i.test(text) };
}

function listsFromWord(body: HTMLElement): void {
  let lists: HTMLElement[] = [];
  let last: Element | null = null;
  for (const paragraph of body.querySelectorAll('p')) {
    if (!isListParagraph(paragraph)) continue;
    // Another text in between: a new list.
    if (paragraph.previousElementSibling !== last) lists = [];
    const { level, ordered } = itemOf(paragraph);
    lists = lists.slice(0, level);
    while (lists.length < level) {
      const list = document.createElement(ordered ? 'ol' : 'ul');
      const above = lists.at(-1);
      if (above === undefined) {
        paragraph.before(list);
        last = list;
      } else {
        const item = above.lastElementChild ?? above.appendChild(document.createElement('li'));
        item.append(list);
      }
      lists.push(list);
    }
    const item = document.createElement('li');
    item.append(...paragraph.childNodes);
    lists.at(-1)?.append(item);
    paragraph.remove();
  }
}

function boldHeadings(body: HTMLElement): void {
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const paragraph = document.createElement('p');
    const bold = document.createElement('strong');
    bold.append(...heading.childNodes);
    paragraph.append(bold);
    heading.replaceWith(paragraph);
  }
}

/** Longer addresses are refused by the register: the words stay, the link goes. */
const LONGEST = 2000;

/** The address of a link that may go into minutes: the web and mail. */
export function safeLink(address: string): string | null {
  try {
    const { protocol, href } = new URL(address.trim());
    return LINK_SCHEMES.includes(protocol) && href.length <= LONGEST ? href : null;
  } catch {
    return null;
  }
}

function dropUnsafeLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a')) {
    if (safeLink(link.getAttribute('href') ?? '') === null) link.replaceWith(...link.childNodes);
  }
}

function dropEmptyParagraphs(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p')) {
    if (paragraph.textContent.trim() === '' && !paragraph.closest('td, th, li')) paragraph.remove();
  }
}
