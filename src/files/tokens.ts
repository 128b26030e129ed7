/** One token of JSON (RFC 8259): where it ends, or the place of the first character that cannot stand there. Places count UTF-16 code units from 0. */
export type Token = { readonly good: boolean; readonly at: number };

/** The place of the next character that is no white space. */
export function afterSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** A string, number, `true`, `false` or `null` that starts at `from`. */
export function scalar(text: string, from: number): Token {
  const code = text.charCodeAt(from);
  if (code === quote) return string(text, from);
  if (code === minus || isDigit(code)) return number(text, from);
  const word = words.find((each) => each.charCodeAt(0) === code);
  return word ? literal(text, from, word) : { good: false, at: from };
}

/** A string, with its quotes. */
export function string(text: string, from: number): Token {
  if (text.charCodeAt(from) !== quote) return { good: false, at: from };
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === quote) return { good: true, at: at + 1 };
    // NaN: the text has ended. Control characters must be escaped.
    if (!(code >= 0x20)) return { good: false, at };
    if (code === backslash) {
      const escape = escaped(text, at + 1);
      if (!escape.good) return escape;
      at = escape.at;
    } else at += 1;
  }
}

const quote = 0x22;
const backslash = 0x5c;
const minus = 0x2d;
const words = ['true', 'false', 'null'] as const;

/** What follows a backslash. */
function escaped(text: string, from: number): Token {
  const sign = text.charAt(from);
  if (sign === 'u') {
    for (let at = from + 1; at <= from + 4; at += 1) if (!/^[0-9a-fA-F]$/.test(text.charAt(at))) return { good: false, at };
    return { good: true, at: from + 5 };
  }
  return sign !== '' && '"\\/bfnrt'.includes(sign) ? { good: true, at: from + 1 } : { good: false, at: from };
}

function number(text: string, from: number): Token {
  let at = text.charCodeAt(from) === minus ? from + 1 : from;
  // No digit may follow a leading zero.
  const whole = text.charAt(at) === '0' ? { good: true, at: at + 1 } : digits(text, at);
  if (!whole.good) return whole;
  at = whole.at;
  if (text.charAt(at) === '.') {
    const fraction = digits(text, at + 1);
    if (!fraction.good) return fraction;
    at = fraction.at;
  }
  if (text.charAt(at) !== 'e' && text.charAt(at) !== 'E') return { good: true, at };
  const sign = text.charAt(at + 1);
  return digits(text, sign === '+' || sign === '-' ? at + 2 : at + 1);
}

/** One digit or more. */
function digits(text: string, from: number): Token {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return { good: at > from, at };
}

function literal(text: string, from: number, word: string): Token {
  let same = 0;
  while (same < word.length && text.charAt(from + same) === word.charAt(same)) same += 1;
  return { good: same === word.length, at: from + same };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
