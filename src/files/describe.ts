import type words from '../../locales/ja/problems.json';
import { type Path, type Problem, reviewVersion, visible } from '../review';
import type { FileProblem, ReadingProblem } from './problems';

type LeafKeys<Words> = { [Key in keyof Words & string]: Words[Key] extends string ? Key : `${Key}.${LeafKeys<Words[Key]>}` }[keyof Words & string];

/** A key of `problems.json`, as `out-of-range.above`. */
export type ProblemKey = LeafKeys<typeof words>;
/** What stands in the words as `{{name}}`; all ready to be shown. */
export type ProblemValues = {
  readonly [Name in
    | 'place'
    | 'found'
    | 'allowed'
    | 'expected'
    | 'limit'
    | 'length'
    | 'key'
    | 'code'
    | 'position'
    | 'line'
    | 'column'
    | 'rest'
    | 'listed'
    | 'total']?: string;
};
/** The words at a key with their values: an i18next `t` of the namespace `problems`. Values are plain text; nothing in them may be replaced again. */
export type TranslateProblem = (key: ProblemKey, values: ProblemValues) => string;

/** How many of the values that may stand somewhere are named. */
const maxAllowed = 12;

/** One problem in words: where it is, what was found, what may stand there or what to do. Plain text; the file's name is for the caller to add. */
export function describeProblem(problem: FileProblem, t: TranslateProblem): string {
  return isReadingProblem(problem) ? describeReading(problem, t) : describeContents(problem, t);
}

/** 「はじめの100件…」 where not all problems are listed; else `undefined`. */
export function describeTotal(listed: number, total: number, t: TranslateProblem): string | undefined {
  return total > listed ? t('total', { listed: grouped(listed), total: grouped(total) }) : undefined;
}

const readingKinds: readonly string[] = [
  'too-large',
  'empty',
  'encoding',
  'other-kind',
  'not-json',
  'too-deep',
  'duplicate-key',
] satisfies readonly ReadingProblem['kind'][];

function isReadingProblem(problem: FileProblem): problem is ReadingProblem {
  return readingKinds.includes(problem.kind);
}

function describeReading(problem: ReadingProblem, t: TranslateProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return t('too-large', { found: grouped(problem.found), limit: grouped(problem.limit) });
    case 'empty':
      return t('empty', {});
    case 'encoding':
      return t(`encoding.${problem.seems}`, { line: grouped(problem.line) });
    case 'other-kind':
      return t('other-kind', { found: t(`kinds.${problem.seems}`, {}) });
    case 'not-json': {
      const place = { line: grouped(problem.line), column: grouped(problem.column) };
      return problem.found === null ? t('not-json.end', place) : t('not-json.character', { ...place, found: printed(problem.found) });
    }
    case 'too-deep':
      return t('too-deep', { line: grouped(problem.line), column: grouped(problem.column), limit: grouped(problem.limit) });
    case 'duplicate-key':
      return t('duplicate-key', { place: placeText(problem.path, t), key: printed(problem.key) });
  }
}

function describeContents(problem: Problem, t: TranslateProblem): string {
  const place = placeText(problem.path, t);
  switch (problem.kind) {
    case 'newer-version':
      return t('newer-version', { found: problem.found, limit: String(reviewVersion) });
    case 'unknown-key':
    case 'unknown-id':
      return t(problem.kind, { place, key: printed(problem.key) });
    case 'wrong-type':
      return t('wrong-type', { place, found: problem.found, expected: t(`types.${problem.expected}`, {}) });
    case 'not-one-of':
      return t('not-one-of', { place, found: problem.found, allowed: allowedText(problem.allowed, t) });
    case 'wrong-form':
      return t('wrong-form', { place, found: problem.found, expected: t(`forms.${problem.expected}`, {}) });
    case 'too-long':
    case 'too-many':
      return t(problem.kind, { place, length: grouped(problem.length), limit: grouped(problem.limit) });
    case 'out-of-range':
      return t(Number(problem.found) > problem.limit ? 'out-of-range.above' : 'out-of-range.below', {
        place,
        found: problem.found,
        limit: grouped(problem.limit),
      });
    case 'character':
      return t('character', { place, code: problem.code, position: grouped(problem.position) });
    default:
      return t(problem.kind, { place });
  }
}

/** `answers › risk.reassess-concern › status`, `worksheets › works › 3行目 › id`. */
function placeText(path: Path, t: TranslateProblem): string {
  if (path.length === 0) return t('place.top', {});
  return path.map((key, depth) => (typeof key === 'string' ? printed(key) : positionText(key, path[0] === 'worksheets' && depth === 2, t))).join(' › ');
}

function positionText(index: number, isRow: boolean, t: TranslateProblem): string {
  const position = grouped(index + 1);
  return isRow ? t('place.row', { position }) : t('place.item', { position });
}

function allowedText(allowed: readonly string[], t: TranslateProblem): string {
  const named = allowed.slice(0, maxAllowed).join(t('allowed.separator', {}));
  return allowed.length > maxAllowed ? t('allowed.more', { allowed: named, rest: grouped(allowed.length - maxAllowed) }) : named;
}

/** A key or a character as it can be shown: what is not seen is spelt out. */
function printed(text: string): string {
  return visible(text).replace(
    /[\n\t\u00a0\u200b-\u200f\u2028\u2029\u3000\ufeff]/g,
    (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/** `4,000`: grouped alike in Japanese and English. */
function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
