import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type QuestionId, question } from '../../checklist';
import { sectionName } from '../../i18n';
import { routes } from '../../routes';
import { useReview, useSession } from '../../session/react';
import { Disclosure } from '../../ui/disclosure';
import { useQuestionText } from '../use-question-text';

/** The question as a link to its place in the review. */
export function QuestionLink({ id }: { readonly id: QuestionId }) {
  const session = useSession();
  return (
    <Link href={routes.question(session.id, question(id).area, id)} className="link">
      {useQuestionText(id).question}
    </Link>
  );
}

const few = 5;

/** Links to some questions, each with where it belongs; those beyond the first five are folded. */
export function QuestionLinks({ ids }: { readonly ids: readonly QuestionId[] }) {
  const { t } = useTranslation(['ui', 'result']);
  const rest = ids.slice(few);
  return (
    <>
      <List ids={ids.slice(0, few)} />
      {rest.length > 0 && (
        <Disclosure summary={t('result:open.more', { count: rest.length })} className="mt-1">
          {() => <List ids={rest} />}
        </Disclosure>
      )}
    </>
  );
}

function List({ ids }: { readonly ids: readonly QuestionId[] }) {
  const { i18n: words } = useTranslation(['ui', 'result']);
  const edition = useReview((review) => review.edition);
  return (
    <ul className="space-y-1.5">
      {ids.map((id) => (
        <li key={id} className="border-l-4 border-line pl-3">
          <span className="block text-[0.9375rem] text-quiet">{sectionName(words, question(id).section, edition)}</span>
          <QuestionLink id={id} />
        </li>
      ))}
    </ul>
  );
}
