const two = (value: number): string => String(value).padStart(2, '0');

/** The calendar day at this machine, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Day and time at this machine as they can stand in the name of a file: "2026-11-22 0941". */
export function fileStamp(now = new Date()): string {
  return `${today(now)} ${two(now.getHours())}${two(now.getMinutes())}`;
}
