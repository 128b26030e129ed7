import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type Edition, forceOf, type GlossaryId, obligationOf, type Question } from '../../checklist';
import type { QuestionText } from '../../i18n';
import { Disclosure } from '../../ui/disclosure';
import { TermList } from '../term-list';
import { TermedText } from '../termed-text';

interface ExplanationProps {
  readonly question: Question;
  readonly text: QuestionText;
  readonly edition: Edition;
  readonly citation: string;
  /** The question stands under a section's heading. */
  readonly headed: boolean;
}

/** What helps to answer: how to check, what makes each answer, why it is asked, what would prove it, what can be done, and its place in the source. */
export function Explanation({ summary, ...props }: ExplanationProps & { readonly summary: string }) {
  return (
    <Disclosure summary={summary} className="mt-4 border-t border-line pt-3">
      {() => (
        <Suspense>
          <Details {...props} />
        </Suspense>
      )}
    </Disclosure>
  );
}

function Details({ question, text, edition, citation, headed }: ExplanationProps) {
  const { t } = useTranslation();
  const { t: common } = useTranslation('common');
  const actor = obligationOf(question, edition)?.actor;
  const termed = (each: string) => <TermedText text={each} terms={text.terms} edition={edition} />;
  return (
    <div className="grid gap-x-10 gap-y-5 desktop:grid-cols-2">
      <div className="space-y-5">
        <Part headed={headed} title={t('question.look')}>
          <ol className="list-decimal space-y-1 pl-6">
            {text.look.map((step) => (
              <li key={step}>{termed(step)}</li>
            ))}
          </ol>
        </Part>
        <Part headed={headed} title={t('question.evidenceOf')}>
          <ul className="list-disc space-y-1 pl-6">
            {text.evidence.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Part>
      </div>
      <div className="space-y-5">
        <Part headed={headed} title={t('question.lines')}>
          <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
            {(['yes', 'partly', 'no'] as const).map((status) => (
              <div key={status} className="contents">
                <dt className="font-bold whitespace-nowrap">{common(`answer.${status}`)}</dt>
                <dd>{text[status]}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part headed={headed} title={t('question.why')}>
          <p>{termed(text.why)}</p>
        </Part>
      </div>
      <Part headed={headed} title={t('question.measures')}>
        <ul className="list-disc space-y-1 pl-6">
          {text.measures.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </Part>
      <Part headed={headed} title={t('question.source')}>
        <p>{t('question.sourceText', { citation, force: common(`force.${forceOf(question, edition)}`) })}</p>
        {actor && <p>{t('question.actor', { actor: common(`actor.${actor}`) })}</p>}
      </Part>
      {text.terms.length > 0 && <Terms terms={text.terms} edition={edition} headed={headed} />}
    </div>
  );
}

function Terms({ terms, edition, headed }: { readonly terms: readonly GlossaryId[]; readonly edition: Edition; readonly headed: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="desktop:col-span-2">
      <Part headed={headed} title={t('question.terms')}>
        <TermList terms={terms} edition={edition} />
      </Part>
    </div>
  );
}

function Part({ headed, title, children }: { readonly headed: boolean; readonly title: string; readonly children: ReactNode }) {
  const Heading = headed ? 'h4' : 'h3';
  return (
    <div>
      <Heading className="mb-1 text-[0.9375rem] font-bold text-quiet">{title}</Heading>
      {children}
    </div>
  );
}
