import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Known } from '../../src/pages/home/known';
import type { Opening } from '../../src/pages/home/use-open-review';
import { makePart, type Review, reduce } from '../../src/review';
import { reviewWith, show } from './render';

const at = '2020-06-16T01:00:00.000Z';
const whole = reviewWith({ subject: { organisation: 'みなと省', department: '', reviewer: '', from: null, to: null } });
const handOut = (open: 'risk.reassess-concern' | 'rules.effectiveness', now: string) =>
  makePart(whole, { from: '青木', message: '', due: null, open: [open], now });
const part = handOut('risk.reassess-concern', at);
const otherPart = handOut('rules.effectiveness', '2020-06-16T02:00:00.000Z');

function opening(): Opening {
  const none = async () => undefined;
  return {
    state: { kind: 'none' },
    open: none,
    openText: none,
    openExample: none,
    store: none,
    replace: none,
    copy: none,
    goTo: () => undefined,
    dismiss: () => undefined,
  };
}

async function buttonsFor(file: Review, here: Review | null, language: 'ja' | 'en' = 'ja') {
  const { words } = await show(<Known file={file} here={here} opening={opening()} />, { language });
  const names = screen.getAllByRole('button').map((button) => button.textContent);
  return {
    take: names.includes(words.t('together:known.take')),
    replace: names.includes(words.t('home:sameReplace')),
    copy: names.includes(words.t('home:sameCopy')),
  };
}

test.each(['ja', 'en'] as const)('a part that has come back is taken in, and never takes the place of the whole (%s)', async (language) => {
  expect(await buttonsFor(part, whole, language)).toEqual({ take: true, replace: false, copy: true });
});

test('another copy of the whole is taken in, or takes its place', async () => {
  expect(await buttonsFor(whole, whole)).toEqual({ take: true, replace: true, copy: true });
});

test('another part than the one that is here may take its place: they do not go together', async () => {
  expect(await buttonsFor(otherPart, part)).toEqual({ take: false, replace: true, copy: true });
});

test('where what is here is damaged, a whole may take its place, and a part may not', async () => {
  expect(await buttonsFor(whole, null)).toEqual({ take: false, replace: true, copy: true });
});

test('where what is here is damaged, a part does not take its place', async () => {
  expect(await buttonsFor(part, null)).toEqual({ take: false, replace: false, copy: true });
});

test('a part of a review that is now of another edition is not merged, and says why', async () => {
  const { user, words } = await show(<Known file={part} here={whole} opening={opening()} />, {
    others: [reduce(whole, { type: 'edition', edition: 'ci', at })],
  });
  await user.click(screen.getByRole('button', { name: words.t('together:known.take') }));
  expect(await screen.findByText(words.t('together:take.fault.other-edition'))).toBeVisible();
});
