import { factsOf, questionsOf } from '../../../src/checklist';
import type { Clock } from '../../../src/report';
import { createReview, emptyAnswer, type Review, type Status } from '../../../src/review';

export const clock: Clock = { now: '2020-06-30T06:05:00.000Z', timeZone: 'Asia/Tokyo' };
const id = '0198f0c2-0000-4000-8000-000000000001';
const created = '2020-06-15T01:23:45.000Z';

export function emptyReview(): Review {
  return createReview(id, created);
}

const passage =
  '期間の前半は、持ち出しの申請を紙で受け付けていたため、許可の日付が抜けたものが二件ありました（「緊急」の扱い）。台帳と突き合わせ、四月二十日までにすべて正しています。なお、ＶＰＮの接続記録（https://example.go.jp/telework/records/2020/04/long-path-without-any-break/index.html）は、情報システム担当が毎週確かめ、メーカーのサポートが終わったソフトウェアがないことも、あわせて確かめました。';

/** A text of exactly so many characters, of several paragraphs. */
export function longText(length: number): string {
  const paragraphs = `${passage}${passage}\n`;
  return paragraphs
    .repeat(Math.ceil(length / paragraphs.length))
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length - 1, '、確')
    .concat('。');
}

/** 吉野家 with 𠮷 and other names that older fonts lack. */
export const awkwardName = '𠮷野家・髙橋・﨑・葛\u{e0100}・辻\u{e0100}・鷗・俱・剝';

const turns: readonly Status[] = ['yes', 'yes', 'partly', 'yes', 'no', 'yes', 'unknown', 'yes', 'na'];

/** Every question of the detailed edition answered, with notes, three of them of 4,000 characters. */
export function fullReview(): Review {
  const review = createReview(id, created, { edition: 'gov', depth: 'detailed' });
  const asked = questionsOf('gov', 'detailed');
  const answers = Object.fromEntries(
    asked.map((question, index) => {
      const status = turns[index % turns.length] ?? 'yes';
      return [
        question.id,
        {
          ...emptyAnswer,
          status,
          reason: status === 'na' ? 'この期間、当課では該当する業務を行っていないためです。' : '',
          basis: (['record', 'interview', 'estimate'] as const)[index % 3] ?? null,
          note:
            index % 20 === 5
              ? longText(4000)
              : index % 4 === 0
                ? passage.slice(0, 120)
                : index % 4 === 1
                  ? '情報システム担当に聞き、画面を見て確かめました。'
                  : '',
          evidence: index % 2 === 0 ? '端末管理台帳（令和2年4月〜6月）、貸出簿' : '',
          traces: question.id === 'lines.attack-traces',
          answeredBy: '髙橋',
          answeredAt: '2020-06-20T02:00:00.000Z',
        },
      ];
    }),
  );
  const scope = Object.fromEntries(
    factsOf('gov', 'detailed').map((fact, index) => [
      fact,
      { value: fact === 'exceptions-taken' ? 'no' : 'yes', note: index === 0 ? '四月に在宅勤務へ移った三つの業務' : '' },
    ]),
  );
  return {
    ...review,
    subject: { organisation: 'A&B省 <本省>', department: awkwardName, reviewer: '髙橋 辻\u{e0100}子', from: '2020-04-07', to: '2020-05-31' },
    updatedAt: '2020-06-28T09:10:11.000Z',
    scope,
    answers,
    actions: {
      'rules.effectiveness': {
        decision: 'do',
        measure: 'リスク評価の表を作り直す',
        owner: '情報政策課',
        due: '2020-07-31',
        state: 'doing',
        reason: '',
        until: null,
        decidedBy: '',
        exception: null,
      },
    },
    approvals: [
      {
        role: 'preparer',
        name: '髙橋',
        at: '2020-06-29T00:00:00.000Z',
        verdict: 'confirmed',
        areas: {},
        comment: '',
        digest: 'a'.repeat(64),
        planDigest: 'b'.repeat(64),
      },
    ],
  };
}

/** Critical infrastructure, for practice, half of it answered. */
export function practiceReview(): Review {
  const review = createReview(id, created, { edition: 'ci', practice: true });
  const answers = Object.fromEntries(
    questionsOf('ci', 'core')
      .filter((_, index) => index % 3 > 0)
      .map((question, index) => [
        question.id,
        {
          ...emptyAnswer,
          status: (['yes', 'yes', 'partly', 'no'] as const)[index % 4] ?? null,
          basis: 'interview',
          note: index % 5 === 0 ? '現場に聞いた。' : '',
        },
      ]),
  );
  return {
    ...review,
    subject: { ...review.subject, organisation: 'みなと電力株式会社', department: '情報システム部' },
    scope: { 'non-issued-used': { value: 'no', note: '' } },
    answers,
  };
}
