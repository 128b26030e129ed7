import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { QuestionId } from '../../../checklist';
import { isBlank } from '../../../review';
import { routes } from '../../../routes';
import { useReview, useSession } from '../../../session/react';
import { useStorage } from '../../../session/storage-react';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { ReviewTextField } from '../../review-text-field';
import { useDay } from '../../use-day';
import { handOut, type Made } from './make';
import { openQuestions, unanswered } from './open-questions';
import { QuestionPicker } from './question-picker';

interface HandOutFormProps {
  readonly kind: 'template' | 'part';
  readonly onMade?: () => void;
}

/** What goes to others: which questions, from whom, with which words and until when; and its file. */
export function HandOutForm({ kind, onMade }: HandOutFormProps) {
  const { t, i18n: words } = useTranslation(['ui', 'together']);
  const session = useSession();
  const storage = useStorage();
  const edition = useReview((review) => review.edition);
  const depth = useReview((review) => review.depth);
  const [chosen, setChosen] = useState<ReadonlySet<QuestionId>>(() => new Set(kind === 'template' ? unanswered(session.getState().review) : []));
  const [terms, setTerms] = useState(() => ({ from: session.getState().review.subject.reviewer, message: '', due: '' }));
  const [made, setMade] = useState<Made | 'none-chosen' | null>(null);
  const from = openQuestions(session.getState().review);
  const open = from.filter((id) => chosen.has(id));
  const save = async () => {
    if (open.length === 0) return setMade('none-chosen');
    setMade(await handOut(kind, session.getState().review, { ...terms, due: terms.due || null, open }, { storage, words }));
    onMade?.();
  };
  return (
    <div className="space-y-5">
      <QuestionPicker
        edition={edition}
        depth={depth}
        from={from}
        chosen={chosen}
        onChange={(next) => {
          setChosen(next);
          setMade(null);
        }}
        legend={t(`together:${kind}.questions`)}
      />
      <p role="status" className="font-bold">
        {t(`together:${kind}.count`, { count: open.length, rest: from.length - open.length })}
      </p>
      {kind === 'template' && <Locked open={open} />}
      <ReviewTextField label={t('together:from')} hint={t('together:fromHint')} value={terms.from} onChange={(text) => setTerms({ ...terms, from: text })} />
      <ReviewTextField
        multiline
        label={t('together:message')}
        hint={t('together:messageHint')}
        value={terms.message}
        onChange={(text) => setTerms({ ...terms, message: text })}
      />
      <DueField due={terms.due} onChange={(due) => setTerms({ ...terms, due })} />
      {kind === 'template' && <Period />}
      <Button kind="solid" onClick={() => void save()}>
        {t(`together:${kind}.save`)}
      </Button>
      <Outcome made={made} kind={kind} />
    </div>
  );
}

/** Of what a template locks, what has no answer yet. */
function Locked({ open }: { readonly open: readonly QuestionId[] }) {
  const { t } = useTranslation(['ui', 'together']);
  const blank = useReview((review) => unanswered(review).filter((id) => !open.includes(id)).length);
  return blank > 0 && <p className="text-quiet">{t('together:template.lockedBlank', { count: blank })}</p>;
}

function DueField({ due, onChange }: { readonly due: string; readonly onChange: (due: string) => void }) {
  const { t } = useTranslation(['ui', 'together']);
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-bold">
        {t('together:dueLabel')}
      </label>
      <input
        id={id}
        type="date"
        max="9999-12-31"
        value={due}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="block min-h-12 rounded-8 border border-edge bg-raised px-3"
      />
    </div>
  );
}

/** Every department's review is of this organisation and period: no department can say them. */
function Period() {
  const { t } = useTranslation(['ui', 'together']);
  const session = useSession();
  const day = useDay();
  const { organisation, from, to } = useReview((review) => review.subject);
  const isComplete = !isBlank(organisation) && from !== null && to !== null;
  return (
    <p>
      {isComplete ? t('together:template.period', { organisation, from: day(from), to: day(to) }) : t('together:template.periodBlank')}{' '}
      <Link href={routes.setup(session.id)} className="link">
        {t('together:template.toSetup')}
      </Link>
    </p>
  );
}

function Outcome({ made, kind }: { readonly made: Made | 'none-chosen' | null; readonly kind: HandOutFormProps['kind'] }) {
  const { t } = useTranslation(['ui', 'together']);
  if (made === 'none-chosen') return <Notice kind="danger" role="alert" title={t('together:noneChosen')} />;
  return (
    <div role="status">
      {made && (
        <Notice kind="done" title={t('together:made', { file: made.file })}>
          <p>{t(`together:${kind}.next`)}</p>
          {!made.kept && <p>{t('together:notKept')}</p>}
        </Notice>
      )}
    </div>
  );
}
