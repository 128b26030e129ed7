import type { QuestionId } from '../../../src/checklist';
import type { Device, Exception, Meeting, Work } from '../../../src/review';
import type { Filled } from './support';

export type Said = 'yes' | 'partly' | 'no' | 'null' | 'aside';

const high: Partial<Work> = { likelihood: 3, impact: 2 };
const issued: Partial<Device> = { kind: 'issued' };
const own: Partial<Device> = { kind: 'non-issued' };
const confidential: Partial<Device> = { ...own, confidentiality: 2 };
const normalised: Partial<Exception> = { effective: 'yes', disposition: 'normalise', measures: '常時接続', rule: '手順書3' };
const known: Partial<Device> = { ...own, confidentiality: 1, restrictions: '複製禁止', work: '照会', lines: '家庭の回線', systems: 'メール' };
const terms: Partial<Meeting> = { terms: 'terms-of-service' };

const verdicts = (row: Partial<Device>, field: 'takeOutProper' | 'updated' | 'tracesChecked' | 'permitted' | 'deletedWhenDone' | 'sanitisedAtEnd') =>
  (['yes', 'partly', 'no', null] as const).map((value) => [{ ...row, [field]: value }, value ?? 'null'] as const);

const works: Partial<Record<QuestionId, readonly (readonly [Partial<Work>, Said])[]>> = {
  'risk.reassess-concern': [
    [{ changes: ['concern'], likelihood: 1, impact: 1 }, 'yes'],
    [{ changes: ['concern', 'volume'], ...high }, 'yes'],
    [{ changes: ['concern'] }, 'no'],
    [{ changes: ['concern'], likelihood: 3 }, 'no'],
    [{ changes: ['concern'], likelihoodAfter: 3, impactAfter: 3 }, 'no'],
    [{ changes: ['volume'], ...high }, 'aside'],
    [{ changes: [], ...high }, 'aside'],
  ],
  'risk.reassess-change': [
    ...(['volume', 'users', 'who', 'work', 'functions', 'other'] as const).map((change): [Partial<Work>, Said] => [{ changes: [change], ...high }, 'yes']),
    [{ changes: ['concern', 'users'], ...high }, 'yes'],
    [{ changes: ['who'] }, 'no'],
    [{ changes: ['who'], impact: 3 }, 'no'],
    [{ changes: [], ...high }, 'aside'],
  ],
  'risk.reconsider-eligible-work': [
    ...(['continue', 'with-conditions', 'exclude'] as const).map((decision) => [{ ...high, decision }, 'yes'] as const),
    [{ ...high, decision: 'hold' }, 'null'],
    [high, 'null'],
    [{ likelihood: 2, impact: 2, decision: 'continue' }, 'aside'],
    [{ likelihoodAfter: 3, impactAfter: 3, decision: 'continue' }, 'aside'],
    [{ decision: 'continue' }, 'aside'],
  ],
  'risk.additional-measures': [
    [{ ...high, technical: '多要素認証' }, 'yes'],
    [{ ...high, conditions: '自宅のみ' }, 'yes'],
    [{ ...high, decision: 'exclude' }, 'yes'],
    [{ ...high, conditions: '自宅のみ', considered: 'no' }, 'yes'],
    [{ ...high, considered: 'yes' }, 'yes'],
    [{ ...high, considered: 'partly' }, 'partly'],
    [{ ...high, considered: 'no' }, 'no'],
    [{ ...high, technical: ' \n', conditions: '　' }, 'null'],
    [{ ...high, decision: 'continue' }, 'null'],
    [{ likelihood: 1, impact: 3, considered: 'yes' }, 'aside'],
  ],
  'risk.reflect-in-plan': [
    [{ ...high, decision: 'continue', reflectedOn: '2020-06-30' }, 'yes'],
    [{ ...high, decision: 'exclude' }, 'no'],
    [{ ...high, decision: 'with-conditions', reflectedIn: '実施計画' }, 'no'],
    [{ ...high, decision: 'hold', reflectedOn: '2020-06-30' }, 'aside'],
    [{ ...high, reflectedOn: '2020-06-30' }, 'aside'],
    [{ likelihood: 1, impact: 3, decision: 'continue', reflectedOn: '2020-06-30' }, 'aside'],
  ],
};

const exceptions: Partial<Record<QuestionId, readonly (readonly [Partial<Exception>, Said])[]>> = {
  'rules.recheck-exceptions': [
    [{ effective: 'yes' }, 'yes'],
    [{ effective: 'no' }, 'yes'],
    [{ effective: null, disposition: 'end' }, 'no'],
  ],
  'rules.normalise-exceptions': [
    [normalised, 'yes'],
    [{ effective: 'yes', disposition: 'end' }, 'yes'],
    [{ ...normalised, measures: ' ' }, 'no'],
    [{ ...normalised, rule: '' }, 'no'],
    [{ ...normalised, disposition: 'extend' }, 'no'],
    [{ ...normalised, disposition: null }, 'null'],
    [{ ...normalised, effective: 'no' }, 'aside'],
    [{ ...normalised, effective: null }, 'aside'],
  ],
};

