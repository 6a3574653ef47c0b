// For the tests, which are TypeScript: what they may use of the packaging.
export function ensurePackaged(): Promise<string>;
export function packagedArchive(): string;
