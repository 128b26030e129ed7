import { type SyntheticEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { depths, type Edition, editions, factsOf } from '../checklist';
import { routes } from '../routes';
import { useReview, useSession } from '../session/react';
import { Button } from '../ui/button';
import { RadioCards } from '../ui/radio-cards';
import { Page } from './page';
import { FactQuestion } from './setup/fact-question';
import { SubjectFields } from './setup/subject-fields';

/** 準備: whom, when and how deep; and what happened in the period, which switches questions on and off. Nothing is required. */
export function Setup() {
  const { t } = useTranslation(['ui', 'setup']);
  const session = useSession();
  const [, navigate] = useLocation();
  const edition = useReview((review) => review.edition);
  const depth = useReview((review) => review.depth);
  const start = (event: SyntheticEvent) => {
    event.preventDefault();
    void session.flush();
    navigate(routes.area(session.id, 'risk'));
  };
  return (
    <Page title={t('setup:title')} lead={t('setup:lead')}>
      <form onSubmit={start} className="space-y-10">
        <EditionChoice edition={edition} />
        <fieldset>
          <legend className="mb-2 text-xl font-bold">{t('setup:depth')}</legend>
          {edition === 'ci' && <p className="mb-2 text-quiet">{t('setup:depthCi')}</p>}
          <DepthChoice edition={edition} depth={depth} />
        </fieldset>
        <SubjectFields />
        <section>
          <h2 className="mb-1 text-xl font-bold">{t('setup:facts')}</h2>
          <p className="mb-4 text-quiet">{t('setup:factsHint')}</p>
          <div className="space-y-4">
            {factsOf(edition, depth).map((fact) => (
              <FactQuestion key={fact} fact={fact} />
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

function EditionChoice({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation(['ui', 'setup']);
  const { t: common } = useTranslation('common');
  const session = useSession();
  const name = useId();
  return (
    <fieldset>
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
