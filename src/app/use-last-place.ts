import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useStorage } from '../session/storage-react';

/** Remembers which screen of the review was the last one, so that 続きから comes back to it. The question screens say themselves at which question. */
export function useLastPlace(id: string): void {
  const storage = useStorage();
  const [address] = useLocation();
  useEffect(() => {
    if (!address.startsWith(`/r/${id}/a/`)) storage.setPlace(id, { address: `#${address}`, question: null });
  }, [storage, id, address]);
}
