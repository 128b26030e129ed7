import { connect, NoDatabase } from './database';
import { indexedStorage } from './indexed';
import { memoryStorage } from './memory';
import type { ReviewStorage } from './types';

/** The reviews on this computer; in memory alone where the browser cannot store, and `persistence` then says why. Never rejects. @param now the time */
export async function openStorage(now: () => Date = () => new Date()): Promise<ReviewStorage> {
  const connection = connect();
  try {
    await connection.open();
    return indexedStorage(connection, now);
  } catch (error) {
    const reason = error instanceof NoDatabase ? error.reason : 'failed';
    return memoryStorage({ persistent: false, reason, error }, now);
  }
}
