import type { i18n } from 'i18next';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { type Actor, type AreaId, areaIds, isAreaId, isAsked, isQuestionId, obligationOf, type Question, questions } from '../checklist';
import { areaText } from '../i18n';
import { routes } from '../routes';
import { useReview, useSession } from '../session/react';
import { Button } from '../ui/button';
import { ActorFilter } from './area/actor-filter';
import { AreaLinks } from './area/area-links';
import { cardTexts, useCardWords } from './area/card-words';
import { KeysDialog } from './area/keys-dialog';
import { Section } from './area/section';
import { useKeys } from './area/use-keys';
import { usePlace } from './area/use-place';
import { firstOpen, progressIn } from './derived';
import { NotFound } from './not-found';
import { Page } from './page';
import { useWords } from './use-words';

/** Wanted only in a review that was handed out. */
const HandoutNotice = lazy(() => import('./handout/notice').then((part) => ({ default: part.HandoutNotice })));

/** 点検: all questions of one area on one page. */
export function Area() {
  const { area = '', question } = useParams();
  if (!isAreaId(area)) return <NotFound />;
  return <AreaScreen key={area} area={area} target={question !== undefined && isQuestionId(question) ? question : undefined} />;
}

function AreaScreen({ area, target }: { readonly area: AreaId; readonly target: Question['id'] | undefined }) {
  const words = useWords([area]);
  const cardWords = useCardWords();
  const { t } = useTranslation();
  const edition = useReview((review) => review.edition);
  const depth = useReview((review) => review.depth);
  const handedOut = useReview((review) => review.handout !== null);
  const [actor, setActor] = useState<Actor | null>(null);
  const [helping, setHelping] = useState(false);
  usePlace(area, target);
  useKeys(() => setHelping(true));
  const explained = useLaterWords(words);
  const asked = useMemo(() => questions.filter((question) => question.area === area && isAsked(question, edition, depth)), [area, edition, depth]);
  const texts = useMemo(() => cardTexts(words, cardWords, explained, asked, edition), [words, cardWords, explained, asked, edition]);
  const shown = asked.filter((question) => actor === null || obligationOf(question, edition)?.actor === actor);
  const sections = [...new Set(asked.map((question) => question.section))];
  const { name, lead } = areaText(words, area, edition);
  return (
    <Page title={name} lead={lead} above={t('area.step', { step: areaIds.indexOf(area) + 1, steps: areaIds.length })} keepFocus={target !== undefined}>
      <Suspense fallback={null}>{handedOut && <HandoutNotice />}</Suspense>
      <div className="mb-6 flex flex-wrap items-end gap-3">
        <FirstOpen area={area} />
        {depth === 'detailed' && <ActorFilter actor={actor} onChange={setActor} />}
        <Button small kind="text" className="ml-auto max-desktop:hidden" onClick={() => setHelping(true)}>
          {t('area.keys')}
        </Button>
      </div>
      {shown.length === 0 && <p className="text-quiet">{t('area.noneForActor')}</p>}
      <div className="space-y-10">
        {sections.map((section) => (
          <Section
            key={section}
            section={section}
            titled={sections.length > 1}
            questions={shown.filter((question) => question.section === section)}
            numbered={asked}
            texts={texts}
            edition={edition}
            words={cardWords}
          />
        ))}
      </div>
      <AreaLinks area={area} />
      {helping && <KeysDialog onClose={() => setHelping(false)} />}
    </Page>
  );
}

/**
 * Loads, once there is nothing else to do, what terms mean and the words of the other areas: the first question does not wait for them, and going
 * on to another area does not either. @returns whether the terms can be explained
 */
function useLaterWords(words: i18n): boolean {
  const { language } = words;
  const [, setLoaded] = useState(0);
  useEffect(() => {
    let gone = false;
    const load = () =>
      void words.loadNamespaces(['glossary', ...areaIds]).then(() => {
        if (!gone) setLoaded((times) => times + 1);
      });
    // Safari has no idle callback.
    const timer = setTimeout(() => (typeof requestIdleCallback === 'function' ? requestIdleCallback(load) : load()), 500);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [words]);
  return words.hasResourceBundle(language, 'glossary');
}

/** Progress of the area, and the way to the first question without an answer. */
function FirstOpen({ area }: { readonly area: AreaId }) {
  const { t } = useTranslation();
  const session = useSession();
  const [, navigate] = useLocation();
  const progress = useReview((review) => progressIn(review).areas[area]);
  const open = useReview((review) => firstOpen(review, area));
  return (
    <>
      <p className="min-h-9 content-center text-quiet tabular-nums">{t('area.progress', { answered: progress.answered, total: progress.total })}</p>
      {open && progress.answered > 0 && (
        <Button small onClick={() => navigate(routes.question(session.id, area, open), { replace: true })}>
          {t('area.firstOpen')}
        </Button>
      )}
    </>
  );
}
