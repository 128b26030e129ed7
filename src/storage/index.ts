export { newId } from './ids';
export { openStorage } from './open';
export { assemble, isObject, type Parts, split } from './parts';
export { requestPersistence } from './persistence';
export type {
  Damaged,
  Failed,
  FailureReason,
  Journal,
  ListOutcome,
  Loaded,
  LoadOutcome,
  MemoryReason,
  Missing,
  News,
  Persistence,
  Place,
  Removed,
  RemoveOutcome,
  ReviewStorage,
  SaveOutcome,
} from './types';
