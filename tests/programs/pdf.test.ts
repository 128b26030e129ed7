import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questionsOf } from '../../src/checklist';
import { exampleReview } from '../../src/pages/home/example';
import { reportModel } from '../../src/report';
import { pdf } from '../../src/report/formats/pdf';
import { emptyAnswer, type Review, serialiseReview } from '../../src/review';
import { testFonts } from '../unit/report/fonts';
import { awkwardName, clock, emptyReview, fullReview, longText, practiceReview } from '../unit/report/reviews';
import { testWords } from '../unit/report/words';
import { manyRows, workedPracticeReview, workedReview } from '../unit/report/worked';
import { array, objectsOf, record, text, typed } from './pdf-objects';

/** The PDF as other programs see it: poppler-utils and qpdf must be installed. */

const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function make(name: string, review: Review, language: 'ja' | 'en'): Promise<string> {
  const { bytes, missing } = await pdf.make(reportModel(review, clock), testWords(language), { fonts: testFonts(), attachment: '点検.tenken.json' });
  expect(missing).toEqual([]);
  const file = join(folder, `${name}-${language}.pdf`);
  writeFileSync(file, bytes);
  return file;
}

const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 });

const samples = [
  ['an empty review', 'empty', emptyReview()],
  ['a full, detailed review with long notes', 'full', fullReview()],
  ['a review of critical infrastructure, for practice', 'ci', practiceReview()],
  ['a review with worksheets, plan and confirmations', 'worked', workedReview()],
  ['the same of critical infrastructure', 'worked-ci', workedPracticeReview()],
] as const;
const cases = samples.flatMap(([title, name, review]) => (['ja', 'en'] as const).map((language) => ({ title, name, review, language })));

describe.each(cases)('the PDF of $title in $language', ({ name, review, language }) => {
  let file: string;
  beforeAll(async () => {
    file = await make(name, review, language);
  });

  test('has a title, is tagged, and says its language and that the title is to be shown', () => {
    const info = run('pdfinfo', file);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Title: +\S/m);
    expect(info).toMatch(/^Page size: .*A4/m);
    const catalogue = typed(objectsOf(file), 'Catalog')[0] ?? {};
    expect(text(catalogue['/Lang'])).toBe(language === 'ja' ? 'ja-JP' : 'en');
    const objects = objectsOf(file);
    expect(objects.resolve(catalogue['/ViewerPreferences'])).toMatchObject({ '/DisplayDocTitle': true });
  });

  test('is sound to qpdf, and its metadata is sound XML with the title in it', () => {
    expect(spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })).toMatchObject({ status: 0 });
    const metadata = run('pdfinfo', '-meta', file);
    expect(metadata).toContain('pdfuaid:part>1<');
    const title = /x-default">([^\n]*)<\/rdf:li>/.exec(metadata)?.[1] ?? '';
    expect(title).not.toMatch(/<|>|&(?!(amp|lt|gt);)/);
    const organisation = review.subject.organisation.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(title).toContain(organisation);
  });

  test('has a tree of headings, tables and lists, every header with its scope and every figure with its text', () => {
    expect(run('pdfinfo', '-struct', file).split('\n').length).toBeGreaterThan(20);
    const elements = objectsOf(file).all.filter((object) => typeof object['/S'] === 'string' && '/P' in object);
    const kinds = new Set(elements.map((element) => element['/S']));
    for (const kind of ['/Document', '/H1', '/H2', '/H3', '/P', '/L', '/LI', '/Lbl', '/LBody', '/Table', '/THead', '/TBody', '/TR', '/TH', '/TD', '/Figure'])
      expect(kinds).toContain(kind);
    for (const element of elements.filter((each) => each['/S'] === '/TH')) expect(record(element['/A'])['/Scope']).toMatch(/^\/(Column|Row)$/);
    for (const element of elements.filter((each) => each['/S'] === '/Figure')) {
      expect(text(element['/Alt']).length).toBeGreaterThan(20);
      expect(array(record(element['/A'])['/BBox'])).toHaveLength(4);
    }
  });

  test('has a bookmark for every heading', () => {
    const objects = objectsOf(file);
    const elements = objects.all.filter((object) => object['/S'] === '/H2' || object['/S'] === '/H3');
    const bookmarks = objects.all.filter((object) => '/Dest' in object && '/Title' in object).map((object) => text(object['/Title']));
    expect(bookmarks).toEqual(expect.arrayContaining(elements.map((element) => text(element['/T']))));
  });

  test('embeds every font, cut, with its Unicode, and draws with no Type 3 font', () => {
    const rows = run('pdffonts', file).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThanOrEqual(2);
    for (const row of rows) {
      expect(row).toMatch(/CID TrueType +Identity-H +yes yes yes/);
      expect(row).toMatch(/BIZUDPGothic|NotoSansJP/);
    }
  });

  test('has no blank page', () => {
    const pages = Number(/^Pages: +(\d+)$/m.exec(run('pdfinfo', file))?.[1]);
    run('pdftoppm', '-gray', '-r', '20', file, join(folder, `${name}-${language}`));
    for (let page = 1; page <= pages; page += 1) {
      const image = readFileSync(join(folder, `${name}-${language}-${String(page).padStart(String(pages).length, '0')}.pgm`));
      const dark = image.subarray(image.length - 165 * 234).filter((pixel) => pixel < 160).length;
      expect(dark, `page ${page}`).toBeGreaterThan(100);
    }
  });

  test('numbers its pages n / N', () => {
    const pages = run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
    for (const [index, page] of pages.entries()) expect(page.replaceAll(' ', '')).toContain(`${index + 1}/${pages.length}`);
  });

  test('keeps every word within the margins, and no two on top of each other', () => {
    expect(untidy(file)).toEqual([]);
  });

  test('carries the review file, byte for byte, as its data', () => {
    expect(run('pdfdetach', '-list', file)).toContain('点検.tenken.json');
    const out = join(folder, `${name}-${language}.json`);
    run('pdfdetach', '-save', '1', '-o', out, file);
    expect(readFileSync(out, 'utf8')).toBe(serialiseReview(review));
    const [spec] = typed(objectsOf(file), 'Filespec');
    expect(spec).toMatchObject({ '/AFRelationship': '/Data' });
  });

  test('is small', () => {
    expect(readFileSync(file).length).toBeLessThan(400_000);
  });

  test('asks every question and prints the whole digest', () => {
    const model = reportModel(review, clock);
    const flat = run('pdftotext', '-raw', file, '-').replace(/\s/g, '');
    expect(flat).toContain(model.digest);
    const words = testWords(language);
    const asked = questionsOf(review.edition, review.depth).map((question) => words.question(question.id, review.edition).replace(/\s/g, ''));
    // A page may end within a question: then its running head stands between the two parts.
    expect(asked.filter((question) => !flat.includes(question)).length).toBeLessThanOrEqual(3);
  });
});

