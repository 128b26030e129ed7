import type { i18n } from 'i18next';
import { areaIds, question } from '../checklist';
import type { ReportWords } from '../report';
import { areaText, factText, questionText, sectionName } from './content';
import { languageOf, localeOf } from './languages';

/** What a report says, in the language that is shown now: its words are loaded first. */
export async function reportWords(words: i18n): Promise<ReportWords> {
  await words.loadNamespaces(['report', 'common', 'facts', ...areaIds]);
  const report = words.getFixedT(words.language, 'report');
  const common = words.getFixedT(words.language, 'common');
  return {
    language: languageOf(words.language),
    locale: localeOf(words.language),
    t: (key, values = {}) => report(key, { ...values }),
    common: (key, values = {}) => common(key, { ...values }),
    area: (id, edition) => areaText(words, id, edition).name,
    section: (id, edition) => sectionName(words, id, edition),
    question: (id, edition) => questionText(words, question(id), edition).question,
    fact: (id, edition) => factText(words, id, edition).question,
  };
}
