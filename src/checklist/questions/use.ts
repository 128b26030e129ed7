import { defineQuestions } from '../define';

export const use = defineQuestions('devices', 'use', [
  { id: 'use.physical-protection', gov: 'std-7.1.1-1-a' },
  { id: 'use.software-list', gov: 'std-7.1.1-1-b' },
  { id: 'use.safety-rules', gov: 'std-7.1.1-4-a.i' },
  { id: 'use.follow-procedures', gov: 'std-8.1.1-3-g' },
  { id: 'use.lock-when-away', gov: 'std-8.1.1-3-f' },
  { id: 'use.work-only', gov: 'std-8.1.1-3-a' },
  { id: 'use.no-forbidden-software', gov: 'std-8.1.1-3-d.i' },
  { id: 'use.software-approval', gov: 'std-8.1.1-3-d2' },
  { id: 'use.no-unpermitted-equipment', gov: 'std-8.1.1-3-e' },
  { id: 'use.removable-media', gov: 'std-8.1.1-3-k', critical: true },
]);
