import type * as z from 'zod/mini';
import { type Review, reviewFormat, reviewSchema, reviewVersion } from './file';
import { migrate } from './migrate';
import { visible } from './text';

/** A place in the file: keys and list positions (from 0), outermost first. */
export type Path = readonly (string | number)[];

/**
 * Why a file is not a review, one at a time. Only data: the words are in `locales/…/problems.json`, by `kind`.
 * `found` is what stood there, as JSON, cut to 60 characters.
 */
export type Problem =
  | { readonly kind: 'not-a-review'; readonly path: Path }
  | { readonly kind: 'newer-version'; readonly path: Path; readonly found: string }
  | { readonly kind: 'missing'; readonly path: Path }
  | { readonly kind: 'unknown-key'; readonly path: Path; readonly key: string }
  | { readonly kind: 'unknown-id'; readonly path: Path; readonly key: string }
  | { readonly kind: 'wrong-type'; readonly path: Path; readonly found: string; readonly expected: ExpectedType }
  | { readonly kind: 'not-one-of'; readonly path: Path; readonly found: string; readonly allowed: readonly string[] }
  | { readonly kind: 'wrong-form'; readonly path: Path; readonly found: string; readonly expected: ExpectedForm }
  | { readonly kind: 'too-long'; readonly path: Path; readonly length: number; readonly limit: number }
  | { readonly kind: 'too-many'; readonly path: Path; readonly length: number; readonly limit: number }
  | { readonly kind: 'out-of-range'; readonly path: Path; readonly found: string; readonly limit: number }
  | { readonly kind: 'character'; readonly path: Path; readonly code: string; readonly position: number }
  | { readonly kind: 'repeated' | 'none-alone' | 'gov-only' | 'traces'; readonly path: Path };

type ExpectedType = 'string' | 'integer' | 'boolean' | 'object' | 'array';
type ExpectedForm = 'date' | 'datetime' | 'id' | 'digest' | 'other';

export type Parsed = { readonly ok: true; readonly review: Review } | { readonly ok: false; readonly problems: readonly Problem[]; readonly total: number };

/** How many problems are listed; `total` counts them all. */
export const maxProblems = 100;

/** Reads what a file holds, once it is JSON. All problems are found, the first 100 listed. Never throws for bad input. */
export function parseReview(json: unknown): Parsed {
  if (!isObject(json) || json.format !== reviewFormat) return failed([{ kind: 'not-a-review', path: [] }]);
  if (typeof json.version === 'number' && json.version > reviewVersion) {
    return failed([{ kind: 'newer-version', path: ['version'], found: show(json.version) }]);
  }
  const result = reviewSchema.safeParse(migrate(json), { reportInput: true });
  return result.success ? { ok: true, review: result.data } : failed(result.error.issues.flatMap((issue) => problemsOf(issue)));
}

function failed(problems: Problem[]): Parsed {
  return { ok: false, problems: problems.slice(0, maxProblems), total: problems.length };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stood there, for a message: readable, and no half of a character at the cut. (As JSON, 1e999 would be `null`.) */
function show(value: unknown): string {
  const json = visible(typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'undefined'));
  return json.length > 60 ? `${json.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…` : json;
}

const idKeyed: readonly PropertyKey[] = ['answers', 'scope', 'actions', 'areas'];

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const found = show(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return [issue.input === undefined ? { kind: 'missing', path } : { kind: 'wrong-type', path, found, expected: expectedType(issue.expected) }];
    case 'invalid_value':
      if (issue.input === undefined) return [{ kind: 'missing', path }];
      return [{ kind: 'not-one-of', path, found, allowed: issue.values.map((value) => show(value)) }];
    case 'unrecognized_keys': {
      const kind = idKeyed.includes(path.at(-1) ?? '') ? 'unknown-id' : 'unknown-key';
      return issue.keys.map((key) => ({ kind, path, key: key.slice(0, 60) }));
    }
    case 'invalid_format':
      return [{ kind: 'wrong-form', path, found, expected: expectedForm(issue.format, path) }];
    case 'too_big': {
      // Beyond what a number holds exactly: the field's own limit, far below, is reported beside it.
      if (issue.origin === 'int') return [];
      const limit = Number(issue.maximum);
      if (issue.origin === 'string' || issue.origin === 'array') {
        const length = lengthOf(issue.input);
        return [issue.origin === 'string' ? { kind: 'too-long', path, length, limit } : { kind: 'too-many', path, length, limit }];
      }
      return [{ kind: 'out-of-range', path, found, limit }];
    }
    case 'too_small':
      return issue.origin === 'int' ? [] : [{ kind: 'out-of-range', path, found, limit: Number(issue.minimum) }];
    case 'custom':
      return [customProblem(issue.params ?? {}, path)];
    default:
      return [{ kind: 'wrong-form', path, found, expected: 'other' }];
  }
}

function customProblem(params: Readonly<Record<string, unknown>>, path: Path): Problem {
  const { kind } = params;
  if (kind === 'character') return { kind, path, code: String(params.code), position: Number(params.at) + 1 };
  if (kind === 'none-alone' || kind === 'gov-only' || kind === 'traces') return { kind, path };
  return { kind: 'repeated', path };
}

function expectedType(expected: string): ExpectedType {
  if (expected === 'string' || expected === 'boolean' || expected === 'array' || expected === 'object') return expected;
  // The only numbers in the file are counts.
  return expected === 'number' || expected === 'int' ? 'integer' : 'object';
}

function expectedForm(format: string, path: Path): ExpectedForm {
  if (format === 'date' || format === 'datetime') return format;
  const key = path.at(-1);
  if (key === 'digest' || key === 'planDigest') return 'digest';
  return key === 'id' || key === 'exception' ? 'id' : 'other';
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}
