import { defineQuestions } from '../define';

export const rules = defineQuestions('rules', 'rules', [
  { id: 'rules.effectiveness', gov: 'gov-2-1a', ci: 'ci-2-1a' },
  { id: 'rules.add-measures', gov: 'gov-2-2a', ci: 'ci-2-2a', when: 'measures-decided' },
  { id: 'rules.recheck-exceptions', gov: 'gov-2-3a', ci: 'ci-2-3a', when: 'exceptions-taken', worksheet: 'exceptions' },
  { id: 'rules.normalise-exceptions', gov: 'gov-2-3b', ci: 'ci-2-3b', when: 'exceptions-effective', worksheet: 'exceptions' },
]);
