import { defineQuestions } from '../define';

export const oversight = defineQuestions('oversight', 'oversight', [
  { id: 'oversight.involvement', gov: 'gov-5-1a', ci: 'ci-5-1a' },
  { id: 'oversight.rule-consistency', gov: 'gov-5-1b', ci: 'ci-5-1b' },
  { id: 'oversight.technical', gov: 'gov-5-1c', ci: 'ci-5-1c' },
]);
