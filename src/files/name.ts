import type { Review } from '../review';

/** The longest name, in UTF-16 code units, and in bytes of UTF-8: file systems of Linux stop at 255, and browsers add ` (1).crdownload`. */
const maxUnits = 100;
const maxBytes = 220;

const extension = '.tenken.json';

/** What Windows, macOS or Linux don't take in a name, and what makes a name read otherwise than it is. */
const unsafe = /[\\/:*?"<>|\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+|\p{Cs}+/gu;

/** Names that Windows keeps for devices, whatever follows a dot. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/**
 * A name for the review's file that every system takes: `点検_みなと市_情報政策課_2020-06-15.tenken.json`. What is not filled in is left out.
 * @param word what the file is, in the reader's language: 「点検」. The day is that of the last change, where the reader is.
 */
export function reviewFileName(review: Pick<Review, 'subject' | 'updatedAt'>, word: string): string {
  const fixed = `${safe(word)}___${dayOf(review.updatedAt)}${extension}`;
  const names = fitted([safe(review.subject.organisation), safe(review.subject.department)], fixed);
  const stem = [safe(word), ...names, dayOf(review.updatedAt)].filter((part) => part !== '').join('_');
  return `${stem.replace(reserved, '$1-')}${extension}`;
}

function safe(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(unsafe, '-')
    .replace(/^[\s.-]+|[\s.]+$/g, '');
}

/** The parts without what is too long, the longer one cut first, and no character (葛󠄀 is one) cut apart. */
function fitted(parts: readonly string[], fixed: string): string[] {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
  // No character is shorter than one code unit: more than the limit can't fit.
  const split = parts.map((part) => Array.from(segmenter.segment(part.slice(0, 2 * maxUnits)), ({ segment }) => segment));
  const whole = () => split.flat().join('') + fixed;
  while (whole().length > maxUnits || new TextEncoder().encode(whole()).length > maxBytes) {
    const longest = split.reduce((a, b) => (b.join('').length > a.join('').length ? b : a));
    if (longest.length === 0) break;
    longest.pop();
  }
  return split.map((part) => safe(part.join('')));
}

function dayOf(time: string): string {
  const at = new Date(time);
  const two = (count: number) => String(count).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
