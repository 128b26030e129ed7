import { describe, expect, test } from 'vitest';
import { areaIds, glossaryIds, questions, questionsOf } from '../../../src/checklist';
import { questionText } from '../../../src/i18n';
import { sourceObligations, sourceQuestions } from './source';
import { checklistWords, contentOf, entriesOf, shownTexts, termsIn } from './words';

const languages = ['ja', 'en'] as const;
const words = { ja: await checklistWords('ja'), en: await checklistWords('en') };

const asked = [...questionsOf('gov', 'detailed').map((each) => ['gov', each] as const), ...questionsOf('ci', 'core').map((each) => ['ci', each] as const)];
const cases = languages.flatMap((language) => asked.map(([edition, each]) => [language, edition, each.id, each] as const));

/** Terms of the tool's own, which no question is about. */
const aboutTheTool: ReadonlySet<string> = new Set(['grasp', 'review', 'provisional']);

describe.each(cases)('in %s, %s: %s', (language, edition, id, each) => {
  const text = questionText(words[language], each, edition);

  test('has every part, within its limits', () => {
    const { question, look, evidence, measures, terms } = text;
    expect([2, 3, 4]).toContain(look.length);
    expect([2, 3]).toContain(evidence.length);
    expect([2, 3]).toContain(measures.length);
    expect(new Set(terms).size).toBe(terms.length);
    expect(question.length).toBeLessThanOrEqual(language === 'ja' ? 60 : 200);
  });

  test('is written as its parts are', () => {
    const { question, why, look, evidence, yes, partly, no, measures, reason } = text;
    const end = language === 'ja' ? '。' : '.';
    expect(question.endsWith(language === 'ja' ? 'か。' : '?')).toBe(true);
    expect([why, yes, partly, no, reason ?? end].filter((sentence) => !sentence.endsWith(end))).toEqual([]);
    expect([...look, ...evidence, ...measures].filter((clause) => clause.endsWith(end))).toEqual([]);
    expect([yes, partly, no].filter((sentence) => /。.|\. /.test(sentence))).toEqual([]);
  });

  test('lists the terms that stand in its texts', () => {
    const { question, terms } = text;
    const stand = (shown: string) => [...termsIn(words[language], edition, shown)].filter((term) => !aboutTheTool.has(term));
    const anywhere = stand(
      shownTexts(words[language], each, edition)
        .map(([, shown]) => shown)
        .join('\n'),
    );
    expect(terms.filter((term) => !anywhere.includes(term))).toEqual([]);
    // `staff` and `delete` are everyday words of English, so that there only the question itself must have all its terms explained.
    const explained = language === 'ja' ? anywhere : stand(question);
    expect(explained.filter((term) => !terms.includes(term))).toEqual([]);
  });

  test('offers a reason for 該当なし where the source states a condition that no fact carries, and only there', () => {
    const known = sourceQuestions.find((one) => one.id === id);
    const [, , , conditional] = sourceObligations.find(([obligation]) => obligation === known?.[edition]) ?? [];
    expect(text.reason !== undefined).toBe(conditional === true && known?.when === null);
  });
});

describe.each(languages)('the files of questions in %s', (language) => {
  const parts = areaIds.flatMap((area) =>
    entriesOf(contentOf(language, `checklist/${area}.json`)).flatMap(([section, entries]) =>
      entriesOf(entries).flatMap(([name, entry]) => entriesOf(entry).map(([part, value]) => ({ area, id: `${section}.${name}`, part, value }))),
    ),
  );

  test('have the questions of their areas, in order', () => {
    const inFile = [...new Map(parts.map(({ area, id }) => [id, { id, area }])).values()];
    expect(inFile).toEqual(questions.map(({ id, area }) => ({ id, area })));
  });

  test('have no other part than is shown, and ci wordings only where ci asks', () => {
    expect(parts.filter(({ part }) => !/^(question|why|look|evidence|yes|partly|no|measures|reason|terms)(_ci)?$/.test(part))).toEqual([]);
    const inCi = new Set<string>(questionsOf('ci', 'core').map(({ id }) => id));
    expect(parts.filter(({ id, part }) => part.endsWith('_ci') && !inCi.has(id))).toEqual([]);
  });

  test('list no term that the glossary lacks', () => {
    const listed = parts.filter(({ part }) => /^terms(_ci)?$/.test(part)).flatMap(({ value }) => entriesOf(value).map(([, term]) => term));
    expect(listed.filter((term) => !glossaryIds.some((known) => known === term))).toEqual([]);
  });
});

test('every question of the Common Standards names who must act', () => {
  const names: Record<string, string> = {
    'ciso-staff': '統括情報セキュリティ責任者は',
    'security-manager': '情報セキュリティ責任者は',
    'system-security-manager': '情報システムセキュリティ責任者は',
    'device-manager': '端末管理責任者は',
    staff: '職員等',
  };
  const detailed = questions.flatMap((each) => {
    const actor = sourceObligations.find(([id]) => id === each.gov)?.[4];
    return actor ? [[questionText(words.ja, each, 'gov').question, names[actor] ?? `nobody named for ${actor}`] as const] : [];
  });
  expect(detailed).toHaveLength(30);
  expect(detailed.filter(([question, name]) => !question.includes(name))).toEqual([]);
});
