import { describe, expect, test } from 'vitest';
import { question } from '../../../src/checklist';
import { createI18n, questionText, termText } from '../../../src/i18n';

const words = await createI18n('ja', ['risk', 'glossary']);

describe('the wording of an edition', () => {
  test('is its own where it has one', () => {
    const asked = question('risk.reflect-in-plan');
    expect(questionText(words, asked, 'gov').question).toContain('計画');
    expect(questionText(words, asked, 'ci').question).toContain('ポリシー');
    expect(questionText(words, asked, 'ci').look).not.toEqual(questionText(words, asked, 'gov').look);
  });

  test('falls back to the common one, part by part', () => {
    const asked = question('risk.reassess-concern');
    expect(questionText(words, asked, 'ci')).toEqual(questionText(words, asked, 'gov'));
    const mixed = question('risk.additional-measures');
    expect(questionText(words, mixed, 'ci').question).not.toBe(questionText(words, mixed, 'gov').question);
    expect(questionText(words, mixed, 'ci').why).toBe(questionText(words, mixed, 'gov').why);
  });

  test('names a term as the edition does', () => {
    expect(termText(words, 'internal-line', 'gov').name).toBe('機関等内通信回線');
    expect(termText(words, 'internal-line', 'ci').name).toBe('組織内通信回線');
    expect(termText(words, 'vpn', 'ci')).toEqual(termText(words, 'vpn', 'gov'));
    expect(termText(words, 'security-rules', 'ci').text).not.toBe(termText(words, 'security-rules', 'gov').text);
  });

  test('gives the other forms of a term where it has some, else none', () => {
    expect(termText(words, 'attack-trace', 'gov').also).toContain('攻撃の形跡');
    expect(termText(words, 'vpn', 'gov').also).toEqual([]);
  });

  test('is never made up where it is missing', () => {
    expect(() => questionText(words, question('meetings.rules'), 'gov')).toThrow('meetings.rules');
  });
});
