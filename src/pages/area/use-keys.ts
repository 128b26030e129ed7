import { useEffect, useRef } from 'react';
import { isQuestionId } from '../../checklist';
import { statuses } from '../../review';
import { usePreference } from '../../session/preferences';
import { useSession } from '../../session/react';

/**
 * Single keys on the question screens: `1`–`5` answer the question in hand, `j` and `k` move between questions, `?` lists them.
 * They are off while someone types or composes, with any other key held, while a dialog is open, and where the person turned them off.
 */
export function useKeys(onHelp: () => void): void {
  const session = useSession();
  const on = usePreference('keys');
  const help = useRef(onHelp);
  useEffect(() => {
    help.current = onHelp;
  });
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      // 229 is how some browsers still tell, after composition has ended, that the key belongs to it.
      // oxlint-disable-next-line typescript/no-deprecated
      if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const status = statuses[Number(event.key) - 1];
      if (status) {
        const fieldset = current();
        const question = fieldset?.dataset.question ?? '';
        if (!isQuestionId(question)) return;
        session.dispatch({ type: 'answer', question, patch: { status }, at: new Date().toISOString() });
        // So that it is seen and heard which answer was chosen, and arrows go on from it.
        fieldset?.querySelector<HTMLInputElement>(`input[type=radio][value="${status}"]`)?.focus();
      } else if (event.key === 'j' || event.key === 'k') {
        move(event.key === 'j' ? 1 : -1);
      } else if (event.key === '?') {
        help.current();
      } else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on, session]);
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

function all(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('fieldset[data-question]')];
}

/** The question that has the focus; else the first that is in view. */
function current(): HTMLElement | undefined {
  const focused = document.activeElement?.closest('article')?.querySelector<HTMLElement>('fieldset[data-question]');
  return focused ?? all().find((question) => question.getBoundingClientRect().top > 0);
}

function move(step: 1 | -1): void {
  const questions = all();
  const focused = document.activeElement?.closest('article') ? current() : undefined;
  const place = focused ? questions.indexOf(focused) + step : 0;
  const target = questions[Math.min(Math.max(place, 0), questions.length - 1)];
  if (target) focusQuestion(target);
}

/** Moves the focus to a question's chosen answer, or to its first; to its card where none can be chosen. */
export function focusQuestion(question: HTMLElement): void {
  const radio =
    question.querySelector<HTMLInputElement>('input[type=radio]:checked:enabled') ?? question.querySelector<HTMLInputElement>('input[type=radio]:enabled');
  const card = question.closest('article') ?? question;
  card.scrollIntoView({ block: 'start' });
  if (!radio) card.tabIndex = -1;
  (radio ?? card).focus({ preventScroll: true });
}
