import { reviewVersion } from './file';

type Fields = Readonly<Record<string, unknown>>;

/** One step from each older version to the next, keyed by the version that it starts from. Version 1 is the first. */
const steps: ReadonlyMap<number, (file: Fields) => Fields> = new Map();

/** An older file as the newest version would have written it. What is not of a known older version is passed on unchanged, for the schema to judge. */
export function migrate(file: Fields): Fields {
  let current = file;
  while (typeof current.version === 'number' && current.version < reviewVersion) {
    const step = steps.get(current.version);
    if (!step) return current;
    current = step(current);
  }
  return current;
}
