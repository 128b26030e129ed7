import { useEffect } from 'react';
import { isTyping } from '../pages/area/use-keys';

/**
 * Ctrl+Z takes a change of the open review back, Ctrl+Y and Ctrl+Shift+Z make it again (⌘ on a Mac). In a text field the keys stay the browser's own,
 * and while a dialog is open nothing behind it changes.
 */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const move = moveOf(event);
      if (!move || event.isComposing || event.defaultPrevented || isInText(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (move === 'undo') undo();
      else redo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [undo, redo]);
}

function moveOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (ctrlKey === metaKey || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}

/** A list to choose from has no undo of its own. */
function isInText(target: EventTarget | null): boolean {
  return isTyping(target) && !(target instanceof HTMLSelectElement);
}
