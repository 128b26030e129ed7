import { describe, expect, test } from 'vitest';
import {
  areaIds,
  depthOf,
  type Edition,
  editions,
  factIds,
  factsOf,
  forceOf,
  implied,
  isAsked,
  isCritical,
  obligationOf,
  obligations,
  placeOf,
  question,
  questionIds,
  questions,
  questionsOf,
  sectionIds,
  weightOf,
} from '../../../src/checklist';
import { sourceObligations, sourceQuestions } from './source';

const idsOf = (asked: readonly { readonly id: string }[]) => asked.map(({ id }) => id);

describe('the obligations of the guidance', () => {
  test('are all there, in the order of the source, each with its place, force, condition and actor', () => {
    const written = obligations.map((each) => ({ conditional: false, actor: null, ...each }));
    expect(written.map(({ id, section, force, conditional, actor }) => [id, section, force, conditional, actor])).toEqual(sourceObligations);
  });

  test('number 36 of 資料1, 35 of 資料2 and 30 of the Common Standards', () => {
    const count = (document: string) => obligations.filter((each) => each.document === document && each.id.startsWith(`${document}-`)).length;
    expect([count('gov'), count('ci'), count('std')]).toEqual([36, 35, 30]);
  });

  test.each(obligations.map((each) => [each.id, each] as const))('%s is asked once, in its own edition and depth only', (id, { document }) => {
    const where = editions.flatMap((edition) =>
      questions.filter((each) => obligationOf(each, edition)?.id === id).map((each) => [edition, each.id, depthOf(each)]),
    );
    const expected = sourceQuestions.find(({ gov, ci }) => gov === id || ci === id);
    expect(where).toEqual([[document === 'ci' ? 'ci' : 'gov', expected?.id, document === 'std' ? 'detailed' : 'core']]);
  });
});

describe('the questions', () => {
  test('are the 66 of the outline, in its order', () => {
    expect(questionIds).toEqual(idsOf(sourceQuestions));
    expect(new Set(questionIds).size).toBe(66);
  });

  test.each(sourceQuestions.map((each) => [each.id, each] as const))('%s stands where the outline puts it', (id, expected) => {
    const found = questions.find((each) => each.id === id);
    expect({
      id: found?.id,
      area: found?.area,
      section: found?.section,
      gov: found?.gov,
      ci: found?.ci ?? null,
      when: found?.when ?? null,
      worksheet: found?.worksheet ?? null,
      critical: editions.filter((edition) => found && isAsked(found, edition, 'detailed') && isCritical(found, edition)),
    }).toEqual(expected);
  });

  test.each([
    ['gov', 'core', 36],
    ['gov', 'detailed', 66],
    ['ci', 'core', 35],
  ] as const)('in %s, %s, number %i', (edition, depth, count) => {
    const asked = sourceQuestions.filter(({ gov, ci }) => (edition === 'ci' ? ci !== null : depth === 'detailed' || gov.startsWith('gov-')));
    expect(idsOf(questionsOf(edition, depth))).toEqual(idsOf(asked));
    expect(asked).toHaveLength(count);
  });

  test('have areas and sections in the order of the guidance', () => {
    expect(areaIds).toEqual([...new Set(sourceQuestions.map(({ area }) => area))]);
    expect(sectionIds).toEqual([...new Set(sourceQuestions.map(({ section }) => section))]);
  });

  test('let a trace of attack be marked on the three about traces only', () => {
    expect(idsOf(questions.filter((each) => each.traces))).toEqual(['issued.attack-traces', 'non-issued.attack-traces', 'lines.attack-traces']);
  });
});

describe('what follows from an obligation', () => {
  test.each([
    ['risk.additional-measures', 'gov', 'effective', 1, '1', false],
    ['risk.additional-measures', 'ci', 'necessary', 3, '1', true],
    ['rules.normalise-exceptions', 'gov', 'effective', 1, '2', false],
    ['rules.normalise-exceptions', 'ci', 'necessary', 3, '2', false],
    ['issued.attack-traces', 'gov', 'important', 2, '3(1)', true],
    ['non-issued.sanitise-at-end', 'ci', 'important', 2, '3(2)', true],
    ['lines.vulnerability', 'gov', 'important', 2, '3(3)', true],
    ['lines.vulnerability', 'ci', 'necessary', 3, '3(3)', true],
    ['meetings.rules', 'gov', 'required', 3, '4', false],
    ['meetings.rules', 'ci', 'important', 2, '4', false],
    ['oversight.technical', 'gov', 'required', 3, '5', false],
    ['oversight.technical', 'ci', 'important', 2, '5', false],
    ['non-issued.delegate-measures', 'gov', 'shall', 3, '7.1.1(4)(d)', false],
    ['meetings.terms-no-confidential', 'gov', 'shall', 3, '4.1.2(1)(a)', true],
  ] as const)('%s in %s is %s, weighs %i, stands at %s', (id, edition, force, weight, place, critical) => {
    const asked = question(id);
    const source = obligationOf(asked, edition);
    expect([forceOf(asked, edition), weightOf(asked, edition), source && placeOf(source), isCritical(asked, edition)]).toEqual([
      force,
      weight,
      place,
      critical,
    ]);
  });

  test('is refused where the edition does not ask', () => {
    expect(() => weightOf(question('risk.feasibility-policy'), 'ci')).toThrow('risk.feasibility-policy');
  });
});

describe('the scoping facts', () => {
  const named = (edition: Edition, detailed: boolean) =>
    new Set(sourceQuestions.filter(({ gov, ci }) => (edition === 'ci' ? ci : detailed || gov.startsWith('gov-'))).map(({ when }) => when));

  test.each([
    ['gov', 'core'],
    ['gov', 'detailed'],
    ['ci', 'core'],
  ] as const)('of %s, %s are those that switch something there', (edition, depth) => {
    const switching = named(edition, depth === 'detailed');
    expect(factsOf(edition, depth)).toEqual(factIds.filter((fact) => switching.has(fact)));
  });

  test('that need another are no while that one is no', () => {
    expect(implied).toEqual({ 'exceptions-effective': 'exceptions-taken', 'non-issued-confidential': 'non-issued-used' });
  });
});