const devices: Partial<Record<QuestionId, readonly (readonly [Partial<Device>, Said])[]>> = {
  'issued.takeout-management': [...verdicts(issued, 'takeOutProper'), [{ ...own, takeOutProper: 'yes' }, 'aside'], [{ takeOutProper: 'yes' }, 'aside']],
  'issued.vulnerability': [...verdicts(issued, 'updated'), [{ ...own, updated: 'yes' }, 'aside'], [{ updated: 'yes' }, 'aside']],
  'issued.attack-traces': [...verdicts(issued, 'tracesChecked'), [{ ...own, tracesChecked: 'yes' }, 'aside'], [{ tracesChecked: 'yes' }, 'aside']],
  'non-issued.usage-known': [
    [known, 'yes'],
    [{ ...known, confidentiality: null }, 'partly'],
    [{ ...known, restrictions: '' }, 'partly'],
    [{ ...known, work: '　' }, 'partly'],
    [{ ...known, lines: '' }, 'partly'],
    [{ ...known, systems: '\n' }, 'partly'],
    [{ ...own, confidentiality: 3 }, 'partly'],
    [{ ...own, systems: 'メール' }, 'partly'],
    [{ ...own, provided: 0 }, 'no'],
    [{ ...known, kind: 'issued' }, 'aside'],
    [{ ...known, kind: null }, 'aside'],
  ],
  'non-issued.procedures': [...verdicts(own, 'permitted'), [{ ...issued, permitted: 'yes' }, 'aside'], [{ permitted: 'yes' }, 'aside']],
  'non-issued.vulnerability': [...verdicts(own, 'updated'), [{ ...issued, updated: 'yes' }, 'aside'], [{ updated: 'yes' }, 'aside']],
  'non-issued.attack-traces': [...verdicts(own, 'tracesChecked'), [{ ...issued, tracesChecked: 'yes' }, 'aside'], [{ tracesChecked: 'yes' }, 'aside']],
  'non-issued.delete-when-done': [
    ...verdicts(confidential, 'deletedWhenDone'),
    [{ ...own, confidentiality: 3, deletedWhenDone: 'partly' }, 'partly'],
    [{ ...own, confidentiality: 1, deletedWhenDone: 'yes' }, 'aside'],
    [{ ...own, confidentiality: null, deletedWhenDone: 'yes' }, 'aside'],
    [{ ...confidential, kind: 'issued', deletedWhenDone: 'yes' }, 'aside'],
  ],
  'non-issued.sanitise-at-end': [
    ...verdicts(confidential, 'sanitisedAtEnd'),
    [{ ...own, confidentiality: 3, sanitisedAtEnd: 'no' }, 'no'],
    [{ ...own, confidentiality: 1, sanitisedAtEnd: 'yes' }, 'aside'],
    [{ ...own, confidentiality: null, sanitisedAtEnd: 'yes' }, 'aside'],
    [{ ...confidential, kind: 'issued', sanitisedAtEnd: 'yes' }, 'aside'],
  ],
};

const meetings: Partial<Record<QuestionId, readonly (readonly [Partial<Meeting>, Said])[]>> = {
  'meetings.own-systems': [
    [{ provider: 'central', inUse: 'yes', terms: 'contract' }, 'yes'],
    [{ provider: 'department', inUse: 'no', terms: 'terms-of-service' }, 'yes'],
    [{ provider: 'central', inUse: null, terms: 'contract' }, 'no'],
    [{ provider: 'central', inUse: 'yes', terms: null }, 'no'],
    [{ provider: 'contractor', inUse: 'yes', terms: 'contract' }, 'aside'],
    [{ provider: null, inUse: 'yes', terms: 'contract' }, 'aside'],
  ],
  'meetings.third-party-systems': [
    ...(['contractor', 'organisation', 'individual'] as const).map((provider) => [{ provider, inUse: 'yes' }, 'yes'] as const),
    [{ provider: 'individual', inUse: 'no' }, 'yes'],
    [{ provider: 'organisation', terms: 'contract' }, 'no'],
    [{ provider: 'department', inUse: 'yes' }, 'aside'],
    [{ provider: null, inUse: 'yes' }, 'aside'],
  ],
  'meetings.information-limits': [
    [{ inUse: 'yes', highest: 1 }, 'yes'],
    [{ inUse: null, highest: 3 }, 'yes'],
    [{ inUse: 'yes', decidedBy: '課長' }, 'no'],
    [{ inUse: 'no', highest: 2 }, 'aside'],
  ],
  'meetings.security-measures': [
    ...(['yes', 'partly', 'no'] as const).map((measuresConfirmed) => [{ inUse: 'yes', measuresConfirmed }, measuresConfirmed] as const),
    [{ inUse: null, measuresConfirmed: 'partly' }, 'partly'],
    [{ inUse: 'yes', measures: ['password'] }, 'null'],
    [{ inUse: 'no', measuresConfirmed: 'yes' }, 'aside'],
  ],
  'meetings.rules': [
    [{ inUse: 'yes', rule: '利用手順' }, 'yes'],
    [{ inUse: null, rule: '利用手順' }, 'yes'],
    [{ inUse: 'yes', rule: ' ' }, 'no'],
    [{ inUse: 'no', rule: '利用手順' }, 'aside'],
  ],
  'meetings.terms-owner': [
    [{ ...terms, inUse: 'yes', responsible: '総務課' }, 'yes'],
    [{ ...terms, inUse: null, responsible: '総務課' }, 'yes'],
    [{ ...terms, inUse: 'yes', responsible: '　' }, 'no'],
    [{ ...terms, inUse: 'no', responsible: '総務課' }, 'aside'],
    [{ terms: 'contract', inUse: 'yes', responsible: '総務課' }, 'aside'],
    [{ inUse: 'yes', responsible: '総務課' }, 'aside'],
  ],
};

const tables: Readonly<Record<string, { readonly [Id in QuestionId]?: readonly (readonly [object, Said])[] }>> = { works, exceptions, devices, meetings };

/** Each question with a row of its sheet, alone: what it says, or that the question is not about it. */
export const cases = Object.entries(tables).flatMap(([sheet, table]) =>
  Object.entries(table).flatMap(([id, rows]) =>
    rows.map(([row, said]): readonly [QuestionId, string, Said, Filled] => [id as QuestionId, JSON.stringify(row), said, { [sheet]: [row] }]),
  ),
);
