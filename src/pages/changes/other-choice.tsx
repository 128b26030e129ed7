import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review } from '../../review';
import { useReviewLabel } from './use-review-label';

/** What the open review is compared with. `name`: of the file that it was read from. */
export type Other =
  | { readonly kind: 'previous' | 'stored'; readonly review: Review }
  | { readonly kind: 'file'; readonly review: Review; readonly name: string };

interface OtherChoiceProps {
  /** The review that the open one continues. */
  readonly earlier: Review | null;
  readonly stored: readonly Review[];
  readonly chosen: Other | null;
  readonly onChange: (chosen: Other) => void;
}

/** A choice of the reviews on this computer; a file that was opened to compare with stands there too. */
export function OtherChoice({ earlier, stored, chosen, onChange }: OtherChoiceProps) {
  const { t } = useTranslation(['ui', 'changes']);
  const label = useReviewLabel();
  const id = useId();
  const choose = (value: string) => {
    const found = stored.find((review) => review.id === value);
    if (value === 'previous' && earlier) onChange({ kind: 'previous', review: earlier });
    else if (found) onChange({ kind: 'stored', review: found });
  };
  const nothing = earlier === null && stored.length === 0;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block font-bold">
        {t('changes:with.stored')}
      </label>
      {nothing && (
        <p id={`${id}-none`} className="text-[0.9375rem] text-quiet">
          {t('changes:with.none')}
        </p>
      )}
      <select
        id={id}
        value={valueOf(chosen)}
        disabled={nothing && chosen === null}
        aria-describedby={nothing ? `${id}-none` : undefined}
        onChange={(event) => choose(event.currentTarget.value)}
        className="mt-1 min-h-12 w-full rounded-8 border border-edge bg-raised px-3 disabled:opacity-50"
      >
        {chosen === null && <option value="">{t('changes:with.choose')}</option>}
        {earlier && <option value="previous">{t('changes:with.previous', { name: label(earlier) })}</option>}
        {stored.map((review) => (
          <option key={review.id} value={review.id}>
            {label(review)}
          </option>
        ))}
        {chosen?.kind === 'file' && <option value="file">{t('changes:with.file', { name: chosen.name })}</option>}
      </select>
    </div>
  );
}

function valueOf(chosen: Other | null): string {
  if (chosen === null) return '';
  return chosen.kind === 'stored' ? chosen.review.id : chosen.kind;
}
