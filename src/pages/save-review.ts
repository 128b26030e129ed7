import { reviewFileName } from '../files/name';
import { type Review, serialiseReview } from '../review';
import { saveAs } from './save-as';

const mediaType = 'application/json';

/** Hands over the review as its file. @param word what the name of the file begins with, in the reader's language */
export function saveReview(review: Review, word: string): void {
  saveAs(serialiseReview(review), reviewFileName(review, word), mediaType);
}

/** Hands over what is stored of a review, as it is: it may be no valid review. */
export function saveRaw(id: string, raw: unknown): void {
  saveAs(`${JSON.stringify(raw, null, 2)}\n`, `${id}.tenken.json`, mediaType);
}
