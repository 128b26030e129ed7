import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/files/encoding';
import { bytesOf } from './samples';

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...bytesOf(part)] : part)));
}

/** みなと市 */
const shiftJis = [0x82, 0xdd, 0x82, 0xc8, 0x82, 0xc6, 0x8e, 0x73];
const eucJp = [0xa4, 0xdf, 0xa4, 0xca, 0xa4, 0xc8, 0xbb, 0xd4];

test('UTF-8 is decoded, with a byte order mark or without', () => {
  expect(decodeText(bytesOf('{"葛󠄀": "𠮷"}'))).toEqual({ ok: true, text: '{"葛󠄀": "𠮷"}' });
  expect(decodeText(bytesOf('\ufeff{}'))).toEqual({ ok: true, text: '{}' });
  expect(decodeText(bytesOf('\ufeff\ufeff{}'))).toEqual({ ok: true, text: '\ufeff{}' });
});

describe('another encoding is named, with the line of the first byte that is not UTF-8:', () => {
  test.each([
    ['UTF-16 with a byte order mark', bytes([0xff, 0xfe, 0x7b, 0x00]), 'utf-16', 1],
    ['UTF-16, big end first', bytes([0xfe, 0xff, 0x00, 0x7b]), 'utf-16', 1],
    ['UTF-16 without a mark', bytes([0x7b, 0x00, 0x0a, 0x00]), 'utf-16', 1],
    ['UTF-16 without a mark, big end first', bytes([0x00, 0x7b, 0x00, 0x0a]), 'utf-16', 1],
    ['Shift_JIS', bytes('{\n"a": "', shiftJis, '"\n}'), 'shift_jis', 2],
    ['EUC-JP', bytes('{\n\n"a": "', eucJp, '"\n}'), 'euc-jp', 3],
    ['UTF-8 with a damaged character', bytes('{"みなと": "', [0xe3, 0x81], '"}'), 'unknown', 1],
    ['UTF-8 cut off in a character', bytes('{\n"みなと', [0xe3, 0x81]), 'unknown', 2],
    ['a half of a surrogate pair', bytes('{\n"', [0xed, 0xa1, 0x82], '"}'), 'unknown', 2],
    ['no text at all', bytes([0x80, 0xff, 0x00, 0x01]), 'unknown', 1],
    ['one such byte', bytes([0xff]), 'unknown', 1],
  ])('%s', (_, file, seems, line) => {
    expect(decodeText(file)).toEqual({ ok: false, seems, line });
  });
});
