export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 200;
/** More bytes than this are not read. */
export const MOST_FILE = 25 * 1024 * 1024;
