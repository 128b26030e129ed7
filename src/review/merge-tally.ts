import canonicalize from 'canonicalize';
import { maxRows } from './text';

/**
 * What both sides have changed, each otherwise. `path`: as the keys of the file, but a row by its id: `['answers', 'risk.reassess-concern']`,
 * `['worksheets', 'works', '0198f0c2-…']`, `['subject', 'from']`; `['edition']` for `{ edition, depth }`. `null`: it is not there.
 */
export interface Conflict {
  readonly path: readonly (string | number)[];
  readonly base: unknown;
  readonly a: unknown;
  readonly b: unknown;
}

/** Which side stands, by the conflict's `conflictKey`. Missing: `a`. */
export type Choices = Readonly<Record<string, 'a' | 'b'>>;

export function conflictKey({ path }: Pick<Conflict, 'path'>): string {
  return path.join('/');
}

/** Together, with what a conflict may bring back, there are more rows or confirmations than a file holds. */
export interface TooMany {
  readonly kind: 'too-many';
  readonly path: readonly string[];
  readonly length: number;
  readonly limit: number;
}

/** Takes units one by one, and keeps count. */
export class Tally {
  /** Units that differ from the base, without conflict. */
  merged = 0;
  readonly conflicts: Conflict[] = [];
  /** The first there was. */
  tooMany: TooMany | undefined;
  readonly #choices: Choices;

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  /**
   * The unit as it stands after the merge.
   * @param settle what two changes come to that only seem to differ; `undefined` where they do differ
   */
  pick<Unit>(path: Conflict['path'], base: Unit, a: Unit, b: Unit, settle?: (a: Unit, b: Unit) => Unit | undefined): Unit {
    const settled = same(a, b) || same(b, base) ? a : same(a, base) ? b : settle?.(a, b);
    if (settled === undefined) {
      this.conflicts.push({ path, base, a, b });
      return this.#choices[conflictKey({ path })] === 'b' ? b : a;
    }
    if (!same(settled, base)) this.merged += 1;
    return settled;
  }

  limit(path: readonly string[], length: number): void {
    if (length > maxRows) this.tooMany ??= { kind: 'too-many', path, length, limit: maxRows };
  }
}

/** Do both say the same, whatever the order of their keys? */
export function same(a: unknown, b: unknown): boolean {
  return a === b || textOf(a) === textOf(b);
}

/** What it says as canonical text, to compare; `''` where it is not there. */
export function textOf(value: unknown): string {
  return canonicalize(value) ?? '';
}

/** Of two times, RFC 3339 in UTC, negative where the first is earlier; 0 only where they are written alike. */
export function byTime(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b) || byText(a, b);
}

export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
