/** The languages of the interface, each with its own name for itself. A language is a folder of `locales/`. */
export const languages = { ja: '日本語', en: 'English' } as const;
export type Language = keyof typeof languages;

export const defaultLanguage: Language = 'ja';

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text);
}

/** The language of this code; where there is none, the one the product speaks first. */
export function languageOf(code: string): Language {
  return isLanguage(code) ? code : defaultLanguage;
}

const locales: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-GB' };

/** How numbers, dates and times are written in the language of this code, as a BCP 47 tag. */
export function localeOf(code: string): string {
  return locales[languageOf(code)];
}
