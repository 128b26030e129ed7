import type { AreaId, SectionId } from './areas';
import type { FactId } from './facts';
import type { ObligationId } from './obligations';
import type { Edition, WorksheetId } from './types';

/** One question of the checklist, as it is written down. What follows from its obligation (force, weight, citation) is looked up, never repeated. */
interface QuestionDefinition<Id extends string> {
  readonly id: Id;
  /** The obligation that it asks about in the `gov` edition: of 資料1 (core) or of the Common Standards (detailed). */
  readonly gov: ObligationId;
  /** The same in the `ci` edition; absent where 資料2 has no such obligation. */
  readonly ci?: ObligationId;
  /** The scoping fact that switches it off while it is 「いいえ」. */
  readonly when?: FactId;
  /** The working paper that stands beside it. */
  readonly worksheet?: WorksheetId;
  /** A critical gate: in both editions, or in the one named. */
  readonly critical?: true | Edition;
  /** It asks whether traces of attack were looked for, so that 形跡が見つかった can be marked on its answer. */
  readonly traces?: true;
}

export interface QuestionOf<Id extends string> extends QuestionDefinition<Id> {
  readonly area: AreaId;
  readonly section: SectionId;
}

/** Keeps the ids as literal types, so that a misspelt id anywhere fails to compile. */
export function defineQuestions<const Id extends string>(
  area: AreaId,
  section: SectionId,
  definitions: readonly QuestionDefinition<Id>[],
): readonly QuestionOf<Id>[] {
  return definitions.map((definition) => ({ ...definition, area, section }));
}