/** Words beyond the margins, and pairs of words on top of each other. */
function untidy(file: string): string[] {
  return pagesOf(file).flatMap((page, index) =>
    page.flatMap((word) => {
      const beyond = word.left < 41 || word.right > 595.28 - 41 || word.top < 20 || word.bottom > 841.89 - 20;
      const over = page.filter((other) => other !== word && isOver(word, other)).map((other) => `page ${index + 1}: ${word.words} on ${other.words}`);
      return beyond ? [`page ${index + 1}: ${word.words} beyond the margin`, ...over] : over;
    }),
  );
}

function isOver(word: Found, other: Found): boolean {
  return other.left < word.right - 1 && other.right > word.left + 1 && other.top < word.bottom - 4 && other.bottom > word.top + 4;
}

interface Found {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly words: string;
}

/** Every word on every page, with its box in points. */
function pagesOf(file: string): Found[][] {
  const html = run('pdftotext', '-bbox', file, '-');
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g)].map(([, left, top, right, bottom, words]) => ({
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
        words: words ?? '',
      })),
    );
}

test.each([
  ['notes', fullReview()],
  ['rows and decisions', workedReview()],
] as const)('breaks no line before 、。」 or after 「（, however long the %s', async (name, review) => {
  const lines = run('pdftotext', '-raw', await make(`lines-${name}`, review, 'ja'), '-').split('\n');
  expect(lines.filter((line) => /^[、。，．：；？！）］｝」』】〉》ゝゞ々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ…]/.test(line))).toEqual([]);
  expect(lines.filter((line) => /[（［｛「『【〈《]$/.test(line))).toEqual([]);
});

