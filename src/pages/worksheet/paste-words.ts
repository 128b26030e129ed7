import { type Edition, editions } from '../../checklist';
import { createI18n, languages } from '../../i18n';
import type { SheetId } from '../../review';
import { type Labels, normalised } from '../../worksheets/cells';
import { type Field, fieldsOf } from '../../worksheets/fields';
import type { Words } from '../../worksheets/paste';

/** What a pasted table may call fields and values: in any language, and as either edition calls them. */
export interface PasteWords extends Words {
  /** The fields by their names. */
  readonly names: ReadonlyMap<string, Field>;
}

const known = new Map<string, Promise<PasteWords>>();

/** Loads the words of the other languages too, the first time that something is pasted. */
export function pasteWords(sheet: SheetId, edition: Edition): Promise<PasteWords> {
  const key = `${sheet} ${edition}`;
  const words = known.get(key) ?? wordsOf(sheet, edition);
  known.set(key, words);
  return words;
}

async function wordsOf(sheet: SheetId, edition: Edition): Promise<PasteWords> {
  const spoken = await Promise.all(languages.map(({ code }) => createI18n(code, ['sheets'])));
  // The edition’s own words last: where two editions mean different things by one word, its own counts.
  const contexts = editions.toSorted((a, b) => Number(a === edition) - Number(b === edition)).map((each) => (each === 'ci' ? { context: 'ci' } : {}));
  const ways = spoken.flatMap((words) => contexts.map((own) => ({ t: words.getFixedT(words.language, 'sheets'), own })));
  const fields = fieldsOf(sheet, edition);
  const labels = new Map<Field, Labels>(
    fields.map((field) => {
      const options = field.kind === 'choice' || field.kind === 'choices' ? field.options : [];
      return [field, new Map(options.flatMap(({ key, value }) => ways.map(({ t, own }) => [normalised(t(`option.${key}`, own)), value] as const)))];
    }),
  );
  const none: Labels = new Map();
  return {
    labels: (field) => labels.get(field) ?? none,
    blank: spoken.flatMap((words) => words.getFixedT(words.language, 'sheets')('blankWords').split(',').map(normalised)),
    names: new Map(fields.flatMap((field) => ways.map(({ t, own }) => [normalised(t(`field.${field.key}.label`, own)), field] as const))),
  };
}
