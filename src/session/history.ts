import { type Edit, isOrder, keyOf } from './edits';
import { equal } from './share';

/** One's own changes, newest last, to be taken back; and those taken back, to be made again. */
export type History = { readonly done: readonly Step[]; readonly undone: readonly Step[] };

/** `open`: typing goes on, and the next keystroke in the same field may join. `at`: milliseconds since 1970. */
export type Step = { readonly edits: readonly Edit[]; readonly at: number; readonly open: boolean };

export const emptyHistory: History = { done: [], undone: [] };

/** How many changes can be taken back. */
export const maxSteps = 100;
/** Keystrokes that follow one another so closely, in milliseconds, are one change. */
const typingPause = 2000;

export function recorded(history: History, edits: readonly Edit[], at: number, text: boolean): History {
  if (edits.length === 0) return history;
  const last = history.done.at(-1);
  if (!text || !last || !joins(last, edits, at)) return { done: [...history.done, { edits, at, open: text }].slice(-maxSteps), undone: [] };
  const joined = join(last.edits, edits);
  const earlier = history.done.slice(0, -1);
  return { done: joined.length === 0 ? earlier : [...earlier, { edits: joined, at, open: true }], undone: [] };
}

function joins(last: Step, edits: readonly Edit[], at: number): boolean {
  const keys = new Set(last.edits.map(keyOf));
  return last.open && at - last.at <= typingPause && edits.every((edit) => keys.has(keyOf(edit)));
}

/** One after the other as one; a field that is back where it was drops out. */
function join(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const later = new Map(second.map((edit) => [keyOf(edit), edit]));
  return first.map((edit) => ({ ...edit, to: (later.get(keyOf(edit)) ?? edit).to })).filter(({ from, to }) => !equal(from, to));
}

/** The history once its newest step has been taken back. */
export function takenBack({ done, undone }: History): History {
  return { done: done.slice(0, -1), undone: [...undone, ...sealed(done.slice(-1))] };
}

/** The history once the step that was taken back last has been made again. */
export function madeAgain({ done, undone }: History): History {
  return { done: [...done, ...sealed(undone.slice(-1))], undone: undone.slice(0, -1) };
}

function sealed(steps: readonly Step[]): Step[] {
  return steps.map((step) => ({ ...step, open: false }));
}

/**
 * The history after another tab has changed some fields: of these one's own begins anew at what the other wrote, so that taking back never
 * brings back what was before it.
 * @param theirs what the other tab changed @param mine what this tab has changed on top and not yet saved
 */
export function rebased(history: History, theirs: readonly Edit[], mine: readonly Edit[]): History {
  const overruled = new Set(theirs.filter(({ part }) => !isOrder(part)).map(keyOf));
  const kept = new Map(mine.filter((edit) => overruled.has(keyOf(edit))).map((edit) => [keyOf(edit), edit]));
  const clear = (steps: readonly Step[]) => steps.map((step) => ({ ...step, edits: step.edits.filter((edit) => !overruled.has(keyOf(edit))) }));
  const lastIndex = new Map(history.done.flatMap((step, index) => step.edits.map((edit): [string, number] => [keyOf(edit), index])));
  const done = clear(history.done).map((step, index) => {
    const own = [...kept].filter(([key]) => lastIndex.get(key) === index).map(([, edit]) => edit);
    return { ...step, edits: [...step.edits, ...own] };
  });
  const lasting = (steps: readonly Step[]) => steps.filter((step) => step.edits.length > 0);
  return { done: lasting(done), undone: lasting(clear(history.undone)) };
}
