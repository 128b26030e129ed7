import { lazy, Suspense, type SyntheticEvent, useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { depths, type Edition, editions, type FactId, factsOf } from '../checklist';
import { routes } from '../routes';
import { useReview, useSession } from '../session/react';
import { Button } from '../ui/button';
import { RadioCards } from '../ui/radio-cards';
import { Page } from './page';
import { FactQuestion } from './setup/fact-question';
import { SubjectFields } from './setup/subject-fields';

/** Wanted only in a review that continues another. */
const PreviousNote = lazy(() => import('./previous/note').then((part) => ({ default: part.PreviousNote })));

/** Wanted only in a review that was handed out. */
const HandoutNotice = lazy(() => import('./handout/notice').then((part) => ({ default: part.HandoutNotice })));
const LockedSetup = lazy(() => import('./handout/locked').then((part) => ({ default: part.LockedSetup })));

/** 準備: whom, when and how deep; and what happened in the period, which switches questions on and off. Nothing is required. */
export function Setup() {
  const { t } = useTranslation(['ui', 'setup']);
  const session = useSession();
  const [, navigate] = useLocation();
  const edition = useReview((review) => review.edition);
  const depth = useReview((review) => review.depth);
  const continued = useReview((review) => review.previous !== null);
  const locked = useReview((review) => review.handout !== null);
  const { fact } = useParams();
  const facts = factsOf(edition, depth);
  const target = facts.find((each) => each === fact);
  useTarget(target);
  const start = (event: SyntheticEvent) => {
    event.preventDefault();
    void session.flush();
    navigate(routes.area(session.id, 'risk'));
  };
  return (
    <Page title={t('setup:title')} lead={t('setup:lead')} keepFocus={target !== undefined}>
      <Suspense fallback={null}>{locked && <HandoutNotice />}</Suspense>
      <Suspense fallback={null}>{continued && <PreviousNote />}</Suspense>
      <form onSubmit={start} className="space-y-10">
        <Suspense fallback={null}>{locked && <LockedSetup />}</Suspense>
        <EditionChoice edition={edition} locked={locked} />
        <fieldset disabled={locked}>
          <legend className="mb-2 text-xl font-bold">{t('setup:depth')}</legend>
          {edition === 'ci' && <p className="mb-2 text-quiet">{t('setup:depthCi')}</p>}
          <DepthChoice edition={edition} depth={depth} />
        </fieldset>
        <SubjectFields />
        <section>
          <h2 className="mb-1 text-xl font-bold">{t('setup:facts')}</h2>
          <p className="mb-4 text-quiet">{t('setup:factsHint')}</p>
          <div className="space-y-4">
            {facts.map((each) => (
              <FactQuestion key={each} fact={each} />
            ))}
          </div>
        </section>
        <Button kind="solid" type="submit" className="w-full desktop:w-auto desktop:min-w-60">
          {t('setup:start')}
        </Button>
      </form>
    </Page>
  );
}

/** Goes to the fact that the address names. */
function useTarget(fact: FactId | undefined): void {
  useEffect(() => {
    const card = fact === undefined ? null : document.querySelector<HTMLElement>(`fieldset[data-fact="${fact}"]`);
    card?.scrollIntoView({ block: 'start' });
    card?.querySelector<HTMLInputElement>('input[type=radio]:checked')?.focus({ preventScroll: true });
  }, [fact]);
}

function EditionChoice({ edition, locked }: { readonly edition: Edition; readonly locked: boolean }) {
  const { t } = useTranslation(['ui', 'setup']);
  const { t: common } = useTranslation('common');
  const session = useSession();
  const name = useId();
  return (
    <fieldset disabled={locked}>
      <legend className="mb-2 text-xl font-bold">{t('setup:edition')}</legend>
      <RadioCards
        name={name}
        columns="two"
        value={edition}
        onChange={(chosen) => session.dispatch({ type: 'edition', edition: chosen, at: new Date().toISOString() })}
        options={editions.map((each) => ({ value: each, label: common(`edition.${each}`), description: t('setup:edition', { context: each }) }))}
      />
    </fieldset>
  );
}

function DepthChoice({ edition, depth }: { readonly edition: Edition; readonly depth: 'core' | 'detailed' }) {
  const { t } = useTranslation(['ui', 'setup']);
  const { t: common } = useTranslation('common');
  const session = useSession();
  const name = useId();
  const offered = edition === 'ci' ? (['core'] as const) : depths;
  return (
    <RadioCards
      name={name}
      columns="two"
      value={depth}
      onChange={(chosen) => session.dispatch({ type: 'depth', depth: chosen, at: new Date().toISOString() })}
      options={offered.map((each) => ({ value: each, label: common(`depth.${each}`), description: t('setup:depth', { context: each }) }))}
    />
  );
}
