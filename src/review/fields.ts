import * as z from 'zod/mini';
import { forbiddenCharacter, maxTextLength } from './text';

/** The kinds of field that the file is made of. A missing one has the value that `_default` names, filled in here and nowhere else. */

/** Names under which the published JSON Schema gives a definition once, to refer to it. */
export const schemaNames = z.registry<{ id: string }>();

export function named<Schema extends z.ZodMiniType>(id: string, schema: Schema): Schema {
  schemaNames.add(schema, { id });
  return schema;
}

const limited = z.string().check(
  z.maxLength(maxTextLength),
  z.superRefine((value, context) => {
    const found = forbiddenCharacter(value);
    if (found) context.addIssue({ code: 'custom', input: value, params: { kind: 'character', ...found } });
  }),
);

export const text = named('text', z._default(limited, ''));
export const uuid = named('uuid', z.string().check(z.regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/)));
export const digest = named('digest', z.string().check(z.regex(/^[0-9a-f]{64}$/)));
export const timestamp = named('timestamp', z.iso.datetime());
export const date = named('date', z._default(z.nullable(z.iso.date()), null));
export const flag = z._default(z.boolean(), false);
/** A count of things, ≥ 0, or `null` where it is not known. */
export const count = named('count', z._default(z.nullable(z.int().check(z.minimum(0), z.maximum(9_999_999))), null));

/** One of the values, or `null` where none is chosen: among the values, so that a message names it too. */
export function choice<const Values extends readonly (string | number)[]>(values: Values) {
  const options: readonly (Values[number] | null)[] = [...values, null];
  return z._default(z.literal(options), null);
}

/** For a rule on a whole list: judged also where single entries have problems, so that all problems are found at once. */
export const whenList = { when: ({ value }: z.core.ParsePayload) => Array.isArray(value) };

/** Several of the values, each at most once. */
export function choices<const Values extends readonly string[]>(values: Values) {
  return z._default(
    z.array(z.literal(values)).check(
      z.maxLength(values.length),
      z.superRefine((list, context) => {
        if (new Set(list).size < list.length) context.addIssue({ code: 'custom', input: list, params: { kind: 'repeated' } });
      }, whenList),
    ),
    [],
  );
}

/** Object of optional keys, `{}` where it is missing. (`z.record` would drop `__proto__` silently; a strict object refuses it.) */
export function byId<const Id extends string, Entry extends z.ZodMiniType>(ids: readonly Id[], entry: Entry) {
  const shape = Object.fromEntries(ids.map((id) => [id, z.optional(entry)])) as Record<Id, z.ZodMiniOptional<Entry>>;
  return z.strictObject(shape);
}
