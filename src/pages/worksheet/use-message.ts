import { useState } from 'react';
import type { Review } from '../../review';
import { useReview, useSession } from '../../session/react';

export interface Message {
  readonly text: string;
  /** Something went wrong. */
  readonly failed: boolean;
  /** The review just after the change of which it tells. */
  readonly after: Review | null;
}

interface Messages {
  readonly message: Message | null;
  /** What was done can be taken back by one step: nothing has been changed since. */
  readonly canUndo: boolean;
  readonly say: (text: string, kind?: 'changed' | 'failed' | 'said') => void;
  readonly hush: () => void;
}

/** The last thing that was done to the sheet, in words. */
export function useMessage(): Messages {
  const session = useSession();
  const [message, setMessage] = useState<Message | null>(null);
  const current = useReview((review) => review);
  return {
    message,
    canUndo: message?.after === current,
    say: (text, kind = 'changed') => setMessage({ text, failed: kind === 'failed', after: kind === 'changed' ? session.getState().review : null }),
    hush: () => setMessage(null),
  };
}
