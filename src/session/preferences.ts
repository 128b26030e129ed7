import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export const themes = ['system', 'light', 'dark'] as const;
export const textSizes = ['normal', 'large', 'largest'] as const;

/** How one person likes the page: of this browser, not of a review. */
export interface Preferences {
  /** A language code; whether there is such a language is for `i18n/` to say. */
  readonly language: string;
  readonly theme: (typeof themes)[number];
  readonly textSize: (typeof textSizes)[number];
  /** Single-key shortcuts (WCAG 2.1.4: they can be turned off). */
  readonly keys: boolean;
}

const key = 'tenkencho.preferences';
const usual: Preferences = { language: 'ja', theme: 'system', textSize: 'normal', keys: true };

function stored(): Preferences {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof read !== 'object' || read === null) return usual;
    const get = (name: string): unknown => Reflect.get(read, name);
    return {
      language: typeof get('language') === 'string' ? String(get('language')) : usual.language,
      theme: themes.find((theme) => theme === get('theme')) ?? usual.theme,
      textSize: textSizes.find((size) => size === get('textSize')) ?? usual.textSize,
      keys: get('keys') !== false,
    };
  } catch {
    // Blocked or spoilt: the page then looks as it does for everyone.
    return usual;
  }
}

export const preferences = createStore<Preferences>(stored);

export function setPreference(patch: Partial<Preferences>): void {
  preferences.setState(patch);
  try {
    localStorage.setItem(key, JSON.stringify(preferences.getState()));
  } catch {
    // It holds until the page is left.
  }
}

export function usePreference<Name extends keyof Preferences>(name: Name): Preferences[Name] {
  return useStore(preferences, (state) => state[name]);
}

/** Lays colours and text size on the page, now and after each change. */
export function applyPreferences(root: HTMLElement): void {
  const apply = ({ theme, textSize }: Preferences) => {
    root.dataset.theme = theme;
    root.dataset.textSize = textSize;
  };
  apply(preferences.getState());
  preferences.subscribe(apply);
}
