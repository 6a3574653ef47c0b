const ZERO = '០'.codePointAt(0) ?? 0;

/** 2019 -> ២០១៩; anything that is not a digit stays. */
export function khmerDigits(text: string): string {
  return text.replaceAll(/\d/g, (digit) => String.fromCodePoint(ZERO + Number(digit)));
}

export function khmerNumber(value: number): string {
  return khmerDigits(String(value));
}

/** ២០១៩ -> 2019, so that what is typed in Khmer digits can be read. */
export function latinDigits(text: string): string {
  return text.replaceAll(/[០-៩]/g, (digit) => String((digit.codePointAt(0) ?? ZERO) - ZERO));
}
