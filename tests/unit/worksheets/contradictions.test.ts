import { describe, expect, test } from 'vitest';
import type { FactValue } from '../../../src/checklist';
import { type Answer, type Device, type Exception, emptyDecision, type Meeting, type Review, type Work } from '../../../src/review';
import { contradictions } from '../../../src/worksheets';
import { answer, type Filled, found, idOf, reviewWith, today, withAnswer, withFacts } from './support';

describe('a fact contradicts its sheet', () => {
  const used: Filled = { devices: [{ kind: 'non-issued', provided: 2 }] };
  const unused: Filled = { devices: [{ kind: 'non-issued', provided: 0 }] };
  test.each<readonly [FactValue, Filled, boolean]>([
    ['no', used, true],
    ['yes', unused, true],
    ['yes', used, false],
    ['no', unused, false],
    ['unknown', used, false],
    ['unknown', unused, false],
    ['yes', {}, false],
    ['no', {}, false],
  ])('said %s, with %j: %s', (value, filled, expected) => {
    const list = found(withFacts(reviewWith(filled), { 'non-issued-used': value }), 'fact');
    expect(list).toEqual(expected ? [{ kind: 'fact', fact: 'non-issued-used', sheet: 'devices' }] : []);
  });

  test('only as it was answered itself, not as another fact settles it', () => {
    const filled: Filled = { devices: [{ kind: 'non-issued', provided: 2, confidentiality: 2 }] };
    expect(found(withFacts(reviewWith(filled), { 'non-issued-used': 'no' }), 'fact').map((each) => each.fact)).toEqual(['non-issued-used']);
    const both = withFacts(reviewWith(filled), { 'non-issued-confidential': 'no', 'non-issued-used': 'no' });
    expect(found(both, 'fact').map((each) => each.fact)).toEqual(['non-issued-used', 'non-issued-confidential']);
  });

  test('only where it is asked', () => {
    const filled: Filled = { meetings: [{ terms: 'terms-of-service' }] };
    expect(found(withFacts(reviewWith(filled, 'gov', 'detailed'), { 'terms-services-used': 'no' }), 'fact')).toHaveLength(1);
    expect(found(withFacts(reviewWith(filled, 'gov', 'core'), { 'terms-services-used': 'no' }), 'fact')).toEqual([]);
    expect(found(withFacts(reviewWith(filled, 'ci'), { 'terms-services-used': 'no' }), 'fact')).toEqual([]);
  });
});

describe('an answer contradicts its sheet', () => {
  const id = 'issued.vulnerability';
  const saying = (...updated: Device['updated'][]): Filled => ({ devices: updated.map((each) => ({ kind: 'issued', updated: each })) });
  const sheets = { yes: saying('yes'), partly: saying('yes', 'no'), no: saying('no'), unknown: saying('yes', null), nothing: {} } as const;
  const said: readonly (readonly [string, Answer, readonly (keyof typeof sheets)[]])[] = [
    ['はい', answer('yes'), ['partly', 'no', 'unknown']],
    ['一部', answer('partly'), ['no']],
    ['いいえ', answer('no'), []],
    ['わからない', answer('unknown'), []],
    ['該当なし with a reason', answer('na', { reason: '貸与していない' }), ['yes', 'partly', 'no', 'unknown']],
    ['該当なし without a reason', answer('na', { reason: '　' }), []],
    ['not answered', answer(null, { note: '確認中' }), []],
  ];
  const cases = said.flatMap(([name, given, against]) =>
    (Object.keys(sheets) as (keyof typeof sheets)[]).map((sheet) => [name, sheet, given, against.includes(sheet)] as const),
  );
  test.each(cases)('%s, where the rows say %s', (_, sheet, given, expected) => {
    for (const edition of ['gov', 'ci'] as const) {
      const list = found(withAnswer(reviewWith(sheets[sheet], edition), id, given), 'answer');
      expect(list).toEqual(expected ? [{ kind: 'answer', question: id, sheet: 'devices' }] : []);
    }
  });

  test('not where the sheet itself says 該当なし', () => {
    const review = reviewWith({ works: [{ changes: ['none'] }] });
    expect(found(withAnswer(review, 'risk.reassess-concern', answer('yes')), 'answer')).toEqual([]);
    expect(found(withAnswer(review, 'risk.reassess-concern', answer('na', { reason: '不安なし' })), 'answer')).toEqual([]);
  });

  test('not where a fact switches the question off: its answer says nothing', () => {
    const review = withAnswer(reviewWith({ devices: [{ kind: 'non-issued', updated: 'no' }] }), 'non-issued.vulnerability', answer('yes'));
    expect(found(review, 'answer').map((each) => each.question)).toEqual(['non-issued.vulnerability']);
    expect(contradictions(withFacts(review, { 'non-issued-used': 'no' }), today).map((each) => each.kind)).toEqual(['fact']);
  });

  test('not where the edition and depth do not ask it', () => {
    const filled: Filled = { meetings: [{ terms: 'terms-of-service', provider: 'central' }] };
    expect(found(withAnswer(reviewWith(filled, 'gov', 'detailed'), 'meetings.terms-owner', answer('yes')), 'answer')).toHaveLength(1);
    expect(found(withAnswer(reviewWith(filled, 'gov', 'core'), 'meetings.terms-owner', answer('yes')), 'answer')).toEqual([]);
  });
});

