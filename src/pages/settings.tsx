import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../i18n';
import { setPreference, textSizes, themes, usePreference } from '../session/preferences';
import { RadioCards } from '../ui/radio-cards';
import { Page } from './page';
import { StoredData } from './settings/stored-data';

/** 設定: how one person likes the page, in this browser, and what it has stored here. Each choice holds at once. */
export function Settings() {
  const { t } = useTranslation(['ui', 'settings']);
  return (
    <Page title={t('settings:title')}>
      <div className="space-y-10">
        <LanguageChoice />
        <ThemeChoice />
        <SizeChoice />
        <KeysChoice />
        <StoredData />
      </div>
    </Page>
  );
}

function LanguageChoice() {
  const { t, i18n: words } = useTranslation(['ui', 'settings']);
  const name = useId();
  const choose = (language: string) => {
    setPreference({ language });
    void words.changeLanguage(language);
  };
  return (
    <fieldset>
      <legend className="mb-2 text-xl font-bold">{t('language')}</legend>
      <RadioCards
        name={name}
        columns="three"
        value={words.language}
        onChange={choose}
        options={languages.map(({ code, name: label }) => ({ value: code, label, lang: code }))}
      />
    </fieldset>
  );
}

function ThemeChoice() {
  const { t } = useTranslation(['ui', 'settings']);
  const name = useId();
  const theme = usePreference('theme');
  return (
    <fieldset>
      <legend className="mb-2 text-xl font-bold">{t('settings:theme')}</legend>
      <RadioCards
        name={name}
        columns="three"
        value={theme}
        onChange={(chosen) => setPreference({ theme: chosen })}
        options={themes.map((value) => ({ value, label: t('settings:theme', { context: value }) }))}
      />
    </fieldset>
  );
}

function SizeChoice() {
  const { t } = useTranslation(['ui', 'settings']);
  const name = useId();
  const textSize = usePreference('textSize');
  return (
    <fieldset>
      <legend className="mb-2 text-xl font-bold">{t('settings:size')}</legend>
      <RadioCards
        name={name}
        columns="three"
        value={textSize}
        onChange={(chosen) => setPreference({ textSize: chosen })}
        options={textSizes.map((value) => ({ value, label: t('settings:size', { context: value }) }))}
      />
    </fieldset>
  );
}

/** WCAG 2.1.4: single-key shortcuts can be turned off. */
function KeysChoice() {
  const { t } = useTranslation(['ui', 'settings']);
  const id = useId();
  const keys = usePreference('keys');
  return (
    <section>
      <h2 className="mb-2 text-xl font-bold">{t('settings:keys')}</h2>
      <div className="relative flex items-center gap-3 rounded-8 border border-edge bg-raised px-3 py-2.5 hover:bg-key-soft">
        <input
          type="checkbox"
          id={id}
          checked={keys}
          onChange={(event) => setPreference({ keys: event.currentTarget.checked })}
          className="relative z-1 size-5 shrink-0 accent-key"
        />
        <label htmlFor={id} className="font-bold after:absolute after:inset-0">
          {t('settings:keysOn')}
        </label>
      </div>
    </section>
  );
}
