import { describe, expect, test } from 'vitest';
import { factsOf, isQuestionId, question, questionsOf } from '../../../src/checklist';
import { exampleReview } from '../../../src/pages/home/example';
import { planDigest, type Review, reviewDigest, reviewSchema } from '../../../src/review';
import { decidedOf, plannedScore, planOf, score } from '../../../src/scoring';
import { contradictions, sheetCounts, suggestions } from '../../../src/worksheets';
import { contentOf, textsWithin } from '../checklist/words';
import { id } from './samples';

/** The day on which the example was left. */
const today = '2020-06-17';
const asked = questionsOf('gov', 'core').map((each) => each.id);

function example(language: 'ja' | 'en'): Review {
  return reviewSchema.parse({ ...(contentOf(language, 'example.json') as object), id });
}

function statuses({ answers }: Review) {
  return Object.entries(answers).map(([each, answer]) => [each, answer?.status, answer?.basis, answer?.traces, answer?.answeredAt]);
}

/** With every text that is more than a choice, a day or an id taken for the same. */
function withoutTexts(value: unknown): unknown {
  if (typeof value === 'string') return /^[\w:.-]*$/.test(value) && /^[a-z\d]/.test(value) ? value : value !== '';
  if (Array.isArray(value)) return value.map(withoutTexts);
  return value instanceof Object ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutTexts(inner)])) : value;
}

describe('the two languages of the filled-in example', () => {
  test('say the same: the same organisation at the same time, with the same answers', () => {
    const [ja, en] = [example('ja'), example('en')];
    expect(statuses(en)).toEqual(statuses(ja));
    expect(score(en)).toEqual(score(ja));
    expect([en.createdAt, en.updatedAt, en.subject.from, en.subject.to]).toEqual([ja.createdAt, ja.updatedAt, ja.subject.from, ja.subject.to]);
    const values = ({ scope }: Review) => Object.entries(scope).map(([fact, entry]) => [fact, entry?.value]);
    expect(values(en)).toEqual(values(ja));
  });

  test('have the same rows, decisions and confirmation, in other words', () => {
    const bare = ({ worksheets, actions, approvals }: Review) => withoutTexts({ worksheets, actions, approvals });
    expect(bare(example('en'))).toEqual(bare(example('ja')));
  });

  test('give the same days and counts in every text', () => {
    // Months have names in English and counts up to twelve are spelt out, so only what is more than that is compared.
    const counts = (text: string) =>
      [...text.matchAll(/(?<!\d)\d+(?![\d月])/g)]
        .map(([found]) => Number(found))
        .filter((found) => found > 12 && found < 1000)
        .sort((a, b) => a - b);
    const numbers = ({ scope, answers, worksheets, actions }: Review) =>
      textsWithin({ scope, answers, worksheets, actions }).map(([path, text]) => [path, ...counts(text)]);
    expect(numbers(example('en'))).toEqual(numbers(example('ja')));
  });
});

