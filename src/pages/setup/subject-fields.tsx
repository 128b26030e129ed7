import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isSubjectOpen, type Subject } from '../../review';
import { useReview, useSession } from '../../session/react';
import { ReviewTextField } from '../review-text-field';

/** Who is reviewed, who reviews, and for which time of telework. */
export function SubjectFields() {
  const { t } = useTranslation(['ui', 'setup']);
  const session = useSession();
  const subject = useReview((review) => review.subject);
  const handout = useReview((review) => review.handout);
  const set = (patch: Partial<Subject>, text: boolean) => session.dispatch({ type: 'subject', patch, at: new Date().toISOString() }, { text });
  const backwards = subject.from !== null && subject.to !== null && subject.to < subject.from;
  const error = useId();
  return (
    <>
      <section className="space-y-4">
        <h2 className="text-xl font-bold">{t('setup:subject')}</h2>
        {(['organisation', 'department', 'reviewer'] as const).map((field) => (
          <ReviewTextField
            key={field}
            label={t(`setup:${field}`)}
            value={subject[field]}
            disabled={!isSubjectOpen({ handout }, field)}
            onChange={(text) => set({ [field]: text }, true)}
          />
        ))}
      </section>
      <fieldset disabled={!isSubjectOpen({ handout }, 'from')}>
        <legend className="text-xl font-bold">{t('setup:period')}</legend>
        <p className="mb-3 text-quiet">{t('setup:periodHint')}</p>
        {backwards && (
          <p id={error} role="alert" className="mb-2 text-danger">
            {t('setup:periodOrder')}
          </p>
        )}
        <div className="flex flex-wrap gap-4">
          {(['from', 'to'] as const).map((end) => (
            <label key={end} className="block font-bold">
              {t(`setup:${end}`)}
              <input
                type="date"
                value={subject[end] ?? ''}
                max="9999-12-31"
                aria-invalid={backwards || undefined}
                aria-describedby={backwards ? error : undefined}
                onChange={(event) => set({ [end]: event.currentTarget.value || null }, false)}
                className="mt-1 block min-h-12 rounded-8 border border-edge bg-raised px-3 font-normal aria-invalid:border-danger"
              />
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
