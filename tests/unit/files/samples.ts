import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../files/', import.meta.url);

/** The names of the sample reviews that stand in `tests/files/`. They are frozen: every later version must go on reading them alike. */
export function sampleNames(kind: 'good' | 'bad'): string[] {
  return readdirSync(new URL(`${kind}/`, folder)).sort();
}

export function sample(kind: 'good' | 'bad', name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${kind}/${name}`, folder)));
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