describe('traces that a row says were found', () => {
  const rows: Partial<Device>[] = [
    { kind: 'non-issued', tracesFound: 'yes' },
    { kind: 'issued', tracesFound: 'yes' },
    { kind: 'issued', tracesFound: 'no' },
    { kind: 'issued' },
    { tracesFound: 'yes' },
    { kind: 'issued', tracesFound: 'yes' },
  ];
  const review = reviewWith({ devices: rows });
  const at = (question: 'issued.attack-traces' | 'non-issued.attack-traces', row: number) => ({
    kind: 'traces',
    question,
    sheet: 'devices',
    row: idOf('devices', row),
  });

  test('contradict a question on which they are not marked, once for each row', () => {
    const all = [at('issued.attack-traces', 1), at('issued.attack-traces', 5), at('non-issued.attack-traces', 0)];
    expect(found(review, 'traces')).toEqual(all);
    expect(found(withAnswer(review, 'issued.attack-traces', answer('no')), 'traces')).toEqual(all);
    expect(found(withFacts(review, { 'non-issued-used': 'no' }), 'traces')).toEqual(all);
  });

  test('do not where they are marked', () => {
    const marked = withAnswer(review, 'issued.attack-traces', answer('yes', { traces: true }));
    expect(found(marked, 'traces')).toEqual([at('non-issued.attack-traces', 0)]);
    expect(found(withAnswer(marked, 'non-issued.attack-traces', answer(null, { traces: true })), 'traces')).toEqual([]);
  });
});

test.each<readonly [string, Partial<Meeting>, boolean]>([
  ['機密性2情報 on a service under its terms', { terms: 'terms-of-service', inUse: 'yes', highest: 2 }, true],
  ['機密性3情報, not known whether it was used', { terms: 'terms-of-service', inUse: null, highest: 3 }, true],
  ['機密性1情報', { terms: 'terms-of-service', inUse: 'yes', highest: 1 }, false],
  ['no limit decided', { terms: 'terms-of-service', inUse: 'yes' }, false],
  ['a service not in use', { terms: 'terms-of-service', inUse: 'no', highest: 2 }, false],
  ['a service under a contract', { terms: 'contract', inUse: 'yes', highest: 3 }, false],
  ['terms not known', { inUse: 'yes', highest: 3 }, false],
])('要機密情報 is not to be allowed on a service under its terms: %s', (_, row, expected) => {
  const filled: Filled = { meetings: [{}, row] };
  const place = { kind: 'terms-confidential', sheet: 'meetings', row: idOf('meetings', 1) };
  for (const depth of ['core', 'detailed'] as const) expect(found(reviewWith(filled, 'gov', depth), 'terms-confidential')).toEqual(expected ? [place] : []);
  expect(found(reviewWith(filled, 'ci'), 'terms-confidential')).toEqual([]);
});

test.each<readonly [string, Partial<Exception>, boolean]>([
  ['until yesterday', { until: '2020-06-30' }, true],
  ['until yesterday, whatever its effect', { until: '2020-06-30', effective: 'no' }, true],
  ['until today', { until: today }, false],
  ['until tomorrow', { until: '2020-07-02' }, false],
  ['without an end', {}, false],
  ...(['normalise', 'extend', 'end'] as const).map((disposition) => [`until yesterday, ${disposition}`, { until: '2020-06-30', disposition }, false] as const),
])('an exception past its day needs a disposition: %s', (_, row, expected) => {
  for (const edition of ['gov', 'ci'] as const) {
    const list = found(reviewWith({ exceptions: [{}, row] }, edition), 'expired');
    expect(list).toEqual(expected ? [{ kind: 'expired', sheet: 'exceptions', row: idOf('exceptions', 1) }] : []);
  }
});

