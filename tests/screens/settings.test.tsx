import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Settings } from '../../src/pages/settings';
import { applyPreferences, preferences } from '../../src/session/preferences';
import { reviewWith, show } from './render';

const two = [reviewWith(), reviewWith({ id: '00000000-0000-4000-8000-000000000002' })];

beforeEach(() => {
  act(() => preferences.setState({ language: 'ja', theme: 'system', textSize: 'normal', keys: true }));
});

function group(name: string) {
  return within(screen.getByRole('group', { name }));
}

describe('the settings', () => {
  test('lay theme and text size on the page at once, and keep them', async () => {
    applyPreferences(document.documentElement);
    const { user } = await show(<Settings />);
    await user.click(group('色').getByRole('radio', { name: '暗い' }));
    await user.click(group('文字の大きさ').getByRole('radio', { name: 'とても大きい' }));
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', textSize: 'largest' });
    expect(JSON.parse(localStorage.getItem('tenkencho.preferences') ?? '{}')).toMatchObject({ theme: 'dark', textSize: 'largest' });
  });

  test('turn the single-key shortcuts off', async () => {
    const { user } = await show(<Settings />);
    const keys = screen.getByRole('checkbox', { name: '問いの画面で、1文字のキー操作を使う' });
    expect(keys).toBeChecked();
    await user.click(keys);
    expect(keys).not.toBeChecked();
    expect(preferences.getState().keys).toBe(false);
  });

  test('change the language of the page', async () => {
    const { user } = await show(<Settings />);
    await user.click(group('表示言語').getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeInTheDocument();
    expect(preferences.getState().language).toBe('en');
  });

  test('count what is stored here, and follow it', async () => {
    const { storage } = await show(<Settings />, { others: two });
    expect(await screen.findByText(/点検が2件/)).toBeInTheDocument();
    await act(async () => {
      await storage.remove(two[0]?.id ?? '');
    });
    expect(await screen.findByText(/点検が1件/)).toBeInTheDocument();
  });

  test('say so where nothing is stored, and offer nothing to delete', async () => {
    await show(<Settings />);
    expect(await screen.findByText('この端末に保存された点検はありません。')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'すべての点検を削除する' })).not.toBeInTheDocument();
  });

  test('delete all reviews only once that is confirmed', async () => {
    const { user, storage } = await show(<Settings />, { others: two });
    await user.click(await screen.findByRole('button', { name: 'すべての点検を削除する' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/2件の点検をこの端末から削除します/)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'やめる' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(await storage.list()).toMatchObject({ reviews: [{}, {}] });

    await user.click(screen.getByRole('button', { name: 'すべての点検を削除する' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '削除する' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('すべての点検を削除しました。'));
    expect(await storage.list()).toMatchObject({ kind: 'listed', reviews: [] });
  });
});