test('says nothing of a long note twice and loses none of it', async () => {
  const note = Array.from({ length: 290 }, (_, index) => `第${index}行は、台帳の確認。`).join('\n');
  const review = { ...emptyReview(), answers: { 'issued.review': { ...emptyAnswer, status: 'yes' as const, note } } };
  const flat = run('pdftotext', '-raw', await make('note', review, 'ja'), '-').replace(/\s/g, '');
  for (let index = 0; index < 290; index += 1) expect(flat.split(`第${index}行は`)).toHaveLength(2);
});

test('prints names as they are written', async () => {
  const flat = run('pdftotext', await make('names', { ...emptyReview(), subject: { ...emptyReview().subject, organisation: awkwardName } }, 'ja'), '-');
  expect(flat.replace(/\s/g, '').normalize('NFC')).toContain(awkwardName);
});

test('repeats the head of a table on every page that it runs over', async () => {
  const words = testWords('ja');
  const pages = run('pdftotext', '-layout', await make('head', fullReview(), 'ja'), '-').split('\f');
  const within = pages.filter((page) => /資料1 §|統一基準 \d/.test(page) && !page.includes(words.t('cover.checklist')));
  expect(within.length).toBeGreaterThan(5);
  for (const page of within) expect(page).toContain(words.t('answers.question'));
});

test('names the field of a character that no font has, and draws 〓', async () => {
  const review = {
    ...emptyReview(),
    subject: { ...emptyReview().subject, reviewer: '山田😀' },
    answers: { 'issued.review': { ...emptyAnswer, note: `済${longText(300)}🚃` } },
  };
  const { bytes, missing } = await pdf.make(reportModel(review, clock), testWords('ja'), { fonts: testFonts(), attachment: 'a.tenken.json' });
  expect(missing).toEqual([
    { character: '😀', lack: 'absent', place: ['subject', 'reviewer'] },
    { character: '🚃', lack: 'absent', place: ['answers', 'issued.review', 'note'] },
  ]);
  const file = join(folder, 'missing.pdf');
  writeFileSync(file, bytes);
  expect(run('pdftotext', file, '-')).toContain('山田〓');
});

test('holds together where every field is as full as it may be', async () => {
  const long = longText(4000);
  const review = emptyReview();
  const answers = Object.fromEntries(
    questionsOf('gov', 'core')
      .slice(0, 8)
      .map((question) => [question.id, { ...emptyAnswer, status: 'na' as const, reason: long, note: long, evidence: 'あ\n'.repeat(2000) }]),
  );
  const full = {
    ...review,
    subject: { ...review.subject, organisation: long, department: '課\n'.repeat(2000), reviewer: 'x'.repeat(4000) },
    scope: { 'risk-high': { value: 'yes' as const, note: long } },
    answers,
  };
  expect(untidy(await make('crammed', full, 'ja'))).toEqual([]);
});

test('marks practice on every page', async () => {
  const pages = run('pdftotext', '-layout', await make('practice', practiceReview(), 'ja'), '-')
    .split('\f')
    .slice(0, -1);
  for (const page of pages) expect(page).toContain('演習');
});

test('is the same file, byte for byte, for the same review and clock', async () => {
  const make = () => pdf.make(reportModel(fullReview(), clock), testWords('ja'), { fonts: testFonts(), attachment: 'a.tenken.json' });
  const [first, second] = [await make(), await make()];
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
});

/** The text of every page of a table, from its heading to the next. */
function between(file: string, from: string, to: string): string {
  const flat = run('pdftotext', '-raw', file, '-').replace(/[\s\f]/g, '');
  return flat.slice(flat.lastIndexOf(from), flat.lastIndexOf(to));
}

test.each(['ja', 'en'] as const)('is small of the filled-in example in %s, and has all of its parts', async (language) => {
  const words = testWords(language);
  const file = await make('example', await exampleReview(language, emptyReview().id), language);
  expect(readFileSync(file).length).toBeLessThan(400_000);
  const bookmarks = objectsOf(file)
    .all.filter((object) => '/Dest' in object && '/Title' in object)
    .map((object) => text(object['/Title']));
  const parts = [
    'overall.title',
    'gaps.title',
    'plan.title',
    'contradictions.title',
    'answers.title',
    'facts.title',
    'sheets.title',
    'limits.title',
    'sign.given',
  ] as const;
  const titles = parts.map((part) => words.t(part));
  expect(bookmarks.filter((title) => titles.includes(title))).toEqual(titles);
});

