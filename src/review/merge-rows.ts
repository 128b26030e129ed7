import { byText, byTime, type Tally } from './merge-tally';
import type { Sides } from './merge-wholes';
import type { Rows, SheetId } from './rows';

/** By sheet, so that TypeScript sees which rows go with which sheet. */
type Sheets = { [Sheet in SheetId]: Rows[Sheet][] };

/** The rows of a worksheet, each a unit, in the order of `mergedOrder`. */
export function mergedRows<Sheet extends SheetId>(tally: Tally, sheet: Sheet, { base, a, b }: Sides): Rows[Sheet][] {
  const rowsOf = (sheets: Sheets) => new Map<string, Rows[Sheet]>(sheets[sheet].map((row) => [row.id, row]));
  const [before, ofA, ofB] = [rowsOf(base.worksheets), rowsOf(a.worksheets), rowsOf(b.worksheets)];
  const [orderA, orderB] = [[...ofA.keys()], [...ofB.keys()]];
  const newer = (byTime(a.updatedAt, b.updatedAt) || byText(orderA.join(), orderB.join())) > 0 ? 'a' : 'b';
  const known = tally.conflicts.length;
  const rows = mergedOrder([...before.keys()], orderA, orderB, newer).flatMap(
    (id) => tally.pick<Rows[Sheet] | null>(['worksheets', sheet, id], before.get(id) ?? null, ofA.get(id) ?? null, ofB.get(id) ?? null) ?? [],
  );
  const mayComeBack = tally.conflicts.slice(known).filter((conflict) => conflict.a === null);
  tally.limit(['worksheets', sheet], rows.length + mayComeBack.length);
  return rows;
}

/**
 * The place of every row, also of those that one side has deleted: a conflict may bring them back.
 *
 * Rows that both sides have stand in the order of the side that has moved them; where both have, in that of the newer. Each other row stands behind
 * the row that it followed on its own side. Where both sides have put rows in one place, those come first whose first id is lower. So the order is
 * the same whichever side is called `a`.
 * @param newer the side that was changed last
 * @returns every id of `a` and of `b`, once
 */
function mergedOrder(base: readonly string[], a: readonly string[], b: readonly string[], newer: 'a' | 'b'): string[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  const shared = sharedOrder(
    base,
    a.filter((id) => inB.has(id)),
    b.filter((id) => inA.has(id)),
    newer,
  );
  const [behindA, behindB] = [groupsBehind(a, inB), groupsBehind(b, inA)];
  const groupsAt = (id: string | null) => [behindA.get(id) ?? [], behindB.get(id) ?? []].sort(([x = ''], [y = '']) => byText(x, y)).flat();
  return [...groupsAt(null), ...shared.flatMap((id) => [id, ...groupsAt(id)])];
}

/** `a` and `b`: the same ids, each in its own order. */
function sharedOrder(base: readonly string[], a: readonly string[], b: readonly string[], newer: 'a' | 'b'): readonly string[] {
  const [inBase, inBoth] = [new Set(base), new Set(a)];
  const before = base.filter((id) => inBoth.has(id));
  const hasMoved = (order: readonly string[]) => order.filter((id) => inBase.has(id)).join() !== before.join();
  if (hasMoved(a) !== hasMoved(b)) return hasMoved(a) ? a : b;
  return newer === 'a' ? a : b;
}

/** The rows of one side that the other does not have, by the shared row that they stand behind; `null`: before all. */
function groupsBehind(order: readonly string[], other: ReadonlySet<string>): Map<string | null, string[]> {
  const groups = new Map<string | null, string[]>();
  let shared: string | null = null;
  for (const id of order) {
    if (other.has(id)) shared = id;
    else groups.set(shared, [...(groups.get(shared) ?? []), id]);
  }
  return groups;
}
