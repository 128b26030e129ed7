import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { factsOf, type QuestionId, question, questionsOf } from '../../checklist';
import { questionText } from '../../i18n';
import type { Review, SheetId } from '../../review';
import { routes } from '../../routes';
import { Disclosure } from '../../ui/disclosure';
import { factSheet, type Suggestion, sheetOf } from '../../worksheets';
import { saidIn } from '../said';
import { useWords } from '../use-words';

interface SheetQuestionsProps {
  readonly review: Review;
  readonly sheet: SheetId;
}

/** The questions and facts that the sheet fills, with what its rows suggest for each right now. */
export function SheetQuestions({ review, sheet }: SheetQuestionsProps) {
  const { t } = useTranslation(['ui', 'sheets']);
  const { edition, depth } = review;
  const ids = questionsOf(edition, depth).flatMap(({ id }) => (sheetOf(id) === sheet ? [id] : []));
  const facts = factsOf(edition, depth).filter((fact) => factSheet(fact) === sheet);
  return (
    <Disclosure summary={t('sheets:questions.title', { count: ids.length + facts.length })}>
      {() => (
        <Suspense>
          <ul className="space-y-3">
            {ids.map((id) => (
              <Asked key={id} id={id} sheet={sheet} review={review} />
            ))}
          </ul>
          {facts.length > 0 && <Facts facts={facts} review={review} />}
        </Suspense>
      )}
    </Disclosure>
  );
}

/** On it the rows settle only whether it is asked, by its fact. */
const silent: QuestionId = 'issued.shortage';

function Asked({ id, sheet, review }: { readonly id: QuestionId; readonly sheet: SheetId; readonly review: Review }) {
  const { t } = useTranslation(['ui', 'sheets']);
  const { t: common } = useTranslation('common');
  const words = useWords([question(id).area]);
  const { area } = question(id);
  const said = saidIn(review).answers[id];
  const now = review.answers[id]?.status ?? 'none';
  return (
    <li>
      <Link href={routes.question(review.id, area, id)} className="link">
        {questionText(words, question(id), review.edition).question}
      </Link>
      <p className="text-[0.9375rem] text-quiet">
        {said ? <SaidText said={said} sheet={sheet} /> : t(id === silent ? 'sheets:questions.none' : 'sheets:questions.silent')}
        <span className="ml-4">{t('sheets:questions.now', { answer: common(`answer.${now}`) })}</span>
      </p>
    </li>
  );
}

function SaidText({ said, sheet }: { readonly said: Suggestion; readonly sheet: SheetId }) {
  const { t } = useTranslation(['ui', 'sheets']);
  const { t: common } = useTranslation('common');
  const why = said.reasonKind ? common(`suggestion.reason.${said.reasonKind}`) : t(`sheets:questions.of_${sheet}`, { yes: said.yes, rows: said.rows });
  return (
    <span className="text-text">
      <b>{t('sheets:questions.said', { answer: common(`answer.${said.status}`) })}</b>
      {t('sheets:questions.because', { why })}
    </span>
  );
}

function Facts({ facts, review }: { readonly facts: ReturnType<typeof factsOf>; readonly review: Review }) {
  const { t } = useTranslation(['ui', 'sheets']);
  const { t: common } = useTranslation('common');
  const said = saidIn(review).facts;
  return (
    <>
      <p className="mt-4 mb-1 font-bold">
        <Link href={routes.setup(review.id)} className="link">
          {t('sheets:questions.facts')}
        </Link>
      </p>
      <ul className="space-y-2">
        {facts.map((fact) => {
          const value = said[fact];
          return (
            <li key={fact}>
              {common(`fact.${fact}`)}
              <p className="text-[0.9375rem] text-quiet">
                {value ? <b className="text-text">{t('sheets:questions.said', { answer: common(`factValue.${value}`) })}</b> : t('sheets:questions.silentFact')}
                <span className="ml-4">{t('sheets:questions.now', { answer: common(`factValue.${review.scope[fact]?.value ?? 'unknown'}`) })}</span>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
