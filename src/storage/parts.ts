import type { Review } from '../review';

/**
 * A review in the small parts that are stored one by one, so that one answer writes one small record. By path:
 * `head` (edition, dates, …), `subject`, `scope/<fact>`, `answers/<question>`, `actions/<question>`, `worksheets/<sheet>/<row id>` for a row,
 * `worksheets/<sheet>` for the order of its rows (their ids), `handout`, `approvals`.
 */
export type Parts = ReadonlyMap<string, unknown>;

const entryGroups = ['scope', 'answers', 'actions'] as const;

export function split(review: Review): Parts {
  const { subject, scope, answers, handout, worksheets, actions, approvals, ...head } = review;
  const parts = new Map<string, unknown>([
    ['head', head],
    ['subject', subject],
    ['handout', handout],
    ['approvals', approvals],
  ]);
  for (const [group, entries] of Object.entries({ scope, answers, actions })) {
    for (const [id, entry] of Object.entries(entries)) if (entry !== undefined) parts.set(`${group}/${id}`, entry);
  }
  for (const [sheet, rows] of Object.entries(worksheets)) {
    parts.set(
      `worksheets/${sheet}`,
      rows.map((row) => row.id),
    );
    for (const row of rows) parts.set(`worksheets/${sheet}/${row.id}`, row);
  }
  return parts;
}

/**
 * The review that the parts make up, as the JSON value of its file, unchecked and complete: they may be damaged. A row that the order names and
 * that is not there becomes `null`, so that its loss is seen; one that the order does not name comes last; an unknown part is a key of the review.
 */
export function assemble(parts: Parts): unknown {
  const head = parts.get('head');
  const review: Record<string, unknown> = isObject(head) ? { ...head } : {};
  const groups = new Map<string, Map<string, unknown>>([...entryGroups, 'worksheets'].map((group) => [group, new Map()]));
  for (const [path, value] of parts) {
    const [group = '', ...rest] = path.split('/');
    const entries = rest.length > 0 ? groups.get(group) : undefined;
    if (entries) entries.set(rest.join('/'), value);
    else if (path !== 'head') review[path] = value;
  }
  for (const [group, entries] of groups) review[group] = Object.fromEntries(group === 'worksheets' ? sheets(entries) : entries);
  return review;
}

function sheets(entries: ReadonlyMap<string, unknown>): [string, unknown][] {
  const names = new Set([...entries.keys()].map((path) => path.replace(/\/.*/, '')));
  return [...names].map((name) => [name, rowsOf(entries.get(name) ?? [], below(entries, `${name}/`))]);
}

function rowsOf(order: unknown, rows: ReadonlyMap<unknown, unknown>): unknown {
  if (!isList(order)) return order;
  const named = new Set<unknown>(order);
  const unnamed = [...rows].filter(([id]) => !named.has(id)).map(([, row]) => row);
  return [...order.map((id) => rows.get(id) ?? null), ...unnamed];
}

/** Those whose path begins so, by the rest of their path. */
function below(entries: ReadonlyMap<string, unknown>, start: string): ReadonlyMap<string, unknown> {
  return new Map([...entries].filter(([path]) => path.startsWith(start)).map(([path, value]) => [path.slice(start.length), value]));
}

/** What must be written and what must go, to come from one review to the other. Parts are compared by identity: the reducer keeps what it does not change. */
export function changedParts(previous: Review | null, next: Review): { written: Parts; gone: readonly string[] } {
  const before = previous ? split(previous) : new Map<string, unknown>();
  const after = split(next);
  const written = new Map([...after].filter(([path, value]) => !before.has(path) || !sameShallow(before.get(path), value)));
  return { written, gone: [...before.keys()].filter((path) => !after.has(path)) };
}

/** Identical, or objects of identical fields: the head and the orders of rows are made anew at each split. */
function sameShallow(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && Object.is(Reflect.get(a, key), Reflect.get(b, key)));
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
