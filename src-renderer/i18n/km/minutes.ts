import type { minutes as english } from '../en/minutes.ts';

export const minutes: typeof english = {};
