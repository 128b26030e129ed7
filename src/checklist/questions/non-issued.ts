import { defineQuestions } from '../define';

export const nonIssued = defineQuestions('devices', 'non-issued', [
  { id: 'non-issued.usage-known', gov: 'gov-3.2-1a', ci: 'ci-3.2-1a', when: 'non-issued-used', worksheet: 'devices' },
  { id: 'non-issued.procedures', gov: 'gov-3.2-1b', ci: 'ci-3.2-1b', when: 'non-issued-used', worksheet: 'devices' },
  { id: 'non-issued.vulnerability', gov: 'gov-3.2-2a', ci: 'ci-3.2-2a', when: 'non-issued-used', worksheet: 'devices', critical: true },
  { id: 'non-issued.attack-traces', gov: 'gov-3.2-2b', ci: 'ci-3.2-2b', when: 'non-issued-used', worksheet: 'devices', critical: true, traces: true },
  { id: 'non-issued.review', gov: 'gov-3.2-3a', ci: 'ci-3.2-3a', when: 'non-issued-used' },
  { id: 'non-issued.replace-with-issued', gov: 'gov-3.2-3b', ci: 'ci-3.2-3b', when: 'non-issued-used' },
  { id: 'non-issued.delete-when-done', gov: 'gov-3.2-4a', ci: 'ci-3.2-4a', when: 'non-issued-confidential', worksheet: 'devices', critical: true },
  { id: 'non-issued.sanitise-at-end', gov: 'gov-3.2-4b', ci: 'ci-3.2-4b', when: 'non-issued-confidential', worksheet: 'devices', critical: true },
  { id: 'non-issued.safety-rules', gov: 'std-7.1.1-4-a.ii' },
  { id: 'non-issued.device-manager', gov: 'std-7.1.1-4-b', critical: true },
  { id: 'non-issued.safety-measures', gov: 'std-7.1.1-4-c.ii', when: 'non-issued-confidential' },
  { id: 'non-issued.delegate-measures', gov: 'std-7.1.1-4-d', when: 'non-issued-confidential' },
  { id: 'non-issued.staff-measures', gov: 'std-7.1.1-4-e', when: 'non-issued-confidential' },
  { id: 'non-issued.permission', gov: 'std-8.1.1-3-h.ii', when: 'non-issued-used', critical: true },
]);
