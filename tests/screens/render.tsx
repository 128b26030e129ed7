import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { areaIds } from '../../src/checklist';
import { createI18n, type Language } from '../../src/i18n';
import { createReview, type Review } from '../../src/review';
import { openSession } from '../../src/session';
import { SessionContext } from '../../src/session/react';
import { StorageContext } from '../../src/session/storage-react';
import { openStorage, type ReviewStorage } from '../../src/storage';

export const start = '2020-06-15T01:00:00.000Z';
const id = '00000000-0000-4000-8000-000000000001';

export function reviewWith(given: Partial<Review> = {}): Review {
  return { ...createReview(id, start), ...given };
}

interface Given {
  readonly language?: Language;
  /** The open review of the screen; without it, none is open. */
  readonly review?: Review;
  /** Those that the storage holds beside it. */
  readonly others?: readonly Review[];
}

/** Shows a screen as the page does: with its real words, reviews kept in memory, and the review of the address open. */
export async function show(screen: ReactNode, { language = 'ja', review, others = [] }: Given = {}) {
  const words = await createI18n(language, [
    'ui',
    'common',
    'home',
    'setup',
    'settings',
    'export',
    'result',
    'guide',
    'sheets',
    'suggestions',
    'contradictions',
    'handout',
    'actions',
    'confirm',
    'changes',
    'together',
    'glossary',
    'facts',
    ...areaIds,
  ]);
  const storage: ReviewStorage = await openStorage();
  for (const each of [...(review ? [review] : []), ...others]) await storage.create(each);
  const opened = review ? await openSession(storage, review.id) : null;
  if (opened && opened.kind !== 'opened') throw new Error(`the review was not opened: ${opened.kind}`);
  await act(async () => {
    render(
      <I18nextProvider i18n={words}>
        <StorageContext value={storage}>
          <Router hook={useHashLocation}>
            <SessionContext value={opened?.session ?? null}>
              <Suspense>{screen}</Suspense>
            </SessionContext>
          </Router>
        </StorageContext>
      </I18nextProvider>,
    );
  });
  return { storage, session: opened?.session, words, user: userEvent.setup() };
}
