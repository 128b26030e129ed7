import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/storage';

describe('a new id', () => {
  it('is a UUID of version 7', () => expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

  it('begins with its time', () => expect(newId(0x0198_f0c2_1234)).toMatch(/^0198f0c2-1234-7/));

  it('is another each time', () => expect(new Set(Array.from({ length: 1000 }, () => newId(5))).size).toBe(1000));
});
