import * as z from 'zod/mini';
import { parseReview, type Review } from '../review';
import { assemble, isObject, split } from '../storage';
import { equal, share } from './share';

/**
 * One field's change, as data: of which part of the review (its path in `split`), which field of it (`null`: the part as a whole), from what to
 * what. An absent field or part is `undefined`.
 */
export type Edit = z.output<typeof edit>;

const edit = z.object({ part: z.string(), field: z.nullable(z.string()), from: z.optional(z.unknown()), to: z.optional(z.unknown()) });

/** For edits that come from outside, such as a journal. */
export const editsSchema = z.array(edit);

export function keyOf({ part, field }: Edit): string {
  return field === null ? part : `${part} ${field}`;
}

/** The order of a worksheet's rows: merged rather than set, so that rows which another tab has added or removed stay so. */
export function isOrder(part: string): boolean {
  return /^worksheets\/[^/]+$/.test(part);
}

/** What differs between two reviews, field by field; not the time of the change. */
export function editsBetween(before: Review, after: Review): Edit[] {
  const [from, to] = [split(before), split(after)];
  const paths = new Set([...from.keys(), ...to.keys()]);
  return [...paths].flatMap((part) => partEdits(part, from.get(part), to.get(part)));
}

function partEdits(part: string, from: unknown, to: unknown): Edit[] {
  if (from === to) return [];
  if (!isEntry(from) || !isEntry(to)) return equal(from, to) ? [] : [{ part, field: null, from, to }];
  const fields = new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})]);
  if (part === 'head') fields.delete('updatedAt');
  return [...fields].filter((field) => !equal(from?.[field], to?.[field])).map((field) => ({ part, field, from: from?.[field], to: to?.[field] }));
}

function isEntry(value: unknown): value is Readonly<Record<string, unknown>> | undefined {
  return value === undefined || isObject(value);
}

export function inverse(edits: readonly Edit[]): Edit[] {
  return edits.map(({ part, field, from, to }) => ({ part, field, from: to, to: from })).reverse();
}

/**
 * The review after the edits, each only where its field still is as the edit found it: what has been changed since stays. The very same review
 * where nothing is left to change, or where the result would be no valid review. @param at RFC 3339, UTC
 */
export function applyEdits(review: Review, edits: readonly Edit[], at: string): Review {
  const parts = new Map(split(review));
  const done = edits.filter((each) => applyEdit(parts, each));
  if (done.length === 0) return review;
  const parsed = parseReview(assemble(parts));
  if (!parsed.ok) return review;
  // The schema has just checked it, and sharing does not change what it says.
  const shared = share(review, parsed.review) as Review;
  return shared === review ? review : { ...shared, updatedAt: at };
}

/** @returns whether it changed something */
function applyEdit(parts: Map<string, unknown>, { part, field, from, to }: Edit): boolean {
  const current = parts.get(part);
  if (field === null) {
    const next = isOrder(part) ? mergedOrder(idsOf(current), idsOf(from), idsOf(to)) : equal(current, from) ? to : current;
    if (equal(current, next)) return false;
    if (next === undefined) parts.delete(part);
    else parts.set(part, next);
    return true;
  }
  if (!isEntry(current) || !equal(current?.[field], from) || equal(from, to)) return false;
  const { [field]: _, ...rest } = current ?? {};
  const next = to === undefined ? rest : { ...rest, [field]: to };
  if (Object.keys(next).length === 0) parts.delete(part);
  else parts.set(part, next);
  return true;
}

function idsOf(order: unknown): readonly unknown[] {
  return Array.isArray(order) ? order : [];
}

/** The order that someone gave, in what the rows have become since: their new rows after the one that they stood behind, their removed ones gone. */
function mergedOrder(current: readonly unknown[], from: readonly unknown[], to: readonly unknown[]): readonly unknown[] {
  if (equal(current, from)) return to;
  const merged = current.filter((id) => to.includes(id) || !from.includes(id));
  to.forEach((id, index) => {
    if (from.includes(id) || merged.includes(id)) return;
    merged.splice(index === 0 ? 0 : merged.indexOf(to[index - 1]) + 1 || merged.length, 0, id);
  });
  return merged;
}
