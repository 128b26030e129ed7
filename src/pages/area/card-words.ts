import type { i18n, TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Edition, obligationOf, placeOf, type Question } from '../../checklist';
import { type QuestionText, questionText, type TermText, termText } from '../../i18n';
import { bases, statuses } from '../../review';

/** What all questions of a page say alike, looked up once and not by each of them. */
export interface CardWords {
  readonly t: TFunction;
  readonly common: TFunction<'common'>;
  /** The five answers and their keys. */
  readonly answers: readonly { readonly value: (typeof statuses)[number]; readonly label: string; readonly hint: string }[];
  readonly bases: readonly { readonly value: (typeof bases)[number]; readonly label: string }[];
}

export function useCardWords(): CardWords {
  const { t } = useTranslation();
  const { t: common } = useTranslation('common');
  return useMemo(
    () => ({
      t,
      common,
      answers: statuses.map((value, index) => ({ value, label: common(`answer.${value}`), hint: String(index + 1) })),
      bases: bases.map((value) => ({ value, label: common(`basis.${value}`) })),
    }),
    [t, common],
  );
}

/** What one question says. */
export interface CardText {
  readonly text: QuestionText;
  /** Those of its terms that can be explained by now. */
  readonly terms: readonly TermText[];
  /** Where it stands in the source, as 「資料1 §3(1)」. */
  readonly citation: string;
}

/** @param explained whether the glossary has come */
export function cardTexts(
  words: i18n,
  { common }: CardWords,
  explained: boolean,
  asked: readonly Question[],
  edition: Edition,
): ReadonlyMap<Question, CardText> {
  return new Map(
    asked.map((question) => {
      const text = questionText(words, question, edition);
      const terms = explained ? text.terms.map((id) => termText(words, id, edition)) : [];
      const obligation = obligationOf(question, edition);
      return [question, { text, terms, citation: obligation ? common(`citation.${obligation.document}`, { place: placeOf(obligation) }) : '' }];
    }),
  );
}
