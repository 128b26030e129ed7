import { useTranslation } from 'react-i18next';
import type { PlanEntry } from '../../scoring';
import { Notice } from '../../ui/notice';
import { Entry } from './entry';

/** The entries of one kind, by priority. Under what is to be reported stands what to do now. */
export function PlanGroup({ kind, entries }: { readonly kind: PlanEntry['kind']; readonly entries: readonly PlanEntry[] }) {
  const { t } = useTranslation(['ui', 'actions']);
  if (entries.length === 0) return null;
  return (
    <section data-kind={kind}>
      <h2 className="text-xl font-bold">{t('actions:group.titled', { title: t(`actions:group.${kind}`), count: entries.length })}</h2>
      {kind === 'incident' ? (
        <Notice kind="danger" title={t('question.tracesTitle')} className="mt-2">
          <ol className="list-decimal space-y-1 pl-6">
            <li>{t('question.tracesReport')}</li>
            <li>{t('question.tracesKeep')}</li>
          </ol>
        </Notice>
      ) : (
        <p className="text-[0.9375rem] text-quiet">{t(`actions:group.lead.${kind}`)}</p>
      )}
      <ul className="mt-3 border-t border-line">
        {entries.map((entry) => (
          <Entry key={entry.question} {...entry} />
        ))}
      </ul>
    </section>
  );
}
