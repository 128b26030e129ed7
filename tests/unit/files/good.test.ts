import { describe, expect, test } from 'vitest';
import { questionIds } from '../../../src/checklist';
import { readReviewFile } from '../../../src/files';
import { createReview, type Review, serialiseReview } from '../../../src/review';
import { bytesOf, sample, sampleNames, textOf } from './samples';

function read(name: string): Review {
  const outcome = readReviewFile(sample('good', name), name);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.review;
}

const empty: Review = { ...createReview('0198f0c2-1a2b-7c3d-8e4f-000000000001', '2020-06-15T01:23:45.000Z'), updatedAt: '2020-06-15T02:34:56.000Z' };

describe('files of version 1 open as they were saved:', () => {
  test.each(sampleNames('good'))('%s, and what is saved from it opens again as the same review', (name) => {
    const review = read(name);
    expect(readReviewFile(bytesOf(serialiseReview(review)), name)).toEqual({ ok: true, review });
  });

  test('one with only what must be there is an empty review', () => {
    expect(read('v1-minimal.tenken.json')).toEqual(empty);
  });

  test('one that a program saved is saved again to the same bytes', () => {
    const name = 'v1-full.tenken.json';
    expect(serialiseReview(read(name))).toBe(textOf(sample('good', name)));
  });

  test('one with every field filled keeps them all', () => {
    const review = read('v1-full.tenken.json');
    expect(review.subject).toEqual({
      organisation: '葛󠄀城市 𠮷野支所 👩🏽‍💻',
      department: '情報政策課\t係',
      reviewer: '髙﨑　花子\n（代理）',
      from: '2020-02-29',
      to: '2020-06-15',
    });
    expect(Object.keys(review.answers)).toEqual(questionIds);
    expect(Object.keys(review.actions)).toEqual(questionIds);
    expect(review.worksheets.works).toHaveLength(4);
    expect(review.approvals).toHaveLength(3);
  });

  test('a byte order mark makes no difference', () => {
    expect(read('v1-bom.tenken.json')).toEqual(read('v1-minimal.tenken.json'));
  });

  test('nor do line ends, indents and the order of keys', () => {
    expect(sample('good', 'v1-crlf-other-order.tenken.json')).toContain(0x0d);
    expect(serialiseReview(read('v1-crlf-other-order.tenken.json'))).toBe(serialiseReview(read('v1-ci.tenken.json')));
  });

  test('characters may be written as escapes, in keys too', () => {
    expect(read('v1-escapes.tenken.json')).toEqual({ ...empty, subject: { ...empty.subject, organisation: '葛󠄀𠮷/\t\n' } });
  });
});
