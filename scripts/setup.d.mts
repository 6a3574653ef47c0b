// For the tests, which are TypeScript: what they may use of the set-up.
export const root: string;
export function node24(): string;
export function electronPath(): string;
export function hasDisplay(): boolean;
