import type { ExampleMeeting } from '../notation.ts';
import { consultation2018 } from './consultation-2018-12.ts';
import { meeting01 } from './meeting-01.ts';
import { meeting02 } from './meeting-02.ts';
import { meeting03 } from './meeting-03.ts';
import { meeting04 } from './meeting-04.ts';
import { meeting05 } from './meeting-05.ts';

/** In the order of their dates. */
export const meetings: readonly ExampleMeeting[] = [
  consultation2018,
  meeting01,
  meeting02,
  meeting03,
  meeting04,
  meeting05,
];
