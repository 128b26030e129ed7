import { describe, expect, test } from 'vitest';
import { type Edition, factsOf, glossaryIds, questionsOf } from '../../../src/checklist';
import { termText } from '../../../src/i18n';
import { checklistWords, shownTexts } from './words';

const words = { ja: await checklistWords('ja'), en: await checklistWords('en') };

/** Words of the one edition that the other must not use. (A 関係機関 is no government body.) */
const foreign: Record<'ja' | 'en', Record<Edition, readonly RegExp[]>> = {
  ja: {
    gov: [/ポリシー|推進部署/, /社内|社外|従業員/, /組織[内外]通信回線/],
    ci: [
      /(?<!関係|交通|金融|医療|専門|外部)機関/,
      /規程|推進体制|統一基準|資料[1１]/,
      /庁内|省庁|省内|課室|課長|職員/,
      /統括情報|情報システムセキュリティ責任者|端末管理責任者/,
    ],
  },
  en: {
    gov: [/\bpolic(y|ies)\b|promotion unit/i, /employee/i],
    ci: [/security rules|promotion structure|Common Standards/i, /ministry|bureau|head of section|civil servant|section information security manager/i],
  },
};

const cases = (['ja', 'en'] as const).flatMap((language) => (['gov', 'ci'] as const).map((edition) => [language, edition] as const));

describe.each(cases)('in %s, %s', (language, edition) => {
  const depth = edition === 'gov' ? 'detailed' : 'core';
  const slips = (texts: readonly (readonly [string, string])[]) => texts.filter(([, text]) => foreign[language][edition].some((word) => word.test(text)));

  test('questions speak in the terms of their edition', () => {
    expect(questionsOf(edition, depth).flatMap((each) => slips(shownTexts(words[language], each, edition)))).toEqual([]);
  });

  test('facts do', () => {
    const text = (key: string): unknown => {
      const own: unknown = edition === 'ci' ? words[language].getResource(language, 'facts', `${key}_ci`) : undefined;
      return own ?? words[language].getResource(language, 'facts', key);
    };
    const keys = factsOf(edition, depth).flatMap((fact) => [`${fact}.question`, `${fact}.help`]);
    expect(keys.filter((key) => typeof text(key) !== 'string')).toEqual([]);
    expect(slips(keys.map((key) => [key, String(text(key))] as const))).toEqual([]);
  });

  test('the glossary does', () => {
    expect(slips(glossaryIds.map((id) => [id, termText(words[language], id, edition).text] as const))).toEqual([]);
  });
});
