import { describe, expect, test } from 'vitest';
import { runOn } from './terminal';

const keys = [
  'id',
  'edition',
  'depth',
  'area',
  'section',
  'when',
  'weight',
  'critical',
  'question',
  'why',
  'look',
  'evidence',
  'source',
  'obligations',
] as const;
type Line = Readonly<Record<(typeof keys)[number], unknown>>;

async function checklist(...args: string[]): Promise<Line[]> {
  const { code, out, err } = await runOn({}, 'checklist', ...args);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return out.map((line) => JSON.parse(line) as Line);
}

describe('checklist', () => {
  test('has a line for each question and edition: 66 for 政府機関等, 35 for 重要インフラ事業者等', async () => {
    const lines = await checklist();
    expect(lines.filter(({ edition }) => edition === 'gov')).toHaveLength(66);
    expect(lines.filter(({ edition }) => edition === 'ci')).toHaveLength(35);
    expect(lines.filter(({ depth }) => depth === 'detailed')).toHaveLength(30);
    for (const line of lines) expect(Object.keys(line)).toEqual(keys);
  });

  test('cites the source as it is cited', async () => {
    const lines = await checklist();
    const sourceOf = (id: string, edition = 'gov') => lines.find((line) => line.id === id && line.edition === edition);
    expect(sourceOf('issued.vulnerability')).toMatchObject({ source: '資料1 §3(1)', obligations: ['gov-3.1-2a'], critical: true, when: null, weight: 2 });
    expect(sourceOf('issued.vulnerability', 'ci')).toMatchObject({ source: '資料2 §3(1)', obligations: ['ci-3.1-2a'] });
    expect(sourceOf('issued.safety-measures')).toMatchObject({ source: '統一基準 7.1.1(4)(c)', depth: 'detailed', weight: 3 });
    expect(sourceOf('issued.shortage')).toMatchObject({ when: 'issued-short' });
  });

  test('covers each of the 101 obligations once', async () => {
    const cited = (await checklist()).flatMap(({ obligations }) => obligations);
    expect(cited).toHaveLength(101);
    expect(new Set(cited).size).toBe(101);
  });

  test('speaks the language asked for', async () => {
    const lines = await checklist('--lang', 'en');
    expect(lines).toHaveLength(101);
    expect(lines.map(({ question }) => question).join()).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });
});
