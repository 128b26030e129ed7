import { useTranslation } from 'react-i18next';
import { localeOf } from '../i18n';

interface Formats {
  readonly clock: Intl.DateTimeFormat;
  readonly moment: Intl.DateTimeFormat;
}

/** Made once for each language: making one costs far more than using it. */
const formats = new Map<string, Formats>();

function formatsOf(language: string): Formats {
  const known = formats.get(language);
  if (known) return known;
  const locale = localeOf(language);
  const made = {
    clock: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }),
    moment: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }),
  };
  formats.set(language, made);
  return made;
}

/** Times as this person reads them, in the time zone of this computer. */
export function useTime(): { readonly clock: (at: string) => string; readonly moment: (at: string) => string } {
  const { i18n: words } = useTranslation();
  const { clock, moment } = formatsOf(words.language);
  return { clock: (at) => clock.format(new Date(at)), moment: (at) => moment.format(new Date(at)) };
}
