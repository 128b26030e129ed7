/** Changes to flat objects (rows, answers, decisions): what says the same stays the very same object. */

/** The object with the patch laid over it; the same object where the patch says nothing new. */
export function patched<T extends object>(before: T, patch: Partial<T>): T {
  const after = { ...before, ...patch };
  return sameEntry(before, after) ? before : after;
}

/** The same for one entry of a record: an entry that says no more than the empty one is left out, so that equal reviews have equal files. */
export function patchedEntry<Id extends string, T extends object>(
  entries: { [Key in Id]?: T | undefined },
  id: Id,
  empty: T,
  patch: Partial<T>,
): { [Key in Id]?: T | undefined } {
  const before: T = entries[id] ?? empty;
  const after = patched(before, patch);
  if (after === before) return entries;
  const rest = { ...entries };
  if (sameEntry(after, empty)) delete rest[id];
  else rest[id] = after;
  return rest;
}

/** Do both say the same in every field of `b`? A field is a plain value, or a list of such. */
export function sameEntry<T extends object>(a: T, b: T): boolean {
  return Object.keys(b).every((key) => sameField(Reflect.get(a, key), Reflect.get(b, key)));
}

export function sameField(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

/** The fields that are wanted. */
export function only<T extends object>(fields: T, wanted: (key: keyof T & string) => boolean): Partial<T> {
  const kept: Partial<T> = { ...fields };
  for (const key in fields) if (!wanted(key)) delete kept[key];
  return kept;
}
