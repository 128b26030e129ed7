import { expect, test } from 'vitest';
import { readDay } from '../../../src/worksheets/days';

test.each([
  '2020-06-01',
  '2020/6/1',
  '2020/06/01',
  '2020.6.1',
  '２０２０／６／１',
  '2020年6月1日',
  '20200601',
  'R2.6.1',
  'Ｒ２．６．１',
  'r02/06/01',
  '令和2年6月1日',
  ' 2020-6-1 ',
])('%s is the first of June 2020', (written) => {
  expect(readDay(written)).toBe('2020-06-01');
});

test.each([
  ['令和元年5月1日', '2019-05-01'],
  ['H31.4.30', '2019-04-30'],
  ['昭和64年1月7日', '1989-01-07'],
  ['2020/2/29', '2020-02-29'],
])('%s is %s', (written, day) => {
  expect(readDay(written)).toBe(day);
});

test.each(['', '6/1/2020', '2020/6', '2020-13-01', '2021-02-29', '2020/6/31', 'R0', '未定', '0020-06-01', '44000'])(
  '%s is no day that can be told',
  (written) => {
    expect(readDay(written)).toBeNull();
  },
);