const high: Partial<Work> = { likelihood: 3, impact: 2 };
const stillHigh: Partial<Work> = { likelihoodAfter: 3, impactAfter: 3 };
test.each<readonly [string, Partial<Work>, boolean]>([
  ['high, continued without a measure', { ...high, decision: 'continue' }, true],
  ['high, continued with blanks for measures', { ...high, decision: 'continue', technical: ' ', conditions: '　' }, true],
  ['high, continued with a technical measure', { ...high, decision: 'continue', technical: '暗号化' }, false],
  ['high, continued with a condition', { ...high, decision: 'continue', conditions: '自宅のみ' }, false],
  ['high, not decided', high, false],
  ['high, excluded', { ...high, decision: 'exclude' }, false],
  ['high, on hold', { ...high, decision: 'hold' }, false],
  ['medium, continued without a measure', { likelihood: 2, impact: 2, decision: 'continue' }, false],
  ['not assessed, continued without a measure', { decision: 'continue' }, false],
  ['high, under conditions that are not written', { ...high, decision: 'with-conditions', technical: '暗号化' }, true],
  ['low, under conditions that are not written', { likelihood: 1, impact: 1, decision: 'with-conditions', conditions: ' ' }, true],
  ['high, under conditions', { ...high, decision: 'with-conditions', conditions: '自宅のみ' }, false],
  ['still high with the measures, continued', { ...high, ...stillHigh, decision: 'continue', technical: '暗号化' }, true],
  ['still high with the measures, continued without one: once', { ...high, ...stillHigh, decision: 'continue' }, true],
  ['still high with the measures, under conditions', { ...high, ...stillHigh, decision: 'with-conditions', conditions: '自宅のみ' }, false],
  ['still high with the measures, excluded', { ...high, ...stillHigh, decision: 'exclude' }, false],
  ['medium with the measures, continued', { ...high, likelihoodAfter: 2, impactAfter: 2, decision: 'continue', technical: '暗号化' }, false],
])('a risk is left uncovered: %s', (_, row, expected) => {
  for (const edition of ['gov', 'ci'] as const) {
    const list = found(reviewWith({ works: [{}, row] }, edition), 'uncovered-risk');
    expect(list).toEqual(expected ? [{ kind: 'uncovered-risk', sheet: 'works', row: idOf('works', 1) }] : []);
  }
});

test('an empty review contradicts nothing', () => {
  for (const edition of ['gov', 'ci'] as const) expect(contradictions(reviewWith({}, edition), today)).toEqual([]);
});

test('contradictions come by kind, and within a kind in source order and the order of rows', () => {
  const filled: Filled = {
    works: [
      { ...high, decision: 'with-conditions' },
      { ...high, decision: 'continue' },
    ],
    exceptions: [{ until: '2020-06-30' }, { until: '2020-06-01' }],
    devices: [
      { kind: 'non-issued', tracesFound: 'yes', updated: 'no' },
      { kind: 'issued', tracesFound: 'yes', updated: 'no' },
    ],
    meetings: [{ terms: 'terms-of-service', highest: 3 }],
  };
  const facts = withFacts(reviewWith(filled), { 'terms-services-used': 'no', 'risk-high': 'no' });
  const answers: Review['answers'] = { 'non-issued.vulnerability': answer('yes'), 'issued.vulnerability': answer('partly') };
  const review: Review = { ...facts, answers, actions: { 'use.work-only': { ...emptyDecision, decision: 'accept' } } };
  expect(contradictions(review, today)).toEqual([
    { kind: 'fact', fact: 'risk-high', sheet: 'works' },
    { kind: 'fact', fact: 'terms-services-used', sheet: 'meetings' },
    { kind: 'answer', question: 'issued.vulnerability', sheet: 'devices' },
    { kind: 'answer', question: 'non-issued.vulnerability', sheet: 'devices' },
    { kind: 'traces', question: 'issued.attack-traces', sheet: 'devices', row: idOf('devices', 1) },
    { kind: 'traces', question: 'non-issued.attack-traces', sheet: 'devices', row: idOf('devices', 0) },
    { kind: 'terms-confidential', sheet: 'meetings', row: idOf('meetings', 0) },
    { kind: 'expired', sheet: 'exceptions', row: idOf('exceptions', 0) },
    { kind: 'expired', sheet: 'exceptions', row: idOf('exceptions', 1) },
    { kind: 'uncovered-risk', sheet: 'works', row: idOf('works', 0) },
    { kind: 'uncovered-risk', sheet: 'works', row: idOf('works', 1) },
    { kind: 'accepted-shall', question: 'use.work-only', sheet: 'exceptions' },
  ]);
});
