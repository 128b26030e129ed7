import { readFileSync } from 'node:fs';

/**
 * The code points of JIS X 0213:2004, by kanji level, and `other` for what is no kanji. (Its 25 sequences of two code points consist of ones
 * that stand here.) Stored as gaps to the previous code point in base 36, each with the length of a run of consecutive ones after a point.
 * @returns {{ level1: number[], level2: number[], level3: number[], level4: number[], other: number[] }}
 */
export function jisX0213() {
  const stored = JSON.parse(readFileSync(new URL('./jis-x-0213.json', import.meta.url), 'utf8'));
  const [level1, level2, level3, level4, other] = ['level1', 'level2', 'level3', 'level4', 'other'].map((part) => decode(stored[part]));
  return { level1, level2, level3, level4, other };
}

/** @param {string[]} lines */
function decode(lines) {
  const points = [];
  let last = 0;
  for (const item of lines.join(' ').split(' ')) {
    const [gap, run = '1'] = item.split('.');
    last += Number.parseInt(gap, 36);
    points.push(last);
    for (let more = Number.parseInt(run, 36); more > 1; more -= 1) points.push(++last);
  }
  return points;
}

/** The 388 IBM extension characters of CP932, which names in older files hold (髙, 﨑, 德). */
export function ibmExtensions() {
  const cp932 = new TextDecoder('shift_jis');
  const found = new Set();
  for (let lead = 0xfa; lead <= 0xfc; lead += 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const text = cp932.decode(new Uint8Array([lead, trail]));
      if (Array.from(text).length === 1 && text !== '\ufffd') found.add(text.codePointAt(0));
    }
  }
  return [...found].sort((a, b) => a - b);
}
