import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { FileProblem } from '../../files';
import type { Review } from '../../review';
import { routes } from '../../routes';
import { holdUnstored } from '../../session';
import { useStorage } from '../../session/storage-react';
import { newId, requestPersistence } from '../../storage';

/** Loaded when a file is opened. */
const reader = () => import('../../files/read');

/** What came of opening a file: nothing yet, refused with its problems, or a review that is on this computer already, a template. */
export type OpenState =
  | { readonly kind: 'none' }
  | { readonly kind: 'not-stored' }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly FileProblem[]; readonly total: number }
  /** `here` is `null` where what is stored of it is damaged. */
  | { readonly kind: 'known'; readonly review: Review; readonly here: Review | null }
  /** To start a review of one's own from. */
  | { readonly kind: 'template'; readonly review: Review };

export interface Opening {
  readonly state: OpenState;
  readonly open: (file: File) => Promise<void>;
  readonly openText: (text: string) => Promise<void>;
  readonly openExample: () => Promise<void>;
  /** Stores a review and goes to it. Where it cannot be stored, it opens all the same, and the page says so. */
  readonly store: (review: Review) => Promise<void>;
  readonly replace: (review: Review) => Promise<void>;
  readonly copy: (review: Review) => Promise<void>;
  readonly goTo: (id: string) => void;
  readonly dismiss: () => void;
}

/** Opens review files. A file that is refused changes nothing; one whose review is here already asks first. */
export function useOpenReview(): Opening {
  const { t, i18n: words } = useTranslation(['ui', 'home']);
  const storage = useStorage();
  const [, navigate] = useLocation();
  const [state, setState] = useState<OpenState>({ kind: 'none' });
  const refuse = () => setState({ kind: 'not-stored' });
  const goTo = (id: string) => navigate(routes.setup(id));

  const store = async (review: Review) => {
    const outcome = await storage.create(review);
    if (outcome.kind === 'conflict') return refuse();
    if (outcome.kind === 'failed') holdUnstored(storage, review, outcome.reason);
    else requestPersistence();
    goTo(review.id);
  };
  const take = async (bytes: Uint8Array, name: string) => {
    const { readReviewFile } = await reader();
    const outcome = readReviewFile(bytes, name);
    if (!outcome.ok) return setState({ kind: 'refused', name, problems: outcome.problems, total: outcome.total });
    const here = await storage.load(outcome.review.id);
    if (here.kind === 'loaded') return setState({ kind: 'known', review: outcome.review, here: here.review });
    if (here.kind === 'damaged') return setState({ kind: 'known', review: outcome.review, here: null });
    if (outcome.review.handout !== null) {
      const { receive } = await import('./receive');
      if ((await receive(storage, outcome.review)) === 'template') return setState({ kind: 'template', review: outcome.review });
    }
    await store(outcome.review);
  };
  return {
    state,
    store,
    goTo,
    dismiss: () => setState({ kind: 'none' }),
    open: async (file) => {
      // Only as much as it takes to know that it is too large.
      const { maxFileBytes } = await reader();
      const bytes = new Uint8Array(await file.slice(0, maxFileBytes + 1).arrayBuffer());
      if (file.size > maxFileBytes) {
        setState({ kind: 'refused', name: file.name, problems: [{ kind: 'too-large', path: [], found: file.size, limit: maxFileBytes }], total: 1 });
      } else await take(bytes, file.name);
    },
    openText: (text) => take(new TextEncoder().encode(text), t('home:pasted')),
    openExample: async () => {
      const { exampleReview } = await import('./example');
      await store(await exampleReview(words.language, newId()));
    },
    replace: async (review) => {
      const stored = await storage.load(review.id);
      if (stored.kind === 'damaged') await storage.remove(review.id);
      if (stored.kind !== 'loaded') return store(review);
      const outcome = await storage.save(review.id, review, stored.previous, stored.revision);
      if (outcome.kind !== 'saved') return refuse();
      goTo(review.id);
    },
    copy: (review) => store({ ...review, id: newId() }),
  };
}
