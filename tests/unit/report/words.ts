import enDevices from '../../../locales/en/checklist/devices.json';
import enMeetings from '../../../locales/en/checklist/meetings.json';
import enOversight from '../../../locales/en/checklist/oversight.json';
import enRisk from '../../../locales/en/checklist/risk.json';
import enRules from '../../../locales/en/checklist/rules.json';
import enCommon from '../../../locales/en/common.json';
import enFacts from '../../../locales/en/facts.json';
import enReport from '../../../locales/en/report.json';
import jaDevices from '../../../locales/ja/checklist/devices.json';
import jaMeetings from '../../../locales/ja/checklist/meetings.json';
import jaOversight from '../../../locales/ja/checklist/oversight.json';
import jaRisk from '../../../locales/ja/checklist/risk.json';
import jaRules from '../../../locales/ja/checklist/rules.json';
import jaCommon from '../../../locales/ja/common.json';
import jaFacts from '../../../locales/ja/facts.json';
import jaReport from '../../../locales/ja/report.json';
import { type Edition, type FactId, type QuestionId, question } from '../../../src/checklist';
import type { ReportWords, Values } from '../../../src/report';

const files = {
  ja: { report: jaReport, common: jaCommon, facts: jaFacts, risk: jaRisk, rules: jaRules, devices: jaDevices, meetings: jaMeetings, oversight: jaOversight },
  en: { report: enReport, common: enCommon, facts: enFacts, risk: enRisk, rules: enRules, devices: enDevices, meetings: enMeetings, oversight: enOversight },
};

function read(words: unknown, key: string, values: Values = {}): string | undefined {
  let found = words;
  for (const step of key.split('.')) found = found instanceof Object ? Object.entries(found).find(([name]) => name === step)?.[1] : undefined;
  if (typeof found !== 'string') return undefined;
  return found.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function must(words: unknown, key: string, values?: Values): string {
  const found = read(words, key, values);
  if (found === undefined) throw new Error(`no text ${key}`);
  return found;
}

/** The report's words straight from the files, without a library of translations. */
export function testWords(language: 'ja' | 'en'): ReportWords {
  const own = files[language];
  const worded = (words: unknown, key: string, edition: Edition) => (edition === 'ci' ? read(words, `${key}_ci`) : undefined) ?? must(words, key);
  return {
    language,
    locale: language === 'ja' ? 'ja-JP' : 'en-GB',
    t: (key, values) => must(own.report, key, values),
    common: (key, values) => must(own.common, key, values),
    area: (id, edition) => worded(own.common, `area.${id}.name`, edition),
    section: (id, edition) => worded(own.common, `section.${id}`, edition),
    question: (id: QuestionId, edition) => worded(own[question(id).area], `${id}.question`, edition),
    fact: (id: FactId, edition) => worded(own.facts, `${id}.question`, edition),
  };
}
