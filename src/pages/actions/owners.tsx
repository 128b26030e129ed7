import type { Review } from '../../review';

export const ownersList = 'plan-owners';

/** Everyone who has to do something in the plan, each once. */
export function ownersOf({ actions }: Review): string[] {
  const names = Object.values(actions).map((decision) => decision?.owner.trim() ?? '');
  return [...new Set(names)].filter((name) => name !== '').sort((a, b) => a.localeCompare(b, 'ja'));
}

/** Offers the names that were written before, so that one person is written in one way. */
export function OwnersList({ owners }: { readonly owners: readonly string[] }) {
  return (
    <datalist id={ownersList}>
      {owners.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