describe.each(['ja', 'en'] as const)('the filled-in example in %s', (language) => {
  test('carries no id of its own, so that each opening is a review apart', () => {
    expect(contentOf(language, 'example.json')).not.toHaveProperty('id');
  });

  test('is practice, of the government edition in its core, for the telework of spring 2020', () => {
    const { practice, edition, depth, subject, createdAt, updatedAt } = example(language);
    expect({ practice, edition, depth }).toEqual({ practice: true, edition: 'gov', depth: 'core' });
    expect([subject.from, subject.to]).toEqual(['2020-03-01', '2020-05-31']);
    expect([createdAt.slice(0, 7), updatedAt.slice(0, 7)]).toEqual(['2020-06', '2020-06']);
    expect(createdAt < updatedAt).toBe(true);
  });

  test('answers every question of the core, in order, each with how it is known, a note and where the proof lies', () => {
    const { answers } = example(language);
    expect(Object.keys(answers)).toEqual(asked);
    expect(score(example(language)).overall).toMatchObject({ answered: asked.length, total: asked.length });
    const bare = Object.entries(answers).filter(([, answer]) => !answer?.basis || !answer.note || !answer.evidence || !answer.answeredBy || !answer.answeredAt);
    expect(bare).toEqual([]);
  });

  test('answers every fact that is asked, with a note, and leaves no question switched off', () => {
    const { scope } = example(language);
    expect(Object.keys(scope)).toEqual(factsOf('gov', 'core'));
    expect(Object.values(scope).filter((fact) => fact?.value !== 'yes' || !fact.note)).toEqual([]);
  });

  test('shows every answer there is, most of them yes', () => {
    const count = (status: string) => Object.values(example(language).answers).filter((answer) => answer?.status === status).length;
    expect([count('yes'), count('partly'), count('no'), count('unknown'), count('na')]).toEqual([20, 8, 3, 3, 2]);
  });

  test('gives a reason with 該当なし, and only there', () => {
    const reasoned = Object.values(example(language).answers).filter((answer) => (answer?.status === 'na') !== (answer?.reason !== ''));
    expect(reasoned).toEqual([]);
  });

  test('has traces of attack found on one device, none on another, and does not know of a third', () => {
    const looked = Object.entries(example(language).answers).filter(([each]) => isQuestionId(each) && question(each).traces);
    expect(looked.map(([each, answer]) => [each, answer?.status, answer?.traces])).toEqual([
      ['issued.attack-traces', 'yes', true],
      ['non-issued.attack-traces', 'yes', false],
      ['lines.attack-traces', 'unknown', false],
    ]);
    expect(score(example(language)).actions[0]).toMatchObject({ question: 'issued.attack-traces', kind: 'incident' });
  });

  test('shows levels of every kind: certain, a range, one on hold, one held back by a gate', () => {
    const { overall, areas } = score(example(language));
    expect(areas).toMatchObject({
      risk: { level: 'B', best: 'B', provisional: false },
      rules: { level: 'C', best: 'C', provisional: false },
      devices: { level: 'B', best: 'A', provisional: false, gates: [['lines.attack-traces', 'B']] },
      meetings: { level: 'A', best: 'A', provisional: false },
      oversight: { level: 'C', best: 'B', provisional: true },
    });
    expect(overall).toMatchObject({ applicable: true, level: 'C', best: 'C', provisional: true });
    expect(overall.applicable && overall.low < overall.high).toBe(true);
  });

  test('is of an organisation that does not exist, and names no other', () => {
    const { organisation, reviewer } = example(language).subject;
    expect([organisation, reviewer]).toEqual(language === 'ja' ? ['架空省', '見本 花子'] : ['Ministry of Imaginary Affairs', 'Hanako Mihon']);
    const texts = textsWithin(example(language))
      .map(([, text]) => text)
      .join('\n');
    const agencies = /\p{Script=Han}+[省庁]|内閣\p{Script=Han}*|Ministry of \w+ \w+|\b(?:NISC|JPCERT|IPA)\b/gu;
    const companies = /zoom|webex|teams|skype|google|microsoft|windows|cisco|citrix|fortinet|株式会社|\b(?:ltd|inc|corp)\b/giu;
    expect([...(texts.match(agencies) ?? []), ...(texts.match(companies) ?? [])]).toEqual([organisation]);
  });

  test('is written without spaces between Japanese and other letters', () => {
    const kana = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
    const spaced = new RegExp(`[${kana}、。）」] [\\p{Script=Latin}\\d]|[\\p{Script=Latin}\\d] [${kana}（「]`, 'u');
    expect(textsWithin(example(language)).filter(([, text]) => spaced.test(text))).toEqual([]);
  });

  test('has rows in every worksheet, which say what it answers, but for three contradictions to learn from', () => {
    const review = example(language);
    expect(sheetCounts(review, today)).toMatchObject({
      works: { rows: 7, reassessed: 5, high: 4 },
      exceptions: { rows: 3, effective: 1, notEffective: 2, expired: 0 },
      devices: { rows: 5, issued: { needed: { known: 22 }, provided: { known: 20 } }, nonIssued: { used: { known: 4 } }, tracesFound: 1 },
      meetings: { rows: 5, own: 2, thirdParty: 3, underTerms: 0 },
    });
    const payments = review.worksheets.works[3]?.id;
    expect(contradictions(review, today)).toEqual([
      { kind: 'answer', question: 'non-issued.delete-when-done', sheet: 'devices' },
      { kind: 'answer', question: 'non-issued.sanitise-at-end', sheet: 'devices' },
      { kind: 'uncovered-risk', sheet: 'works', row: payments },
    ]);
    const said = suggestions(review);
    const others = Object.entries(said.answers).filter(([id]) => !id.endsWith('when-done') && !id.endsWith('at-end'));
    expect(others.filter(([id, { status }]) => isQuestionId(id) && review.answers[id]?.status !== status)).toEqual([]);
    expect(Object.values(said.facts)).toEqual(Object.values(said.facts).map(() => 'yes'));
  });

  test('has a plan in the making: gaps to close, to accept and to find out, one not complete and two undecided', () => {
    const review = example(language);
    const decisions = planOf(review, today).map(({ decision }) => decision?.decision ?? 'undecided');
    const count = (which: string) => decisions.filter((each) => each === which).length;
    expect([count('do'), count('accept'), count('find-out'), count('undecided')]).toEqual([9, 1, 3, 2]);
    expect(decidedOf(review)).toEqual({ decided: 12, total: 15 });
    expect(Object.keys(review.actions).filter((id) => !planOf(review, today).some((entry) => entry.question === id))).toEqual([]);
    expect(planOf(review, today).find((entry) => entry.question === 'rules.normalise-exceptions')?.exception?.permittedBy).not.toBe('');
    const [now, then] = [score(review).overall, plannedScore(review).overall];
    expect(now.applicable && then.applicable && then.low > now.low + 5).toBe(true);
  });

  test('was confirmed by its preparer, as it is opened', async () => {
    const opened = await exampleReview(language, id);
    expect(opened.approvals).toMatchObject([
      { role: 'preparer', name: opened.subject.reviewer, verdict: 'confirmed', digest: reviewDigest(opened), planDigest: planDigest(opened) },
    ]);
    expect({ ...opened, approvals: [] }).toEqual({ ...example(language), approvals: [] });
  });
});
