import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import fingerprints from './fingerprints.json';
import { contentOf, filesOf, textsWithin } from './words';

/** Compared without what typing may vary: width of characters, white space, punctuation, symbols. */
function bare(text: string): string[] {
  return Array.from(text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, ''));
}

/** The first 10 hexadecimal digits of the SHA-256 of every run of 24 characters, with the run. */
function prints(text: string): [print: string, run: string][] {
  const characters = bare(text);
  const starts = characters.slice(fingerprints.characters - 1).keys();
  return [...starts].map((start) => {
    const run = characters.slice(start, start + fingerprints.characters).join('');
    return [createHash('sha256').update(run).digest('hex').slice(0, 10), run];
  });
}

function copied(text: string, source: ReadonlySet<string>): string[] {
  return prints(text)
    .filter(([print]) => source.has(print))
    .map(([, run]) => run);
}

const source: ReadonlySet<string> = new Set(fingerprints.prints);

describe('no sentence of the guidance is copied', () => {
  test.each(filesOf('ja'))('into %s', (file) => {
    const found = textsWithin(contentOf('ja', file)).flatMap(([path, text]) => copied(text, source).map((run) => `${path}: ${run}`));
    expect(found).toEqual([]);
  });

  test('and a sentence that were copied would be seen, however it is spaced and punctuated', () => {
    const sentence = '試験のために作った文であり、どの文書にも同じ並びの言葉は出てこないはずです。';
    const theirs = new Set(prints(sentence).map(([print]) => print));
    expect(copied(`（参考）${sentence.replaceAll('、', ' ， ')}以上`, theirs).length).toBe(theirs.size);
    expect(copied('試験のために作った文であり、', theirs)).toEqual([]);
    expect(source.size).toBeGreaterThan(2000);
  });
});
