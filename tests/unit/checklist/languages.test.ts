import { describe, expect, test } from 'vitest';
import { areaIds, factIds, glossaryIds } from '../../../src/checklist';
import { languages } from '../../../src/i18n';
import { contentOf, entriesOf, filesOf, textsWithin } from './words';

/**
 * What a translation must have in common with its original: keys, and lengths of lists. Not how many plural forms its language has, nor under
 * how many other forms a term stands in it (`also`).
 */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  const entries = entriesOf(value).filter(([key]) => key !== 'also');
  return Object.fromEntries(entries.map(([key, inner]): [string, unknown] => [key.replace(/_(zero|one|two|few|many)$/, '_other'), shape(inner)]));
}

const files = (['ja', 'en'] as const).flatMap((language) => filesOf(language).map((file) => [language, file] as const));

describe('Japanese and English', () => {
  test('are the languages, each a folder that says its own name, and have the same files', () => {
    expect(languages).toEqual([
      { code: 'ja', name: '日本語' },
      { code: 'en', name: 'English' },
    ]);
    expect(filesOf('en')).toEqual(filesOf('ja'));
    expect(filesOf('ja')).toEqual(expect.arrayContaining([...areaIds.map((area) => `checklist/${area}.json`), 'facts.json', 'glossary.json', 'guide.json']));
  });

  test.each(filesOf('ja'))('have the same keys and lists of the same length in %s', (file) => {
    expect(shape(contentOf('en', file))).toEqual(shape(contentOf('ja', file)));
  });

  // The filled-in example is a review: what it leaves blank is blank.
  test.each(files.filter(([, file]) => file !== 'example.json'))('leave no text blank: %s/%s', (language, file) => {
    expect(textsWithin(contentOf(language, file)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test.each(filesOf('en').filter((file) => /^(checklist\/|facts|glossary)/.test(file)))('are not mixed in en/%s', (file) => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
    expect(textsWithin(contentOf('en', file)).filter(([, text]) => japanese.test(text))).toEqual([]);
  });
});

describe('the glossary and the facts', () => {
  test.each(['ja', 'en'] as const)('in %s explain every term and ask every fact, in order', (language) => {
    expect(entriesOf(contentOf(language, 'glossary.json')).map(([id]) => id)).toEqual(glossaryIds);
    expect(entriesOf(contentOf(language, 'facts.json')).map(([id]) => id)).toEqual(factIds);
  });
});
