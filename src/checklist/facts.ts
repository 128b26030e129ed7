/**
 * Scoping facts: what was so at any time in the period under review. A fact that is 「いいえ」 switches off the questions that hang on it;
 * one that is unknown switches off nothing.
 */
export const factIds = [
  'risk-high',
  'measures-decided',
  'exceptions-taken',
  'exceptions-effective',
  'issued-short',
  'non-issued-used',
  'non-issued-confidential',
  'terms-services-used',
  'remote-access-built',
] as const;
export type FactId = (typeof factIds)[number];

export const factValues = ['yes', 'no', 'unknown'] as const;
export type FactValue = (typeof factValues)[number];

/** A fact on the left cannot be so unless the one on the right is: it is `no` while that is `no`. */
export const implied: Readonly<Partial<Record<FactId, FactId>>> = {
  'exceptions-effective': 'exceptions-taken',
  'non-issued-confidential': 'non-issued-used',
};

/** The value that counts, given what was answered for each fact (missing: `unknown`). */
export function effectiveFact(fact: FactId, answered: (fact: FactId) => FactValue | undefined): FactValue {
  const premise = implied[fact];
  if (premise && answered(premise) === 'no') return 'no';
  return answered(fact) ?? 'unknown';
}
