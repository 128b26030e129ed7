import { defineQuestions } from '../define';

export const risk = defineQuestions('risk', 'risk', [
  { id: 'risk.reassess-concern', gov: 'gov-1-1a', ci: 'ci-1-1a', worksheet: 'works' },
  { id: 'risk.reassess-change', gov: 'gov-1-1b', ci: 'ci-1-1b', worksheet: 'works' },
  { id: 'risk.reconsider-eligible-work', gov: 'gov-1-2a', ci: 'ci-1-2a', when: 'risk-high', worksheet: 'works' },
  { id: 'risk.additional-measures', gov: 'gov-1-2b', ci: 'ci-1-2b', when: 'risk-high', worksheet: 'works', critical: 'ci' },
  { id: 'risk.feasibility-policy', gov: 'gov-1-2c', when: 'risk-high' },
  { id: 'risk.reflect-in-plan', gov: 'gov-1-2d', ci: 'ci-1-2c', when: 'risk-high', worksheet: 'works' },
]);
