/** 四択, what one row says to a question; `null`: not looked at, or not known. */
export type Verdict = 'yes' | 'partly' | 'no' | null;

/**
 * What rows say together: all yes はい, all no いいえ, otherwise 一部. With some not known: the answer that comes out whatever these turn out to
 * be, and わからない where there is none. So yes and not known: わからない; yes, no and not known: 一部; 一部 and not known: 一部.
 * @returns `null` where there are no rows: they say nothing
 */
export function allOf(verdicts: readonly Verdict[]): 'yes' | 'partly' | 'no' | 'unknown' | null {
  const said = new Set(verdicts);
  const [first] = verdicts;
  if (first === undefined) return null;
  if (said.has('partly') || (said.has('yes') && said.has('no'))) return 'partly';
  return said.has(null) || first === null ? 'unknown' : first;
}

export function yesIf(condition: boolean): 'yes' | 'no' {
  return condition ? 'yes' : 'no';
}
