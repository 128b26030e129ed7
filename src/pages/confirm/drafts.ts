import { useState } from 'react';
import * as z from 'zod/mini';
import { type AreaId, areaIds } from '../../checklist';
import type { Approval, Role } from '../../review';
import { useReview, useSession } from '../../session/react';

const verdict = z.nullable(z.enum(['yes', 'partly', 'no']));
const areaVerdict = z.object({ rules: verdict, technical: verdict, comment: z.string() });

const draft = z.object({
  /** `null`: nothing typed, so that the name that is known stands there. */
  name: z.nullable(z.string()),
  comment: z.string(),
  areas: z.partialRecord(z.enum(areaIds), areaVerdict),
  /** What has been accepted or is to be sent back, by its key. */
  judged: z.record(z.string(), z.enum(['accepted', 'returned'])),
  /** When it became a confirmation. */
  spent: z.nullable(z.string()),
});

export type Draft = z.output<typeof draft>;
export type AreaVerdict = z.output<typeof areaVerdict>;

const empty: Draft = { name: null, comment: '', areas: {}, judged: {}, spent: null };
export const noVerdict: AreaVerdict = { rules: null, technical: null, comment: '' };

/**
 * What someone has written before they confirm. It is no part of the review, so it is kept by the tab: a look at a question, or a reload, loses
 * nothing. One that has become a confirmation is used up, until that confirmation is taken back.
 */
export function useDraft(role: Role): { readonly draft: Draft; readonly set: (patch: Partial<Draft>) => void } {
  const session = useSession();
  const approvals = useReview((review) => review.approvals);
  const key = `tenkencho.confirm.${session.id}.${role}`;
  const [stored, setStored] = useState(() => read(key));
  const current = live(stored, approvals);
  return {
    draft: current,
    set: (patch) => {
      const next = { ...current, spent: null, ...patch };
      setStored(next);
      write(key, next);
    },
  };
}

function live(stored: Draft, approvals: readonly Approval[]): Draft {
  return stored.spent !== null && approvals.some(({ at }) => at === stored.spent) ? empty : stored;
}

/** Also where the browser keeps nothing, until the page is left. */
const drafts = new Map<string, Draft>();

function read(key: string): Draft {
  const known = drafts.get(key);
  if (known) return known;
  try {
    return draft.parse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
  } catch {
    // None, or storage forbidden.
    return empty;
  }
}

function write(key: string, next: Draft): void {
  drafts.set(key, next);
  try {
    sessionStorage.setItem(key, JSON.stringify(next));
  } catch {
    // It holds until the page is left.
  }
}

/** The areas whose reviews the promotion structure looks at; the fifth is what it does itself. */
export const judgedAreas = areaIds.filter((area): area is Exclude<AreaId, 'oversight'> => area !== 'oversight');
