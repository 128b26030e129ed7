import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../review';
import { Notice } from '../../ui/notice';

interface TracesMarkProps {
  readonly id: string;
  readonly marked: boolean;
  readonly set: (patch: Partial<Answer>) => void;
}

/** 形跡が見つかった: a mark beside the answer (which asks whether somebody looked), that says at once what to do. */
export function TracesMark({ id, marked, set }: TracesMarkProps) {
  const { t } = useTranslation();
  const hint = useId();
  return (
    <div className="mt-3">
      <div className="relative inline-flex items-center gap-3 rounded-8 border border-edge px-3 py-2 hover:bg-danger-soft has-checked:border-danger has-checked:bg-danger-soft">
        <input
          type="checkbox"
          id={`${id}-traces`}
          checked={marked}
          aria-describedby={hint}
          onChange={(event) => set({ traces: event.currentTarget.checked })}
          className="size-5 accent-danger"
        />
        <label htmlFor={`${id}-traces`} className="font-bold">
          {t('question.traces')}
        </label>
      </div>
      <p id={hint} className="mt-1 text-[0.9375rem] text-quiet">
        {t('question.tracesHint')}
      </p>
      {marked && (
        <Notice kind="danger" role="alert" title={t('question.tracesTitle')} className="mt-2">
          <ol className="list-decimal space-y-1 pl-6">
            <li>{t('question.tracesReport')}</li>
            <li>{t('question.tracesKeep')}</li>
          </ol>
        </Notice>
      )}
    </div>
  );
}
