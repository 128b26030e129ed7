import { defineQuestions } from '../define';

export const meetings = defineQuestions('meetings', 'meetings', [
  { id: 'meetings.own-systems', gov: 'gov-4-1a', ci: 'ci-4-1a', worksheet: 'meetings' },
  { id: 'meetings.third-party-systems', gov: 'gov-4-2a', ci: 'ci-4-1b', worksheet: 'meetings' },
  { id: 'meetings.information-limits', gov: 'gov-4-3a', ci: 'ci-4-2a', worksheet: 'meetings', critical: true },
  { id: 'meetings.security-measures', gov: 'gov-4-3b', ci: 'ci-4-1c', worksheet: 'meetings' },
  { id: 'meetings.rules', gov: 'gov-4-4a', ci: 'ci-4-2b', worksheet: 'meetings' },
  { id: 'meetings.terms-scope', gov: 'std-4.1.2-1-a.i' },
  { id: 'meetings.terms-services', gov: 'std-4.1.2-1-a.ii' },
  { id: 'meetings.terms-procedures', gov: 'std-4.1.2-1-a.iii' },
  { id: 'meetings.terms-no-confidential', gov: 'std-4.1.2-1-a2', critical: true },
  { id: 'meetings.terms-owner', gov: 'std-4.1.2-1-b', when: 'terms-services-used', worksheet: 'meetings' },
  { id: 'meetings.terms-application', gov: 'std-4.1.2-2-a', when: 'terms-services-used' },
]);
