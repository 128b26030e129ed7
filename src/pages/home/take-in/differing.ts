import { equal } from '../../../session/share';

/** A field of what is in conflict, with what stands in it. `null` as its name: the whole is one value. */
export type Field = readonly [name: string | null, value: unknown];

/** Who answered and when tells which side is the newer, also where both are the same. */
const telling = ['answeredBy', 'answeredAt'];

/** The fields of one side that help to choose: those in which the sides differ, and who and when. None where it is not there. */
export function differing(side: unknown, other: unknown): Field[] {
  if (!isEntry(side)) return side === null || side === undefined ? [] : [[null, side]];
  const against = isEntry(other) ? other : {};
  return Object.entries(side).filter(
    ([name, value]) => name !== 'id' && (telling.includes(name) ? value !== '' && value !== null : !same(value, against[name])),
  );
}

/** What is not filled in on one side and not there on the other is no difference to look at. */
function same(a: unknown, b: unknown): boolean {
  return equal(a, b) || (b === undefined && (a === '' || a === null || a === false || (Array.isArray(a) && a.length === 0)));
}

function isEntry(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
