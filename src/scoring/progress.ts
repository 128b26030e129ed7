import { type AreaId, areaIds, questions, type SectionId, sectionIds } from '../checklist';
import { type Scorable, standing } from './standing';

/** Questions answered, of those that count: in the score, or out only by 該当なし with its reason. */
export interface Progress {
  readonly answered: number;
  readonly total: number;
}

export interface ReviewProgress {
  readonly overall: Progress;
  readonly areas: Readonly<Record<AreaId, Progress>>;
  readonly sections: Readonly<Record<SectionId, Progress>>;
}

/** How far a review has come, without its score: what every screen shows after every answer. */
export function progress(review: Scorable): ReviewProgress {
  const overall = { answered: 0, total: 0 };
  const areas = none(areaIds);
  const sections = none(sectionIds);
  for (const question of questions) {
    const stands = standing(review, question);
    if (!stands.in && stands.by !== 'not-applicable') continue;
    const answered = !stands.in || stands.status !== null ? 1 : 0;
    for (const part of [overall, areas[question.area], sections[question.section]]) {
      part.total += 1;
      part.answered += answered;
    }
  }
  return { overall, areas, sections };
}

function none<Id extends string>(ids: readonly Id[]): Record<Id, { answered: number; total: number }> {
  return Object.fromEntries(ids.map((id) => [id, { answered: 0, total: 0 }])) as Record<Id, { answered: number; total: number }>;
}
