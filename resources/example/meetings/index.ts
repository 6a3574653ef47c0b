import type { ExampleMeeting } from '../notation.ts';
import { consultation2018 } from './consultation-2018-12.ts';
import { meeting01 } from './meeting-01.ts';

/** In the order of their dates. */
export const meetings: readonly ExampleMeeting[] = [consultation2018, meeting01];
