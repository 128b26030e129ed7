import { createContext, useContext } from 'react';
import type { ReviewStorage } from '../storage';

export const StorageContext = createContext<ReviewStorage | null>(null);

/** @throws Error outside a `StorageContext` */
export function useStorage(): ReviewStorage {
  const storage = useContext(StorageContext);
  if (!storage) throw new Error('no StorageContext around this component');
  return storage;
}
