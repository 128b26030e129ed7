import type { i18n } from 'i18next';
import { reviewFileName } from '../../files/name';
import { reportWords } from '../../i18n';
import type { Missing } from '../../report/formats/pdf';
import type { Review } from '../../review';
import type { ReviewStorage } from '../../storage';
import { loadFonts } from './fonts';

export interface MadePdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  /** Characters that no font has, with their place in the review. */
  readonly missing: readonly Missing[];
}

/**
 * The PDF summary of a review, made in this page, with the change since the review that it continues, where that is in the storage. Library and fonts
 * are loaded for the first one. Rejects where they cannot be loaded.
 */
export async function makePdf(review: Review, words: i18n, now: Date, storage: ReviewStorage): Promise<MadePdf> {
  const [{ reportModel }, { pdf }, texts, fonts, earlier] = await Promise.all([
    import('../../report'),
    import('../../report/formats/pdf'),
    reportWords(words),
    loadFonts(),
    import('../previous/find').then(({ findPrevious }) => findPrevious(storage, review)),
  ]);
  const clock = { now: now.toISOString(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const attachment = reviewFileName(review, words.t('fileWord'));
  const { bytes, missing } = await pdf.make(reportModel(review, clock, earlier), texts, { fonts, attachment });
  return { bytes: new Uint8Array(bytes), name: attachment.replace(/\.tenken\.json$/, `.${pdf.extension}`), missing };
}
