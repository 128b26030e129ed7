import { effectiveFact, type FactId, type FactValue, factIds } from './facts';
import { obligation } from './obligations';
import { type Question, type QuestionId, questions } from './questions';
import type { Actor, Depth, Edition, Force, Obligation } from './types';

export { type AreaId, areaIds, areas, isAreaId, type SectionId, sectionIds } from './areas';
export { effectiveFact, type FactId, type FactValue, factIds, factValues, implied } from './facts';
export { type GlossaryId, glossaryIds } from './glossary';
export { type ObligationId, obligations } from './obligations';
export { type Question, type QuestionId, questions } from './questions';
export { type Actor, actors, type Depth, depths, type Edition, editions, type Force, type Obligation, type WorksheetId, worksheetIds } from './types';

/** Which text of the guidance the questions follow: the date of 資料1. Part of every review file. */
export const checklistDate = '2020-06-11';

export const questionIds: readonly QuestionId[] = questions.map((question) => question.id);

const byId = new Map<string, Question>(questions.map((question) => [question.id, question]));

export function question(id: QuestionId): Question {
  const found = byId.get(id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

export function isQuestionId(text: string): text is QuestionId {
  return byId.has(text);
}

/** What the question asks about in this edition; `undefined` where the edition has no such obligation. */
export function obligationOf(q: Question, edition: Edition): Obligation | undefined {
  const id = edition === 'gov' ? q.gov : q.ci;
  return id && obligation(id);
}

/** `core` where the obligation stands in the notice itself, `detailed` where in the Common Standards excerpt. */
export function depthOf(q: Question): Depth {
  return obligation(q.gov).document === 'std' ? 'detailed' : 'core';
}

/** Is it asked at all in this edition and depth (whatever the facts say)? */
export function isAsked(q: Question, edition: Edition, depth: Depth): boolean {
  return obligationOf(q, edition) !== undefined && (depth === 'detailed' || depthOf(q) === 'core');
}

/** The questions of this edition and depth, in source order. */
export function questionsOf(edition: Edition, depth: Depth): Question[] {
  return questions.filter((q) => isAsked(q, edition, depth));
}

/** Those of them whose source says that this one must act. Only the Common Standards name anyone: none but in `detailed`. */
export function questionsOfActor(edition: Edition, depth: Depth, actor: Actor): Question[] {
  return questionsOf(edition, depth).filter((q) => obligationOf(q, edition)?.actor === actor);
}

const weights: Readonly<Record<Force, 1 | 2 | 3>> = { shall: 3, necessary: 3, required: 3, important: 2, effective: 1 };

/** How much it counts, 1–3, by the force of its obligation in this edition. @throws Error where the edition does not ask it */
export function weightOf(q: Question, edition: Edition): 1 | 2 | 3 {
  return weights[forceOf(q, edition)];
}

/** How strongly its source is put in this edition. @throws Error where the edition does not ask it */
export function forceOf(q: Question, edition: Edition): Force {
  const found = obligationOf(q, edition);
  if (!found) throw new Error(`${q.id} is not asked in ${edition}`);
  return found.force;
}

/** Is it a critical gate in this edition: 「いいえ」 or not knowing caps the level? */
export function isCritical(q: Question, edition: Edition): boolean {
  return q.critical === true || q.critical === edition;
}

/** The place in its document as the source writes it: `3.1` is `3(1)`. */
export function placeOf({ document, section }: Obligation): string {
  return document === 'std' ? section : section.replace(/\.(\d+)$/, '($1)');
}

/** The facts that switch some question of this edition and depth, in order. Others are not asked. */
export function factsOf(edition: Edition, depth: Depth): FactId[] {
  const asked = questionsOf(edition, depth);
  return factIds.filter((fact) => asked.some((q) => q.when === fact));
}

/** Does a scoping fact switch the question off? */
export function isSwitchedOff(q: Question, answered: (fact: FactId) => FactValue | undefined): boolean {
  return q.when !== undefined && effectiveFact(q.when, answered) === 'no';
}
