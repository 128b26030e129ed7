import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type Exception, emptyRow, isBlank, isSheetOpen, maxRows } from '../../review';
import { routes } from '../../routes';
import { useReview, useSession } from '../../session/react';
import { newId } from '../../storage';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ReviewTextField } from '../review-text-field';
import { useDay } from '../use-day';
import { useQuestionText } from '../use-question-text';
import { clipped } from './clipped';
import { DateField } from './date-field';
import type { FieldsProps } from './decision-form';

/** The exception through which something that is 〜すること is accepted: one of the sheet, or a new one, with what it must say. */
export function ExceptionChoice({ entry, decision, set }: FieldsProps) {
  const { t } = useTranslation(['ui', 'actions']);
  const session = useSession();
  const id = useId();
  const rows = useReview((review) => review.worksheets.exceptions);
  const open = useReview((review) => isSheetOpen(review, 'exceptions'));
  const nameOf = useExceptionName();
  const [created, setCreated] = useState<string | null>(null);
  const { question: asked } = useQuestionText(entry.question);
  const create = () => {
    const row: Exception = { ...emptyRow('exceptions', newId()), what: t('actions:exception.what', { question: asked }), why: decision.reason };
    session.dispatch({ type: 'rows-added', sheet: 'exceptions', rows: [row], at: new Date().toISOString() });
    set({ exception: row.id });
    setCreated(row.id);
  };
  return (
    <div className="space-y-3">
      <Notice kind="caution">
        <p>{t('actions:exception.why')}</p>
      </Notice>
      <div>
        <label htmlFor={id} className="mb-1 block font-bold">
          {t('actions:field.exception')}
        </label>
        <select
          id={id}
          value={entry.exception?.id ?? ''}
          onChange={(event) => set({ exception: event.currentTarget.value || null })}
          className="block h-12 w-full rounded-8 border border-edge bg-raised px-2"
        >
          <option value="">{t('actions:exception.choose')}</option>
          {rows.map((row, index) => (
            <option key={row.id} value={row.id}>
              {nameOf(row, index)}
            </option>
          ))}
        </select>
        {decision.exception !== null && entry.exception === null && <p className="mt-1 text-danger">{t('actions:exception.gone')}</p>}
      </div>
      {entry.exception === null ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Button small disabled={!open || rows.length >= maxRows} onClick={create}>
            {t('actions:exception.create')}
          </Button>
          {open && rows.length >= maxRows && <span className="text-[0.9375rem]">{t('actions:exception.full', { limit: maxRows })}</span>}
          {!open && <span className="text-[0.9375rem]">{t('actions:exception.locked')}</span>}
        </div>
      ) : (
        <Permission
          key={entry.exception.id}
          exception={entry.exception}
          name={nameOf(
            entry.exception,
            rows.findIndex((row) => row.id === entry.exception?.id),
          )}
          open={open}
          focus={created === entry.exception.id}
        />
      )}
    </div>
  );
}

/** What an exception is called in a list. */
function useExceptionName(): (row: Exception, index: number) => string {
  const { t } = useTranslation(['ui', 'actions']);
  const day = useDay();
  return (row, index) => {
    const what = isBlank(row.what) ? t('actions:exception.unnamed', { place: index + 1 }) : clipped(row.what, 60);
    return row.until === null ? what : t('actions:exception.option', { what, until: day(row.until) });
  };
}

interface PermissionProps {
  readonly exception: Exception;
  readonly name: string;
  /** May the sheet be changed? */
  readonly open: boolean;
  /** It has just been made here: what is to be filled in takes the focus from the button that made it, and that is gone. */
  readonly focus: boolean;
}

/** Who permitted the exception and until when, which also stand in its sheet. */
function Permission({ exception, name, open, focus }: PermissionProps) {
  const { t } = useTranslation(['ui', 'actions']);
  const session = useSession();
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (focus) group.current?.querySelector('input')?.focus();
  }, [focus]);
  const set = (patch: Partial<Omit<Exception, 'id'>>) =>
    session.dispatch({ type: 'row', sheet: 'exceptions', row: exception.id, patch, at: new Date().toISOString() }, { text: true });
  return (
    <div className="space-y-2 border-l-4 border-key-mid pl-4">
      <fieldset ref={group} disabled={!open} className="min-w-0">
        <legend className="mb-2 text-[0.9375rem] text-quiet">{t('actions:exception.chosen', { what: name })}</legend>
        <div className="grid grid-cols-1 items-start gap-4 desktop:grid-cols-[minmax(0,1fr)_auto]">
          <ReviewTextField label={t('actions:field.permittedBy')} value={exception.permittedBy} onChange={(permittedBy) => set({ permittedBy })} />
          <DateField label={t('actions:field.permittedUntil')} value={exception.until} onChange={(until) => set({ until })} />
        </div>
      </fieldset>
      {!open && <p className="text-[0.9375rem]">{t('actions:exception.locked')}</p>}
      <Link href={routes.worksheet(session.id, 'exceptions')} className="link">
        {t('actions:exception.sheet')}
      </Link>
    </div>
  );
}
