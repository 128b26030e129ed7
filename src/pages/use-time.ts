import { useTranslation } from 'react-i18next';
import { localeOf } from '../i18n';

/** Made once for each language, and only when it is wanted: making one takes longer than showing a screen's first question. */
const moments = new Map<string, Intl.DateTimeFormat>();

function momentOf(language: string): Intl.DateTimeFormat {
  const known = moments.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' });
  moments.set(language, made);
  return made;
}

/** Hours, minutes and seconds, as 09:05:07: the same in every language here. */
function clock(at: string): string {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Times as this person reads them, in the time zone of this computer. */
export function useTime(): { readonly clock: (at: string) => string; readonly moment: (at: string) => string } {
  const { i18n: words } = useTranslation();
  return { clock, moment: (at) => momentOf(words.language).format(new Date(at)) };
}
