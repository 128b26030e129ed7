import { useEffect } from 'react';
import type { AreaId, QuestionId } from '../../checklist';
import { routes } from '../../routes';
import { useSession } from '../../session/react';
import { useStorage } from '../../session/storage-react';
import type { Place } from '../../storage';
import { screensShown } from '../page';
import { focusQuestion } from './use-keys';

/** How long someone stays at a question before it is remembered, in milliseconds: going through them quickly costs nothing. */
const pause = 400;

/**
 * Goes to the question that the address names, or, where the page has just been opened or reloaded, to the one that someone was at;
 * and remembers at which question they are.
 */
export function usePlace(area: AreaId, target: QuestionId | undefined): void {
  const session = useSession();
  const storage = useStorage();
  useEffect(() => {
    if (target !== undefined) goTo(target);
  }, [target]);
  useEffect(() => {
    const page = routes.area(session.id, area);
    const reopened = screensShown() <= 1;
    if (reopened) {
      void storage.place(session.id).then((place) => {
        if (place?.question && place.address.startsWith(`#${page}/`)) goTo(place.question);
      });
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    let place: Place = { address: `#${target === undefined ? page : routes.question(session.id, area, target)}`, question: target ?? null };
    const remember = () => {
      clearTimeout(timer);
      // Another screen of this review remembers itself, and may have done so before this one is gone.
      const elsewhere = location.hash.startsWith(`#/r/${session.id}/`) && !location.hash.startsWith(`#${page}`);
      if (!elsewhere) storage.setPlace(session.id, place);
    };
    const leave = () => {
      if (place.question !== null) remember();
    };
    if (!reopened && target === undefined) remember();
    const note = (event: FocusEvent) => {
      const question = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('fieldset[data-question]')?.dataset.question : undefined;
      if (question === undefined || question === place.question) return;
      place = { address: `#${page}/${question}`, question };
      clearTimeout(timer);
      timer = setTimeout(remember, pause);
    };
    addEventListener('focusin', note);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('focusin', note);
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [session, storage, area, target]);
}

function goTo(question: string): void {
  const element = document.getElementById(`q-${question}`);
  if (element && !element.contains(document.activeElement)) focusQuestion(element);
}
