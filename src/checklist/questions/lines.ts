import { defineQuestions } from '../define';

export const lines = defineQuestions('devices', 'lines', [
  { id: 'lines.internal-lines', gov: 'gov-3.3-1a', ci: 'ci-3.3-1a' },
  { id: 'lines.systems', gov: 'gov-3.3-1b', ci: 'ci-3.3-1b' },
  { id: 'lines.vulnerability', gov: 'gov-3.3-2a', ci: 'ci-3.3-2a', critical: true },
  { id: 'lines.attack-traces', gov: 'gov-3.3-2b', ci: 'ci-3.3-2b', critical: true, traces: true },
  { id: 'lines.review', gov: 'gov-3.3-3a', ci: 'ci-3.3-2c' },
  { id: 'lines.remote-access-path', gov: 'std-7.3.1-4-a.i', when: 'remote-access-built', critical: true },
  { id: 'lines.remote-access-target', gov: 'std-7.3.1-4-a.ii', when: 'remote-access-built', critical: true },
  { id: 'lines.permitted-lines-only', gov: 'std-8.1.1-3-b' },
  { id: 'lines.no-unpermitted-systems', gov: 'std-8.1.1-3-c' },
  { id: 'lines.reconnect-measures', gov: 'std-8.1.1-3-i' },
  { id: 'lines.reconnect-permission', gov: 'std-8.1.1-3-j', critical: true },
]);
