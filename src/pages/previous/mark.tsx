import { useTranslation } from 'react-i18next';
import { type Carried, isCarriedOver } from '../../review';
import { useReview } from '../../session/react';
import { Tag } from '../../ui/tag';
import { usePrevious } from '../use-previous';
import { useWords } from '../use-words';

/** 「前回から」: use `CarriedMark`, which loads this where it is wanted. */
export function Mark({ of }: { readonly of: Carried }) {
  useWords(['changes']);
  const { t } = useTranslation(['ui', 'changes']);
  const { earlier } = usePrevious();
  const carried = useReview((review) => isCarriedOver(review, earlier, of));
  return carried === true && <Tag tone="key">{t('changes:carried')}</Tag>;
}
