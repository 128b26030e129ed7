import { describe, expect, test } from 'vitest';
import { areaIds, type QuestionId } from '../../../src/checklist';
import { type Answer, type Approval, type Decision, type Exception, emptyDecision, type Review } from '../../../src/review';
import { answer, found, idOf, reviewWith, withAnswer, withFacts } from './support';

describe('what is 〜すること is accepted only through an exception', () => {
  const shall: QuestionId = 'use.work-only';
  const permitted: Partial<Exception> = { permittedBy: '最高責任者', until: '2020-12-31' };
  const accepting = (
    rows: readonly Partial<Exception>[],
    decision: Partial<Decision> = {},
    id: QuestionId = shall,
    ...kind: [('gov' | 'ci')?, ('core' | 'detailed')?]
  ) => ({
    ...reviewWith({ exceptions: rows }, ...kind),
    actions: { [id]: { ...emptyDecision, decision: 'accept' as const, reason: '移行まで', ...decision } },
  });
  const [first, second] = [idOf('exceptions', 0), idOf('exceptions', 1)];
  const place = { kind: 'accepted-shall', question: shall, sheet: 'exceptions' };

  test.each<readonly [string, Review, boolean | string]>([
    ['through one that is permitted until a day', accepting([{}, permitted], { exception: second }), false],
    ['without one', accepting([permitted]), true],
    ['through one that is not there', accepting([permitted], { exception: second }), true],
    ['through one that nobody permitted', accepting([permitted, { ...permitted, permittedBy: ' ' }], { exception: second }), second],
    ['through one without an end', accepting([{ ...permitted, until: null }], { exception: first }), first],
    ['not accepted but to be done', accepting([], { decision: 'do' }), false],
    ['not decided', accepting([], { decision: null }), false],
    ['where it is only important', accepting([], {}, 'issued.vulnerability'), false],
    ['where it is necessary', accepting([], {}, 'risk.additional-measures', 'ci'), false],
    ['where the depth does not ask it', accepting([], {}, shall, 'gov', 'core'), false],
  ])('%s', (_, review, expected) => {
    const at = typeof expected === 'string' ? [{ ...place, row: expected }] : expected ? [place] : [];
    expect(found(review, 'accepted-shall')).toEqual(at);
  });

  test('where it is a gap: in, and not はい', () => {
    const review = accepting([]);
    expect(
      (['partly', 'no', 'unknown', null, 'na'] as const).map((status) => found(withAnswer(review, shall, answer(status)), 'accepted-shall').length),
    ).toEqual([1, 1, 1, 1, 1]);
    expect(found(withAnswer(review, shall, answer('yes')), 'accepted-shall')).toEqual([]);
    expect(found(withAnswer(review, shall, answer('na', { reason: '対象なし' })), 'accepted-shall')).toEqual([]);
    const off = accepting([], {}, 'lines.remote-access-path');
    expect(found(off, 'accepted-shall')).toHaveLength(1);
    expect(found(withFacts(off, { 'remote-access-built': 'no' }), 'accepted-shall')).toEqual([]);
  });
});

describe('はい on oversight contradicts the last confirmation by the promotion structure', () => {
  const [rules, technical] = ['oversight.rule-consistency', 'oversight.technical'] as const;
  const all = (said: Partial<Approval['areas']>) => ({
    ...Object.fromEntries(areaIds.map((area) => [area, { rules: 'yes', technical: 'yes', comment: '' }])),
    ...said,
  });
  const confirmed = (areas: Approval['areas'], role: Approval['role'] = 'unit'): Approval => ({
    role,
    name: '佐藤',
    at: '2020-06-30T00:00:00Z',
    verdict: 'confirmed',
    areas,
    comment: '',
    digest: '0'.repeat(64),
    planDigest: '0'.repeat(64),
  });
  const reviewed = (approvals: Approval[], status: Answer['status'] = 'yes', edition: 'gov' | 'ci' = 'gov'): Review => ({
    ...withAnswer(withAnswer(reviewWith({}, edition), rules, answer(status)), technical, answer(status)),
    approvals,
  });
  const places = (review: Review) => found(review, 'oversight').map((each) => [each.question, each.area]);
  const doubted = all({ risk: { rules: 'partly', technical: 'yes', comment: '' }, meetings: { rules: null, technical: 'no', comment: '' } });

  test('in each area of which it does not say yes', () => {
    const expected = [
      [rules, 'risk'],
      [rules, 'meetings'],
      [technical, 'meetings'],
    ];
    for (const edition of ['gov', 'ci'] as const) expect(places(reviewed([confirmed(doubted)], 'yes', edition))).toEqual(expected);
  });

  test('not where it says yes of all, or where the answer is another', () => {
    expect(places(reviewed([confirmed(all({}))]))).toEqual([]);
    for (const status of ['partly', 'no', 'unknown', 'na', null] as const) expect(places(reviewed([confirmed(doubted)], status))).toEqual([]);
  });

  test('an area of which it says nothing was not looked at, but of oversight itself nothing need be said', () => {
    expect(places(reviewed([confirmed({})]))).toEqual([rules, technical].flatMap((id) => ['risk', 'rules', 'devices', 'meetings'].map((area) => [id, area])));
    const own = all({ oversight: { rules: 'yes', technical: 'no', comment: '' } });
    expect(places(reviewed([confirmed(own)]))).toEqual([[technical, 'oversight']]);
  });

  test('the last of its own confirmations counts, returned or confirmed; those of others do not', () => {
    expect(places(reviewed([]))).toEqual([]);
    expect(places(reviewed([confirmed({}, 'preparer'), confirmed({}, 'section')]))).toEqual([]);
    expect(places(reviewed([confirmed(doubted), confirmed(all({})), confirmed({}, 'section')]))).toEqual([]);
    expect(places(reviewed([confirmed(all({})), { ...confirmed(doubted), verdict: 'returned' }]))).toHaveLength(3);
  });
});
