import { json } from './json';
import type { FileKind } from './kind';

/** Every kind of file that can be opened. The first whose `detect` says so reads it. */
export const kinds: readonly FileKind[] = [json];
