import { useEffect } from 'react';
import type { AreaId, QuestionId } from '../../checklist';
import { routes } from '../../routes';
import { useSession } from '../../session/react';
import { useStorage } from '../../session/storage-react';
import { focusQuestion } from './use-keys';

/**
 * Remembers which question someone was at, and goes to the question that the address names.
 * The address keeps it too, so that a reload comes back to the same place.
 */
export function usePlace(area: AreaId, target: QuestionId | undefined): void {
  const session = useSession();
  const storage = useStorage();
  useEffect(() => {
    if (target === undefined) return;
    const element = document.getElementById(`q-${target}`);
    if (element && !element.contains(document.activeElement)) focusQuestion(element);
  }, [target]);
  useEffect(() => {
    storage.setPlace(session.id, { address: `#${routes.area(session.id, area)}`, question: target ?? null });
    const note = (event: FocusEvent) => {
      const question = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('fieldset[data-question]')?.dataset.question : undefined;
      if (question === undefined) return;
      const address = `#/r/${session.id}/a/${area}/${question}`;
      if (location.hash === address) return;
      // Not by navigation: the screen stays as it is.
      history.replaceState(history.state, '', address);
      storage.setPlace(session.id, { address, question });
    };
    addEventListener('focusin', note);
    return () => removeEventListener('focusin', note);
  }, [session, storage, area, target]);
}