test('shows 500 rows of a worksheet, each once and in order, under a head that stands on every page', async () => {
  const words = testWords('ja');
  const file = await make('rows', manyRows(500), 'ja');
  const shown = [...between(file, `${words.t('sheets.name.works')}（500行）`, words.t('limits.title')).matchAll(/業務(\d+)番/g)].map(([, number]) =>
    Number(number),
  );
  expect(shown).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
  const pages = run('pdftotext', '-layout', file, '-').split('\f');
  const within = pages.filter((page) => /業務\d+番/.test(page));
  expect(within.length).toBeGreaterThan(20);
  const head = (['name', 'changes', 'risk', 'measures', 'decision'] as const).map((column) => words.t(`sheets.works.columns.${column}`));
  for (const page of within) expect(page).toMatch(new RegExp(head.join(' +')));
  expect(untidy(file)).toEqual([]);
});

test('loses none of what was written into rows, decisions and confirmations', async () => {
  const review = workedReview();
  const flat = run('pdftotext', '-raw', await make('written', review, 'ja'), '-').replace(/\s/g, '');
  const { works, exceptions, devices, meetings } = review.worksheets;
  const written = [works, exceptions, devices, meetings]
    .flat()
    .flatMap((row) => Object.entries(row).filter(([field, value]) => typeof value === 'string' && /[^\w:-]/.test(value) && field !== 'id'));
  expect(written.length).toBeGreaterThan(30);
  // A long one runs over pages: its beginning is looked for, and its end.
  const parts = written.flatMap(([, value]) => [String(value).replace(/\s/g, '').slice(0, 12), String(value).replace(/\s/g, '').slice(-8)]);
  expect(parts.filter((part) => !flat.includes(part))).toEqual([]);
});

test('has every heading of a table row and column in its tags', async () => {
  const words = testWords('ja');
  const file = await make('tags', workedReview(), 'ja');
  const tables = objectsOf(file)
    .all.filter((object) => object['/S'] === '/Table')
    .map((object) => text(object['/T']));
  for (const sheet of ['works', 'exceptions', 'devices', 'meetings'] as const) expect(tables).toContain(words.t(`sheets.name.${sheet}`));
  for (const title of [words.t('plan.title'), words.t('plan.list'), words.t('contradictions.title'), words.t('sign.given')]) expect(tables).toContain(title);
});

test('marks what is past its day, what a decision lacks, and what was changed after it was confirmed', async () => {
  const words = testWords('ja');
  const flat = run('pdftotext', '-raw', await make('marks', workedReview(), 'ja'), '-').replace(/\s/g, '');
  // Once beside the decision, once in the count above.
  expect(flat.split(words.t('plan.late'))).toHaveLength(3);
  const lacking = ['until', 'decidedBy', 'permittedBy'].map((each) => words.t(`plan.needed.${each as 'until'}`));
  expect(flat).toContain(words.t('plan.missing', { fields: lacking.join(words.t('list')) }));
  expect(flat.split(words.t('sign.changed'))).toHaveLength(2);
  expect(flat.split(words.t('sign.planMoved'))).toHaveLength(2);
  expect(flat).toContain(words.t('sign.givenLead'));
});

test('holds together where every field of a row, a decision and a confirmation is as full as it may be', async () => {
  const long = longText(4000);
  const review = workedReview();
  const full = <Of extends object>(of: Of): Of => ({
    ...of,
    ...Object.fromEntries(Object.entries(of).flatMap(([field, value]) => (writable.has(field) && typeof value === 'string' ? [[field, long]] : []))),
  });
  const { works, exceptions, devices, meetings } = review.worksheets;
  const crammed = {
    ...review,
    answers: {},
    worksheets: {
      works: works.slice(0, 1).map(full),
      exceptions: exceptions.slice(0, 1).map(full),
      devices: devices.slice(2, 3).map((row) => ({ ...full(row), name: 'あ\n'.repeat(2000), lines: 'x'.repeat(4000) })),
      meetings: meetings.slice(0, 1).map(full),
    },
    actions: Object.fromEntries(Object.entries(review.actions).map(([id, each]) => [id, each && full(each)])),
    approvals: review.approvals.map(full),
  };
  expect(untidy(await make('crammed-rows', crammed, 'ja'))).toEqual([]);
});

const writable = new Set(
  'name owner technical conditions reflectedIn what why permittedBy measures rule restrictions work lines systems responsible decidedBy measure reason comment'.split(
    ' ',
  ),
);
