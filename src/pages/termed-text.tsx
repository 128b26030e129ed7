import { Fragment, useId } from 'react';
import { type Edition, type GlossaryId, glossaryIds } from '../checklist';
import { type TermText, termText } from '../i18n';
import { useWords } from './use-words';

interface TermedTextProps {
  readonly text: string;
  readonly edition: Edition;
  /** The terms to look for; all of the glossary where it is not said. */
  readonly terms?: readonly GlossaryId[];
}

/** A text in which each term explains itself where it first stands: a button that opens its meaning. */
export function TermedText({ text, edition, terms = glossaryIds }: TermedTextProps) {
  const words = useWords(['glossary']);
  return <Termed text={text} terms={terms.map((id) => termText(words, id, edition))} />;
}

/** The same with the terms at hand. */
export function Termed({ text, terms }: { readonly text: string; readonly terms: readonly TermText[] }) {
  const pieces = splitByTerms(text, terms);
  return pieces.map((piece, index) => {
    // The pieces of one text never change places.
    const key = `${index}`;
    return typeof piece === 'string' ? <Fragment key={key}>{piece}</Fragment> : <Term key={key} shown={piece.shown} term={piece.term} />;
  });
}

function Term({ shown, term }: { readonly shown: string; readonly term: TermText }) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="cursor-help text-left font-[inherit] leading-[inherit] underline decoration-quiet decoration-dotted decoration-2 underline-offset-4 hover:bg-key-soft"
      >
        {shown}
      </button>
      <span
        id={id}
        popover="auto"
        className="m-auto max-w-md rounded-12 border border-line bg-raised p-5 text-base font-normal text-text shadow-3 backdrop:bg-black/20"
      >
        <strong className="mb-1 block">{term.name}</strong>
        {term.text}
      </span>
    </>
  );
}

type Piece = string | { readonly shown: string; readonly term: TermText };

/** Cuts the text where each term first stands; where one name lies inside another, the longer one counts. */
export function splitByTerms(text: string, terms: readonly TermText[]): Piece[] {
  const names = terms.flatMap((term) => [term.name, ...term.also].map((name) => ({ name, term }))).sort((a, b) => b.name.length - a.name.length);
  const lower = text.toLowerCase();
  const taken: { at: number; length: number; term: TermText }[] = [];
  const seen = new Set<TermText>();
  for (const { name, term } of names) {
    if (seen.has(term)) continue;
    const at = firstFree(lower, name.toLowerCase(), taken);
    if (at < 0) continue;
    seen.add(term);
    taken.push({ at, length: name.length, term });
  }
  taken.sort((a, b) => a.at - b.at);
  const pieces: Piece[] = [];
  let end = 0;
  for (const { at, length, term } of taken) {
    if (at > end) pieces.push(text.slice(end, at));
    pieces.push({ shown: text.slice(at, at + length), term });
    end = at + length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** Where the name first stands as a word of its own (in a language that has spaces) and outside what is taken. */
function firstFree(text: string, name: string, taken: readonly { at: number; length: number }[]): number {
  const latin = /^[a-z]/.test(name);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const free = taken.every((other) => at + name.length <= other.at || at >= other.at + other.length);
    const whole = !latin || (!/[a-z]/.test(text[at - 1] ?? '') && !/[a-z]/.test((text[at + name.length] ?? '').replace('s', '')));
    if (free && whole) return at;
  }
  return -1;
}
