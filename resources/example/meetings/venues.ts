import type { Both } from '../notation.ts';

export const MINISTRY: Both = [
  'Meeting room, Ministry of Health, Phnom Penh',
  'បន្ទប់ប្រជុំ ក្រសួងសុខាភិបាល រាជធានីភ្នំពេញ',
];
export const ONLINE: Both = ['Video conference', 'ប្រជុំតាមប្រព័ន្ធវីដេអូ'];
export const MINISTRY_AND_ONLINE: Both = [
  'Meeting room, Ministry of Health, Phnom Penh, and video conference',
  'បន្ទប់ប្រជុំ ក្រសួងសុខាភិបាល រាជធានីភ្នំពេញ និងតាមប្រព័ន្ធវីដេអូ',
];
