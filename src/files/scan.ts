import { maxProblems, type Path } from '../review';
import { afterSpace, scalar, string } from './tokens';

/** How many objects and lists may stand within each other. A review needs five; parsers overflow at some thousands. */
export const maxLevels = 64;

export interface Duplicate {
  readonly path: Path;
  /** Cut to 60 characters. */
  readonly key: string;
}

/** What a text is as JSON. `at` counts UTF-16 code units from 0; of the duplicates the first 100 are listed. */
export type Scan =
  | { readonly kind: 'json'; readonly duplicates: readonly Duplicate[]; readonly total: number }
  | { readonly kind: 'fault' | 'too-deep'; readonly at: number };

/**
 * Goes once over a text before `JSON.parse` does: that one says where a fault is in every engine's own words, keeps the last of two equal keys
 * without a word, and goes as deep as it is led.
 */
export function scanJson(text: string): Scan {
  return new Scanner(text).run();
}

/** An object or list that is open: the key or position it is at, and an object's keys with how often each came. */
type Level = { at: string | number; readonly keys: Map<string, number> | undefined };

class Scanner {
  readonly #text: string;
  readonly #levels: Level[] = [];
  readonly #duplicates: Duplicate[] = [];
  #total = 0;
  #at = 0;
  #expected: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'comma-or-end' | 'nothing' = 'value';

  constructor(text: string) {
    this.#text = text;
  }

  run(): Scan {
    for (;;) {
      this.#at = afterSpace(this.#text, this.#at);
      if (this.#expected === 'nothing' && this.#at === this.#text.length) return { kind: 'json', duplicates: this.#duplicates, total: this.#total };
      const stop = this.#step(this.#text.charAt(this.#at));
      if (stop) return stop;
    }
  }

  #step(sign: string): Scan | undefined {
    switch (this.#expected) {
      case 'value':
        return this.#value(sign);
      case 'value-or-end':
        return sign === ']' ? this.#close() : this.#value(sign);
      case 'key':
        return this.#key();
      case 'key-or-end':
        return sign === '}' ? this.#close() : this.#key();
      case 'comma-or-end':
        return this.#commaOrEnd(sign);
      case 'nothing':
        return this.#fault();
    }
  }

  #value(sign: string): Scan | undefined {
    if (sign === '{' || sign === '[') return this.#open(sign);
    const token = scalar(this.#text, this.#at);
    this.#at = token.at;
    if (!token.good) return this.#fault();
    this.#valueEnded();
    return undefined;
  }

  #open(sign: '{' | '['): Scan | undefined {
    if (this.#levels.length === maxLevels) return { kind: 'too-deep', at: this.#at };
    this.#levels.push(sign === '{' ? { at: '', keys: new Map() } : { at: 0, keys: undefined });
    this.#expected = sign === '{' ? 'key-or-end' : 'value-or-end';
    this.#at += 1;
    return undefined;
  }

  #close(): undefined {
    this.#levels.pop();
    this.#at += 1;
    this.#valueEnded();
  }

  #valueEnded(): void {
    this.#expected = this.#levels.length > 0 ? 'comma-or-end' : 'nothing';
  }

  #commaOrEnd(sign: string): Scan | undefined {
    const level = this.#levels.at(-1);
    if (sign === (level?.keys ? '}' : ']')) return this.#close();
    if (sign !== ',' || !level) return this.#fault();
    if (typeof level.at === 'number') level.at += 1;
    this.#expected = level.keys ? 'key' : 'value';
    this.#at += 1;
    return undefined;
  }

  #key(): Scan | undefined {
    const token = string(this.#text, this.#at);
    const raw = this.#text.slice(this.#at, token.at);
    this.#at = token.at;
    if (!token.good) return this.#fault();
    this.#note(raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1));
    this.#at = afterSpace(this.#text, this.#at);
    if (this.#text.charAt(this.#at) !== ':') return this.#fault();
    this.#at += 1;
    this.#expected = 'value';
    return undefined;
  }

  /** A key that comes again is reported once, however often it comes. */
  #note(key: string): void {
    const level = this.#levels.at(-1);
    if (!level?.keys) return;
    const times = (level.keys.get(key) ?? 0) + 1;
    level.keys.set(key, times);
    level.at = key;
    if (times !== 2) return;
    this.#total += 1;
    if (this.#duplicates.length === maxProblems) return;
    const path = this.#levels.slice(0, -1).map(({ at }) => (typeof at === 'string' ? at.slice(0, 60) : at));
    this.#duplicates.push({ path, key: key.slice(0, 60) });
  }

  #fault(): Scan {
    return { kind: 'fault', at: this.#at };
  }
}
