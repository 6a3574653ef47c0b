import type { Bilingual } from './common.ts';

const KHMER = /[\u1780-\u17ff]/;

/** Whether a text is written in Khmer script, at least in part. */
export const isKhmer = (text: string): boolean => KHMER.test(text);

/** A text on the side whose script it is in. */
export const bilingualOf = (text: string): Bilingual =>
  isKhmer(text) ? { en: '', km: text } : { en: text, km: '' };
