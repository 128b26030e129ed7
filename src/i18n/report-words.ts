import type { i18n } from 'i18next';
import { areaIds, question } from '../checklist';
import type { ReportWords } from '../report';
import { factText, questionText } from './content';
import { languageOf } from './languages';

/** What a report says, in the language that is shown now: its words are loaded first. */
export async function reportWords(words: i18n): Promise<ReportWords> {
  await words.loadNamespaces(['report', 'common', 'facts', ...areaIds]);
  const report = words.getFixedT(words.language, 'report');
  const common = words.getFixedT(words.language, 'common');
  return {
    language: languageOf(words.language),
    t: (key, values = {}) => report(key, { ...values }),
    common: (key, values = {}) => common(key, { ...values }),
    question: (id, edition) => questionText(words, question(id), edition).question,
    fact: (id, edition) => factText(words, id, edition).question,
  };
}
