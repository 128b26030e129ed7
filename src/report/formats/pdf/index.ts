import { toBytes } from 'pdfkit/output';
import type { ReportModel } from '../../model';
import type { ReportWords } from '../../words';
import { drawAnswers } from './answers';
import { drawChanges } from './changes';
import { drawContradictions } from './contradictions';
import { drawCover, drawIncidents, subjectText } from './cover';
import { drawFacts, drawLimits, drawSigning } from './ending';
import type { Fonts } from './fonts';
import { drawGates, drawOutlook } from './gates';
import { graphemes } from './lines';
import { type Missing, Paper } from './paper';
import { drawGaps } from './plan';
import { drawResult } from './result';
import { drawRunning } from './running';
import { drawSheets } from './sheets';

export { type FontBytes, type Fonts, readFonts } from './fonts';
export type { Missing, Place } from './paper';

export interface PdfResources {
  readonly fonts: Fonts;
  /** Under which the review file is attached, `….tenken.json`. */
  readonly attachment: string;
}

/**
 * The report as a PDF: A4, tagged (PDF/UA), with bookmarks and the review file attached. The same model, words and fonts give the same bytes.
 * `missing` are the characters that no font has, each with its place in the review: 〓 (or the usual form of the kanji) is drawn there.
 */
async function make(model: ReportModel, words: ReportWords, { fonts, attachment }: PdfResources): Promise<{ bytes: Uint8Array; missing: readonly Missing[] }> {
  const subject = subjectText(model.subject);
  const title = words.t(subject === '' ? 'documentTitle.blank' : 'documentTitle.of', {
    name: words.common('name'),
    title: words.t('title'),
    subject: cut(subject),
  });
  const paper = new Paper(fonts, {
    title,
    language: words.language === 'ja' ? 'ja-JP' : words.language,
    made: new Date(model.clock.now),
    creator: 'Tenkencho',
  });
  drawCover(paper, model, words);
  drawIncidents(paper, model, words);
  drawResult(paper, model, words);
  drawGates(paper, model, words);
  drawOutlook(paper, model, words);
  drawChanges(paper, model, words);
  drawGaps(paper, model, words);
  drawContradictions(paper, model, words);
  drawAnswers(paper, model, words);
  drawFacts(paper, model, words);
  drawSheets(paper, model, words);
  drawLimits(paper, words, attachment);
  drawSigning(paper, model, words);
  drawRunning(paper, model, words, subject);
  paper.root.end();
  attach(paper, model, attachment);
  const bytes = toBytes(paper.document);
  paper.document.end();
  return { bytes: await bytes, missing: told(paper.missing) };
}

/** A name that is said again, as at the head of a page, is told of where it was written. */
function told(missing: readonly Missing[]): Missing[] {
  const placed = new Set(missing.filter(({ place }) => place.length > 0).map(({ character }) => character));
  return missing.filter(({ character, place }) => place.length > 0 || !placed.has(character));
}

/** A document's title is for a window's head, not for a text of pages. */
function cut(subject: string): string {
  const characters = graphemes(subject.replace(/\s+/gu, ' '));
  return characters.length > 120 ? `${characters.slice(0, 119).join('')}…` : characters.join('');
}

function attach({ document }: Paper, model: ReportModel, name: string): void {
  const moment = new Date(model.updatedAt);
  document.file(new TextEncoder().encode(model.file), { name, type: 'application/json', relationship: 'Data', creationDate: moment, modifiedDate: moment });
}

export const pdf = { id: 'pdf', mediaType: 'application/pdf', extension: 'pdf', make } as const;
