import type { TFunction } from 'i18next';
import { isBlank, type Review } from '../../review';

/** How a review is called where several are listed: its organisation and department, as far as they are filled in. */
export function reviewName({ subject }: Pick<Review, 'subject'>, t: TFunction): string {
  const names = [subject.organisation, subject.department].filter((text) => !isBlank(text));
  return names.length > 0 ? names.join('　') : t('untitled');
}
