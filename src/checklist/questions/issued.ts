import { defineQuestions } from '../define';

export const issued = defineQuestions('devices', 'issued', [
  { id: 'issued.takeout-management', gov: 'gov-3.1-1a', ci: 'ci-3.1-1a', worksheet: 'devices' },
  { id: 'issued.vulnerability', gov: 'gov-3.1-2a', ci: 'ci-3.1-2a', worksheet: 'devices', critical: true },
  { id: 'issued.attack-traces', gov: 'gov-3.1-2b', ci: 'ci-3.1-2b', worksheet: 'devices', critical: true, traces: true },
  { id: 'issued.review', gov: 'gov-3.1-3a', ci: 'ci-3.1-3a' },
  { id: 'issued.shortage', gov: 'gov-3.1-3b', ci: 'ci-3.1-3b', when: 'issued-short', worksheet: 'devices' },
  { id: 'issued.safety-measures', gov: 'std-7.1.1-4-c.i' },
  { id: 'issued.permission-off-site', gov: 'std-8.1.1-3-h.i', critical: true },
]);
