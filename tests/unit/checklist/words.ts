import { readdirSync, readFileSync } from 'node:fs';
import type { i18n } from 'i18next';
import { areaIds, type Edition, type GlossaryId, glossaryIds, type Question } from '../../../src/checklist';
import { createI18n, type Language, questionText, termText } from '../../../src/i18n';

const folder = new URL('../../../locales/', import.meta.url);

/** The files of words of a language, as paths below its folder, in order: `checklist/risk.json`, `facts.json`, … */
export function filesOf(language: Language): string[] {
  const found = readdirSync(new URL(language, folder), { recursive: true, encoding: 'utf8' });
  return found
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort();
}

export function contentOf(language: Language, file: string): unknown {
  return JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8'));
}

/** What an object holds by name, or a list by number; nothing where it is neither. */
export function entriesOf(value: unknown): [name: string, inner: unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Every text within, with the path that leads to it. */
export function textsWithin(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return entriesOf(value).flatMap(([name, inner]) => textsWithin(inner, path === '' ? name : `${path}.${name}`));
}

/** All that the checklist says, loaded as the pages load it. */
export function checklistWords(language: Language): Promise<i18n> {
  return createI18n(language, [...areaIds, 'glossary', 'facts']);
}

/** Every text that is shown with a question in an edition, with the part it belongs to. */
export function shownTexts(words: i18n, question: Question, edition: Edition): [part: string, text: string][] {
  const { terms: _, ...parts } = questionText(words, question, edition);
  return textsWithin(parts, question.id);
}

/**
 * The terms that stand in a text. Where one name lies within another (情報セキュリティ責任者 in 統括情報セキュリティ責任者, `issued device` in
 * `non-issued device`) only the longest stands there.
 */
export function termsIn(words: i18n, edition: Edition, text: string): Set<GlossaryId> {
  const forms = formsOf(words, edition);
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length);
  const pattern = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const found = text.toLowerCase().matchAll(new RegExp(pattern, 'g'));
  return new Set([...found].flatMap(([form]) => forms.get(form) ?? []));
}

function formsOf(words: i18n, edition: Edition): Map<string, GlossaryId> {
  const entries = glossaryIds.flatMap((id) => {
    const { name, also } = termText(words, id, edition);
    return [name, ...also].map((form) => [form.toLowerCase(), id] as const);
  });
  return new Map(entries);
}
