import { execFileSync } from 'node:child_process';

/** The objects of a PDF as qpdf reads them. */

type Fields = Readonly<Record<string, unknown>>;
export interface Objects {
  readonly all: readonly Fields[];
  /** What a reference such as `12 0 R` refers to. */
  resolve(value: unknown): unknown;
}

const read = new Map<string, Objects>();

export function objectsOf(file: string): Objects {
  const known = read.get(file);
  if (known) return known;
  const json: unknown = JSON.parse(execFileSync('qpdf', ['--json=2', '--json-key=qpdf', file], { encoding: 'utf8', maxBuffer: 1e9 }));
  const parts = array(record(json).qpdf);
  const objects = record(parts[1]);
  const value = (object: unknown): unknown => record(object).value ?? record(record(object).stream).dict;
  const found: Objects = {
    all: Object.values(objects)
      .map(value)
      .filter((each) => each instanceof Object)
      .map(record),
    resolve: (reference) => (typeof reference === 'string' && reference.endsWith(' R') ? value(objects[`obj:${reference}`]) : reference),
  };
  read.set(file, found);
  return found;
}

export function typed(objects: Objects, type: string): Fields[] {
  return objects.all.filter((object) => object['/Type'] === `/${type}`);
}

export function record(value: unknown): Fields {
  return value instanceof Object ? Object.fromEntries(Object.entries(value)) : {};
}

export function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text, which qpdf prefixes with `u:`. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value.replace(/^u:/, '') : '';
}
