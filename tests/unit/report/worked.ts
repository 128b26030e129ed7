import { areaIds } from '../../../src/checklist';
import {
  type Approval,
  type Decision,
  type Device,
  type Exception,
  emptyDecision,
  type Meeting,
  planDigest,
  type Review,
  reviewDigest,
  type Work,
} from '../../../src/review';
import { idOf, sheetsOf } from '../worksheets/support';
import { emptyReview, fullReview, longText, practiceReview } from './reviews';

/** Reviews with worksheets, a plan and confirmations; every choice that a row offers is made somewhere. */

const works: Partial<Work>[] = [
  {
    name: '窓口の受付',
    owner: '業務課',
    changes: ['concern', 'volume', 'users', 'who', 'work', 'functions', 'other'],
    confidentiality: 3,
    likelihood: 3,
    impact: 3,
  },
  {
    name: '契約の事務',
    changes: ['none'],
    confidentiality: 2,
    likelihood: 2,
    impact: 2,
    likelihoodAfter: 1,
    impactAfter: 2,
    considered: 'yes',
    decision: 'continue',
  },
  { name: '照会への回答', confidentiality: 1, likelihood: 3, impact: 2, decision: 'with-conditions', reflectedIn: '実施計画', reflectedOn: '2020-06-30' },
  { name: longText(400), technical: longText(4000), conditions: longText(400), decision: 'exclude', likelihood: 1, impact: 1, considered: 'partly' },
  { name: '統計の集計', likelihood: 2, impact: 3, likelihoodAfter: 3, impactAfter: 3, technical: '多要素認証', decision: 'continue' },
  { name: '給与の計算', likelihood: 2, impact: 3, decision: 'continue', considered: 'no' },
  { decision: 'hold' },
];
const exceptions: Partial<Exception>[] = [
  { what: '支給外端末の利用', why: '端末の不足', kind: 'temporary', from: '2020-04-10', until: '2020-06-29', permittedBy: '責任者', effective: 'yes' },
  { what: '紙の持ち出し', kind: 'emergency', from: '2020-04-10', effective: 'no', disposition: 'end' },
  { what: '別の経路の利用', until: '2020-08-31', effective: 'yes', disposition: 'normalise', measures: '常時接続', rule: '手順書3' },
  { what: longText(400), why: longText(300), disposition: 'extend' },
];
const devices: Partial<Device>[] = [
  {
    kind: 'issued',
    name: 'ノート型',
    type: 'laptop',
    needed: 20,
    provided: 18,
    takeOutProper: 'partly',
    updated: 'yes',
    tracesChecked: 'no',
    tracesFound: 'yes',
  },
  { kind: 'issued', name: '据置型', type: 'desktop', needed: 0, provided: 0, tracesFound: 'no' },
  {
    kind: 'non-issued',
    name: '私物の電話',
    type: 'phone',
    provided: 4,
    permitted: 'no',
    confidentiality: 2,
    restrictions: '複製禁止',
    work: '照会',
    lines: '家庭の回線',
    systems: '文書管理',
  },
  { kind: 'non-issued', name: '私物のタブレット', type: 'tablet', deletedWhenDone: 'yes', sanitisedAtEnd: 'partly', confidentiality: 1, work: longText(1000) },
  { type: 'other' },
];
const meetings: Partial<Meeting>[] = [
  {
    name: '省の会議',
    provider: 'central',
    terms: 'contract',
    responsible: '情報管理室',
    inUse: 'yes',
    highest: 2,
    decidedBy: '課長',
    measures: ['password', 'waiting-room', 'identity', 'recording', 'sharing', 'updates', 'encryption', 'other'],
    measuresConfirmed: 'yes',
    rule: '利用手順第3条',
  },
  { name: '課の会議', provider: 'department', terms: 'terms-of-service', inUse: 'yes', highest: 3 },
  { name: '委託先の会議', provider: 'contractor', inUse: 'no' },
  { name: '他省の会議', provider: 'organisation', highest: 1, measuresConfirmed: 'partly' },
  { name: '講師の会議', provider: 'individual', rule: longText(400) },
  {},
];

const decision = (more: Partial<Decision>): Decision => ({ ...emptyDecision, ...more });

function approval(review: Review, more: Partial<Approval>): Approval {
  const given = { role: 'preparer', name: '髙橋', at: '2020-06-29T00:00:00.000Z', verdict: 'confirmed', areas: {}, comment: '' } as const;
  return { ...given, digest: reviewDigest(review), planDigest: planDigest(review), ...more };
}

/** Of government bodies in detail, with every kind of contradiction. */
export function workedReview(): Review {
  const base = fullReview();
  const review: Review = {
    ...base,
    scope: { ...base.scope, 'issued-short': { value: 'no', note: '' } },
    answers: {
      ...base.answers,
      'oversight.rule-consistency': { ...answerOf(base, 'oversight.rule-consistency'), status: 'yes' },
      'oversight.technical': { ...answerOf(base, 'oversight.technical'), status: 'yes' },
      'non-issued.sanitise-at-end': { ...answerOf(base, 'non-issued.sanitise-at-end'), status: 'na', reason: '使っていないため。' },
      'issued.takeout-management': { ...answerOf(base, 'issued.takeout-management'), status: 'yes' },
      'issued.permission-off-site': { ...answerOf(base, 'issued.permission-off-site'), status: 'no' },
      'lines.reconnect-permission': { ...answerOf(base, 'lines.reconnect-permission'), status: 'no' },
    },
    worksheets: sheetsOf({ works, exceptions, devices, meetings }),
    actions: {
      'rules.effectiveness': decision({ decision: 'do', measure: longText(600), owner: '情報政策課', due: '2020-06-29', state: 'doing' }),
      'issued.permission-off-site': decision({ decision: 'accept', reason: '短い間のため。', until: '2020-09-30', decidedBy: '部長' }),
      'lines.reconnect-permission': decision({ decision: 'accept', reason: longText(300), exception: idOf('exceptions', 2) }),
      'lines.attack-traces': decision({ decision: 'find-out', owner: '情報管理室', due: '2020-07-10', state: 'open' }),
    },
  };
  const verdicts = Object.fromEntries(
    areaIds.map((area) => [area, { rules: 'partly' as const, technical: 'no' as const, comment: area === 'risk' ? longText(500) : '' }]),
  );
  return {
    ...review,
    approvals: [
      approval(review, { digest: 'a'.repeat(64), comment: longText(500) }),
      approval(review, { role: 'section', verdict: 'returned', name: longText(200), planDigest: 'b'.repeat(64) }),
      approval(review, { role: 'unit', areas: verdicts, comment: '規程の改正を待つ。' }),
    ],
  };
}

function answerOf(review: Review, id: keyof Review['answers']): NonNullable<Review['answers'][typeof id]> {
  const found = review.answers[id];
  if (!found) throw new Error(`${id} is not answered`);
  return found;
}

/** Of critical infrastructure. */
export function workedPracticeReview(): Review {
  return {
    ...practiceReview(),
    worksheets: sheetsOf({ works: works.slice(0, 3), exceptions: exceptions.slice(0, 1), devices, meetings: meetings.slice(0, 4) }),
  };
}

/** So many rows of work, and nothing else. */
export function manyRows(count: number): Review {
  const rows = Array.from({ length: count }, (_, index): Partial<Work> => ({ ...works[index % 2], name: `業務${index + 1}番` }));
  return { ...emptyReview(), worksheets: sheetsOf({ works: rows }) };
}
