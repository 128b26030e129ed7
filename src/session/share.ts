/**
 * What `after` says, made of the pieces of `before` wherever they say the same: what has not changed keeps its identity, so that it is neither
 * drawn nor stored again. Objects in a list are matched by their `id`. Both are JSON values.
 */
export function share(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after)) return shareList(before, after);
  if (!isPlain(before) || !isPlain(after)) return after;
  const keys = Object.keys(after);
  const shared = Object.fromEntries(keys.map((key) => [key, share(before[key], after[key])]));
  const same = keys.length === Object.keys(before).length && keys.every((key) => Object.hasOwn(before, key) && Object.is(shared[key], before[key]));
  return same ? before : shared;
}

/** Do both say the same? Whatever the order of their keys. */
export function equal(a: unknown, b: unknown): boolean {
  return Object.is(share(a, b), a);
}

function shareList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const twins = new Map(before.map((entry, index) => [nameOf(entry, index), entry]));
  const shared = after.map((entry, index) => share(twins.get(nameOf(entry, index)), entry));
  return shared.length === before.length && shared.every((entry, index) => Object.is(entry, before[index])) ? before : shared;
}

function nameOf(entry: unknown, index: number): unknown {
  return isPlain(entry) && typeof entry.id === 'string' ? entry.id : index;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
