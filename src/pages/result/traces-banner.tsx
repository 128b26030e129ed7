import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../checklist';
import { Notice } from '../../ui/notice';
import { QuestionLinks } from './question-links';

/** Traces of attack that were found stand before any score: what to do now, and where they were found. */
export function TracesBanner({ ids }: { readonly ids: readonly QuestionId[] }) {
  const { t } = useTranslation(['ui', 'result']);
  return (
    <Notice kind="danger" title={<span className="text-xl">{t('result:traces.title', { count: ids.length })}</span>}>
      <p className="font-bold">{t('question.tracesTitle')}</p>
      <ol className="list-decimal space-y-1 pl-6">
        <li>{t('question.tracesReport')}</li>
        <li>{t('question.tracesKeep')}</li>
      </ol>
      <p className="pt-1 font-bold">{t('result:traces.where')}</p>
      <QuestionLinks ids={ids} />
      <p className="text-[0.9375rem]">{t('result:traces.aside')}</p>
    </Notice>
  );
}
