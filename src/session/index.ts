export { holdUnstored, leaveSession, unsavedGuard, unsavedReviews } from './holding';
export { guardLeaving } from './leaving';
export { openSession } from './open';
export type { Clock, DispatchOptions, Opened, Saving, Session, SessionState } from './types';
