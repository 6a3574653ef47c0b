import type { ExampleMeeting } from '../notation.ts';
import { consultation2018 } from './consultation-2018-12.ts';
import { meeting01 } from './meeting-01.ts';
import { meeting02 } from './meeting-02.ts';
import { meeting03 } from './meeting-03.ts';
import { meeting04 } from './meeting-04.ts';
import { meeting05 } from './meeting-05.ts';
import { meeting06 } from './meeting-06.ts';
import { meeting07 } from './meeting-07.ts';
import { meeting08 } from './meeting-08.ts';
import { meeting09 } from './meeting-09.ts';
import { meeting10 } from './meeting-10.ts';
import { meeting11 } from './meeting-11.ts';
import { meeting12 } from './meeting-12.ts';
import { meeting13 } from './meeting-13.ts';
import { workshop2021 } from './workshop-2021-09.ts';

/** In the order of their dates. */
export const meetings: readonly ExampleMeeting[] = [
  consultation2018,
  meeting01,
  meeting02,
  meeting03,
  meeting04,
  meeting05,
  meeting06,
  meeting07,
  meeting08,
  meeting09,
  meeting10,
  meeting11,
  meeting12,
  meeting13,
  workshop2021,
];
