import { useTranslation } from 'react-i18next';
import type { AnswerThen, QuestionChange } from '../../scoring';

/** 「一部 → はい」. */
export function FromTo({ change }: { readonly change: QuestionChange }) {
  const { t } = useTranslation(['ui', 'changes']);
  const { t: common } = useTranslation('common');
  const name = (answer: AnswerThen) => common(`answer.${answer === 'out' ? 'off' : (answer ?? 'none')}`);
  return (
    <>
      {name(change.from)}
      <span aria-hidden="true"> → </span>
      <span className="heard-only">{t('changes:fromTo')}</span>
      {name(change.to)}
    </>
  );
}
