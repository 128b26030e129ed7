import type { i18n } from 'i18next';
import type { AreaId, Edition, FactId, GlossaryId, Question, SectionId } from '../checklist';
import { glossaryIds } from '../checklist';

/** All that is said about one question, in one language and edition. Texts are plain, without markup. */
export interface QuestionText {
  readonly question: string;
  readonly why: string;
  /** What to look at, step by step. */
  readonly look: readonly string[];
  readonly evidence: readonly string[];
  /** What makes it はい, 一部 or いいえ. */
  readonly yes: string;
  readonly partly: string;
  readonly no: string;
  readonly measures: readonly string[];
  /** A ready reason for 該当なし, where the source states a condition that no fact carries. */
  readonly reason: string | undefined;
  readonly terms: readonly GlossaryId[];
}

/**
 * The text of a question: in `ci` the wording made for it where there is one, else the common one.
 * The area's namespace must be loaded. @throws Error where a text is missing (tests prove that none is)
 */
export function questionText(words: i18n, question: Question, edition: Edition): QuestionText {
  const part = (name: string): unknown => entry(words, question.area, `${question.id}.${name}`, edition);
  const text = (name: string) => asText(part(name), `${question.id}.${name}`);
  const list = (name: string) => asList(part(name), `${question.id}.${name}`);
  const reason = part('reason');
  return {
    question: text('question'),
    why: text('why'),
    look: list('look'),
    evidence: list('evidence'),
    yes: text('yes'),
    partly: text('partly'),
    no: text('no'),
    measures: list('measures'),
    reason: typeof reason === 'string' ? reason : undefined,
    terms: list('terms').filter((id): id is GlossaryId => glossaryIds.some((known) => known === id)),
  };
}

/** A term of the glossary: its name, what it means, and the other forms under which it stands in texts. */
export interface TermText {
  readonly name: string;
  readonly text: string;
  readonly also: readonly string[];
}

export function termText(words: i18n, id: GlossaryId, edition: Edition): TermText {
  const part = (name: string): unknown => entry(words, 'glossary', `${id}.${name}`, edition);
  const also = part('also');
  return { name: asText(part('name'), id), text: asText(part('text'), id), also: also === undefined ? [] : asList(also, id) };
}

/** An area of the review: its name, and in a sentence what it is about. */
export function areaText(words: i18n, area: AreaId, edition: Edition): { readonly name: string; readonly lead: string } {
  const part = (name: string) => asText(entry(words, 'common', `area.${area}.${name}`, edition), `area.${area}.${name}`);
  return { name: part('name'), lead: part('lead') };
}

export function sectionName(words: i18n, section: SectionId, edition: Edition): string {
  return asText(entry(words, 'common', `section.${section}`, edition), `section.${section}`);
}

/** A scoping fact as a question, with what helps to answer it. The namespace `facts` must be loaded. */
export function factText(words: i18n, fact: FactId, edition: Edition): { readonly question: string; readonly help: string } {
  const part = (name: string) => asText(entry(words, 'facts', `${fact}.${name}`, edition), `${fact}.${name}`);
  return { question: part('question'), help: part('help') };
}

/** The entry in the edition's own wording, else in the common one. */
function entry(words: i18n, namespace: string, key: string, edition: Edition): unknown {
  const own: unknown = edition === 'ci' ? words.getResource(words.language, namespace, `${key}_ci`) : undefined;
  return own ?? words.getResource(words.language, namespace, key);
}

function asText(value: unknown, key: string): string {
  if (typeof value !== 'string') throw new Error(`no text ${key}`);
  return value;
}

function asList(value: unknown, key: string): readonly string[] {
  if (!Array.isArray(value)) throw new Error(`no list ${key}`);
  return value.map((each: unknown) => asText(each, key));
}
