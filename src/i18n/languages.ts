/** The languages of the interface: the folders of `locales/`. Each says its own name, and how numbers and dates are written in it (BCP 47). */
const files = import.meta.glob<{ readonly name: string; readonly locale: string }>('../../locales/*/language.json', { eager: true, import: 'default' });

/** The code of a language: the name of its folder. */
export type Language = string;

/** The language that the product speaks first. */
export const defaultLanguage: Language = 'ja';

const byCode = new Map(Object.entries(files).map(([path, language]) => [path.split('/').at(-2) ?? '', language]));

/** Every language with its own name for itself, the first one first. */
export const languages: readonly { readonly code: Language; readonly name: string }[] = [...byCode]
  .map(([code, { name }]) => ({ code, name }))
  .sort((a, b) => Number(b.code === defaultLanguage) - Number(a.code === defaultLanguage) || (a.code < b.code ? -1 : 1));

export function isLanguage(text: string): boolean {
  return byCode.has(text);
}

/** The language of this code; where there is none, the one the product speaks first. */
export function languageOf(code: string): Language {
  return isLanguage(code) ? code : defaultLanguage;
}

/** How numbers, dates and times are written in the language of this code, as a BCP 47 tag. */
export function localeOf(code: string): string {
  return byCode.get(languageOf(code))?.locale ?? defaultLanguage;
}
