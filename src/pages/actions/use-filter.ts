import { useState } from 'react';
import type { AreaId, QuestionId } from '../../checklist';
import { filterPlan, type PlanEntry, type PlanFilter } from '../../scoring';
import { daysAfter } from './day';

/** What someone wants to see of the plan; `null`: whatever it is. */
export interface Wanted {
  readonly area: AreaId | null;
  /** `''`: those without one. */
  readonly owner: string | null;
  readonly due: 'overdue' | 'soon' | 'undated' | null;
  readonly undecided: boolean;
}

const everything: Wanted = { area: null, owner: null, due: null, undecided: false };

/** What comes soon, in days. */
const soon = 30;

export interface Filter {
  readonly wanted: Wanted;
  readonly want: (change: Partial<Wanted>) => void;
  readonly wantAll: () => void;
  readonly shown: readonly PlanEntry[];
  readonly active: boolean;
}

/**
 * The entries that someone wants to see. What is being filled in stays in sight: an entry that fitted when the filter was set is shown until it is set
 * anew, though it may fit no more.
 */
export function useFilter(plan: readonly PlanEntry[], today: string): Filter {
  const [{ wanted, held }, setState] = useState<{ wanted: Wanted; held: ReadonlySet<QuestionId> }>({ wanted: everything, held: new Set() });
  const fitting = (what: Wanted) => new Set(filterPlan(plan, planFilter(what, today)).map((entry) => entry.question));
  const set = (what: Wanted) => setState({ wanted: what, held: fitting(what) });
  const now = fitting(wanted);
  const active = wanted.area !== null || wanted.owner !== null || wanted.due !== null || wanted.undecided;
  return {
    wanted,
    want: (change) => set({ ...wanted, ...change }),
    wantAll: () => set(everything),
    shown: plan.filter(({ question }) => now.has(question) || held.has(question)),
    active,
  };
}

function planFilter({ area, owner, due, undecided }: Wanted, today: string): PlanFilter {
  return {
    ...(area !== null && { area }),
    ...(owner !== null && { owner }),
    ...(due !== null && { due: due === 'soon' ? { by: daysAfter(today, soon) } : due }),
    ...(undecided && { undecided }),
  };
}
