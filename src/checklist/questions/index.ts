import type { QuestionOf } from '../define';
import { issued } from './issued';
import { lines } from './lines';
import { meetings } from './meetings';
import { nonIssued } from './non-issued';
import { oversight } from './oversight';
import { risk } from './risk';
import { rules } from './rules';
import { use } from './use';

const all = [...risk, ...rules, ...issued, ...nonIssued, ...lines, ...use, ...meetings, ...oversight];

export type QuestionId = (typeof all)[number]['id'];
export type Question = QuestionOf<QuestionId>;

/** All 66 questions, in source order. */
export const questions: readonly Question[] = all;
