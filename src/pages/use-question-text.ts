import { type QuestionId, question } from '../checklist';
import { type QuestionText, questionText } from '../i18n';
import { useReview } from '../session/react';
import { useWords } from './use-words';

/** The words of a question in the open review's edition; waits until its area's words are there. */
export function useQuestionText(id: QuestionId): QuestionText {
  const asked = question(id);
  const words = useWords([asked.area]);
  const edition = useReview((review) => review.edition);
  return questionText(words, asked, edition);
}
