import { describe, expect, test } from 'vitest';
import { type ForeignKind, readReviewFile } from '../../../src/files';
import { bytesOf } from './samples';

function bytes(start: string, length = 64): Uint8Array {
  const all = new Uint8Array(length);
  all.set(Uint8Array.from(start.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
  return all;
}

function zipOf(...names: string[]): Uint8Array {
  return bytesOf(names.map((name) => `PK\u0003\u0004${'\0'.repeat(26)}${name}`).join(''));
}

const kinds: readonly (readonly [string, ForeignKind, Uint8Array])[] = [
  ['a PDF', 'pdf', bytesOf('%PDF-1.7\n')],
  ['a PDF after other bytes', 'pdf', bytesOf('\r\n%PDF-1.4\n')],
  ['an Excel workbook', 'excel', zipOf('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml')],
  ['a Word document', 'word', zipOf('[Content_Types].xml', 'word/document.xml')],
  ['a PowerPoint presentation', 'powerpoint', zipOf('ppt/presentation.xml')],
  ['any other zip', 'zip', zipOf('review.tenken.json')],
  ['an empty zip', 'zip', bytes('504b050600')],
  ['an old Excel file', 'office', bytes('d0cf11e0a1b11ae1')],
  ['gzip', 'archive', bytes('1f8b0808')],
  ['7-Zip', 'archive', bytes('377abcaf271c0004')],
  ['RAR', 'archive', bytes('526172211a0700')],
  ['PNG', 'image', bytes('89504e470d0a1a0a')],
  ['JPEG', 'image', bytes('ffd8ffe0')],
  ['GIF', 'image', bytesOf('GIF89a')],
  ['TIFF', 'image', bytes('49492a00')],
  ['BMP', 'image', bytes('424d3600000000000000')],
  ['WebP', 'image', bytes('524946460011223357454250')],
  ['HEIC', 'image', bytes('0000001866747970686569630000')],
  ['a web page', 'html', bytesOf('\n<!doctype html>\n<title>')],
  ['a saved web page', 'html', bytesOf('<!-- saved from url=(0014)about:internet -->\r\n<html lang="ja">')],
  ['XHTML', 'html', bytesOf('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "">')],
  ['XML', 'xml', bytesOf('\ufeff<?xml version="1.0"?><review/>')],
  ['SVG', 'xml', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['rich text', 'rtf', bytesOf('{\\rtf1\\ansi}')],
  ['age', 'age', bytesOf('age-encryption.org/v1\n')],
  ['age as text', 'age', bytesOf('-----BEGIN AGE ENCRYPTED FILE-----\n')],
];

describe('a file of another kind is named, whatever it is called:', () => {
  test.each(kinds)('%s', (_, seems, file) => {
    expect(readReviewFile(file, 'a.tenken.json')).toEqual({ ok: false, problems: [{ kind: 'other-kind', path: [], seems }], total: 1 });
  });
});
