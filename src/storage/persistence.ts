/**
 * Asks the browser to keep the data of this site when the disk runs short. Nobody waits for the answer: in Firefox it may never come, and on
 * a plain-http address there is nobody to ask.
 */
export function requestPersistence(): void {
  const manager: Partial<StorageManager> | undefined = globalThis.navigator?.storage;
  manager?.persist?.().catch(() => undefined);
}
