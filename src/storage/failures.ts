import { NoDatabase } from './database';
import type { Failed, FailureReason } from './types';

export function failed(error: unknown): Failed {
  return { kind: 'failed', reason: reasonOf(error), error };
}

function reasonOf(error: unknown): FailureReason {
  if (error instanceof NoDatabase) return error.reason === 'blocked' ? 'blocked' : 'unavailable';
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return 'quota';
  return name === 'InvalidStateError' ? 'unavailable' : 'other';
}

/** The browser has closed the connection without a word. */
export function isClosed(error: unknown): boolean {
  return nameOf(error) === 'InvalidStateError';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
