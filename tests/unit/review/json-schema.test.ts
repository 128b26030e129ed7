import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { reviewSchema, schemaNames } from '../../../src/review';
import { required } from './samples';

const file = new URL('../../../public/schema/review-1.json', import.meta.url);

/** The published JSON Schema, made from the schema that reads the files. What spans fields, or looks into a text, only the program checks. */
function published(): string {
  const { $schema, ...schema } = z.toJSONSchema(reviewSchema, { io: 'input', metadata: schemaNames });
  const head = {
    $schema,
    $id: 'urn:tenkencho:schema:review:1',
    title: 'テレワークセキュリティ点検帳 点検ファイル 版1 (Tenkencho review file, version 1)',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}

test('the published JSON Schema is that of the review file (UPDATE=1 writes it anew)', () => {
  if (process.env.UPDATE === '1') writeFileSync(file, published());
  expect(readFileSync(file, 'utf8')).toBe(published());
});

test('it asks for what a file must have, and for nothing else', () => {
  const schema = JSON.parse(published()) as { required: string[]; additionalProperties: boolean; properties: { answers: { additionalProperties: boolean } } };
  expect([...schema.required].sort()).toEqual(Object.keys(required).sort());
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.answers.additionalProperties).toBe(false);
});
