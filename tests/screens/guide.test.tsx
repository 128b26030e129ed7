import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../src/checklist';
import { Guide } from '../../src/pages/guide';
import { show } from './render';

function section(name: string): HTMLElement {
  const found = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (!found) throw new Error(`no section ${name}`);
  return found;
}

function questionRows(): HTMLElement[] {
  return within(section('問いの出典'))
    .getAllByRole('table')
    .flatMap((table) => within(table).getAllByRole('row').slice(1));
}

describe('the guide', () => {
  test('says where each question of the chosen edition comes from', async () => {
    const { user } = await show(<Guide />);
    expect(questionRows()).toHaveLength(questionsOf('gov', 'detailed').length);
    expect(questionRows().some((row) => /統一基準 7\.1\.1\(4\)\(c\).*〜すること.*情報システムセキュリティ責任者/.test(row.textContent))).toBe(true);
    await user.click(screen.getByRole('radio', { name: '政府機関等・基本' }));
    expect(questionRows()).toHaveLength(questionsOf('gov', 'core').length);
    await user.click(screen.getByRole('radio', { name: '重要インフラ事業者等・基本' }));
    expect(questionRows()).toHaveLength(questionsOf('ci', 'core').length);
    expect(questionRows()[0]).toHaveTextContent('資料2 §1');
    expect(within(section('問いの出典')).queryByRole('columnheader', { name: '誰がすることか' })).not.toBeInTheDocument();
  });

  test('explains the terms in the wording of either edition', async () => {
    const { user } = await show(<Guide />);
    expect(within(section('用語')).getByText('情報セキュリティ対策推進体制')).toBeInTheDocument();
    await user.click(within(section('用語')).getByRole('radio', { name: '重要インフラ事業者等' }));
    expect(within(section('用語')).queryByText('情報セキュリティ対策推進体制')).not.toBeInTheDocument();
  });

  test('says which text it follows, what else to read, and the licences', async () => {
    await show(<Guide />);
    expect(section('この点検帳のもとになった文書')).toHaveTextContent('2025年7月に国家サイバー統括室');
    expect(within(section('あわせて読む資料')).getAllByRole('listitem')).toHaveLength(8);
    expect(section('ライセンス')).toHaveTextContent('MITライセンス');
    expect(within(section('ライセンス')).getByRole('link')).toHaveAttribute('href', './licences.txt');
  });

  test('jumps to a heading without changing the address', async () => {
    const { user } = await show(<Guide />);
    const before = location.href;
    await user.click(within(screen.getByRole('navigation', { name: 'この画面の内容' })).getByRole('button', { name: '用語' }));
    expect(screen.getByRole('heading', { level: 2, name: '用語' })).toHaveFocus();
    expect(location.href).toBe(before);
  });

  test('has headings in order, one of the first level', async () => {
    await show(<Guide />);
    const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });
});
