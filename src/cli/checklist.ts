import type { i18n } from 'i18next';
import { depthOf, editions, isCritical, obligationOf, placeOf, questionsOf, weightOf } from '../checklist';
import { questionText } from '../i18n';

/**
 * The checklist as lines of JSON, one a question and edition: the 66 of `gov`, then those of `ci`, each in source order.
 * The namespaces of the five areas and `common` must be loaded.
 */
export function checklistLines(words: i18n): string[] {
  const citation = words.getFixedT(null, 'common');
  return editions.flatMap((edition) =>
    questionsOf(edition, 'detailed').map((q) => {
      const obligation = obligationOf(q, edition);
      if (!obligation) throw new Error(`${q.id} is not asked in ${edition}`);
      const { question, why, look, evidence } = questionText(words, q, edition);
      return JSON.stringify({
        id: q.id,
        edition,
        depth: depthOf(q),
        area: q.area,
        section: q.section,
        when: q.when ?? null,
        weight: weightOf(q, edition),
        critical: isCritical(q, edition),
        question,
        why,
        look,
        evidence,
        source: citation(`citation.${obligation.document}`, { place: placeOf(obligation) }),
        obligations: [obligation.id],
      });
    }),
  );
}
