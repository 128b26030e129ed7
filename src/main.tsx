import './app/no-eval';
import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { loadScreen, screenNamespaces } from './app/routes';
import { createI18n, languageOf } from './i18n';
import { applyPreferences, preferences } from './session/preferences';
import { openStorage } from './storage';

applyPreferences(document.documentElement);

async function start(root: HTMLElement): Promise<void> {
  const address = location.hash.slice(1) || '/';
  // The words, the storage and the screen are wanted at once: none waits for another.
  const [words, storage] = await Promise.all([
    createI18n(languageOf(preferences.getState().language), ['ui', 'common', ...screenNamespaces(address)]),
    openStorage(),
    loadScreen(address),
  ]);
  // Without its words a screen would be a riddle.
  if (!words.hasResourceBundle(words.language, 'ui') || !words.hasResourceBundle(words.language, 'common')) throw new Error('The words did not come.');
  createRoot(root).render(
    <StrictMode>
      <App words={words} storage={storage} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) {
  start(root).catch((error: unknown) => {
    console.error(error);
    // The page then shows what it says by itself.
    root.dataset.failed = '';
  });
}
