import type { i18n } from 'i18next';
import { areaIds, question } from '../../../checklist';
import { reviewFileName } from '../../../files/name';
import { areaText } from '../../../i18n';
import { type Handout, isTemplate, makePart, makeTemplate, type Review, reviewDigest } from '../../../review';
import { newId, type ReviewStorage } from '../../../storage';
import { saveReview } from '../../save-review';

export interface Made {
  /** The name of the file that was saved. */
  readonly file: string;
  /** Could the part be kept as it was handed out? Without that, what comes back is compared by hand. */
  readonly kept: boolean;
}

/** Makes a template or a part and hands over its file. A part is kept: what comes back is merged against it. */
export async function handOut(
  kind: 'template' | 'part',
  review: Review,
  handout: Handout,
  { storage, words }: { readonly storage: ReviewStorage; readonly words: i18n },
): Promise<Made> {
  const now = new Date().toISOString();
  const made = kind === 'template' ? makeTemplate(review, { ...handout, id: newId(), now }) : makePart(review, { ...handout, now });
  const kept = kind === 'template' || (await storage.keep({ digest: reviewDigest(made), review: made })).kind === 'kept';
  const word = fileWord(made, words);
  saveReview(made, word);
  return { file: reviewFileName(made, word), kept };
}

/** What the file's name begins with: that it is a template or a part, and of which area, where all of its questions are of one. */
export function fileWord(made: Review, words: i18n): string {
  const say = words.getFixedT(words.language, 'together');
  if (isTemplate(made)) return say('template.fileWord');
  const of = areaIds.filter((area) => made.handout?.open.some((id) => question(id).area === area));
  const [area] = of;
  return area !== undefined && of.length === 1 ? say('part.fileWordOf', { area: areaText(words, area, made.edition).name }) : say('part.fileWord');
}
