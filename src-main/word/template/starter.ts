import { ANY_RECORD } from '../../../src-shared/domain/word-template.ts';
import type { Language } from '../../../src-shared/domain/common.ts';
import { PAGES } from '../house-style.ts';
import { letterhead } from '../letterhead.ts';
import { newShared } from '../record-document.ts';
import { STYLES } from '../styles.ts';
import { paragraph, runs } from '../wml/content.ts';
import { writePackage } from '../write-package.ts';

const place = (name: string) => `{{${name}}}`;
const both = (name: string) => ({ en: place(name), km: place(name) });

/** A Word file with every usual place in it, to begin a ministry's own one from. */
export async function starterTemplate(language: Language): Promise<Uint8Array> {
  const head = {
    nation: both('nation'),
    motto: both('motto'),
    ministry: both('ministry'),
    body: both('group'),
    left: { en: '', km: '' },
    right: { en: '', km: '' },
    layout: 'ministry-left',
    logo: null,
    logoSide: 'left',
    logoHeight: 18,
  } as const;
  const { bytes } = await writePackage({
    properties: {
      language,
      title: place('title'),
      subject: '',
      author: '',
      company: place('ministry'),
      category: '',
      date: '2020-01-01T00:00:00Z',
    },
    heads: { title: `${place('title')} ${place('status')}`, notice: place('notice'), draft: false },
    orientation: 'portrait',
    letterhead: letterhead(head, language, PAGES.portrait.text),
    heading: [paragraph(STYLES.title, runs(place('title')))],
    content: [paragraph(STYLES.text, runs(place(ANY_RECORD)))],
    logo: null,
    fields: {},
    shared: newShared(),
  });
  return bytes;
}
