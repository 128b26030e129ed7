import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import type { Question, WorksheetId } from '../../checklist';
import { routes } from '../../routes';
import { useSession } from '../../session/react';
import type { CardWords } from './card-words';

/** Wanted only where the sheet has rows. */
const SuggestedAnswer = lazy(() => import('./suggested-answer').then((part) => ({ default: part.SuggestedAnswer })));

interface SheetPartProps {
  readonly question: Question;
  readonly sheet: WorksheetId;
  readonly words: CardWords;
  /** Is told what the note is to say, where the answer differs from the sheet; `undefined` where it doesn't. */
  readonly onHint: (hint: string | undefined) => void;
}

/** What the rows of the question's worksheet say. */
export function SheetPart(props: SheetPartProps) {
  return (
    <Suspense fallback={<div className="mb-3 min-h-32" />}>
      <SuggestedAnswer {...props} />
    </Suspense>
  );
}

/** On to the worksheet, where it has no row that the question is about. */
export function SheetLink({ sheet, words: { t } }: Pick<SheetPartProps, 'sheet' | 'words'>) {
  const session = useSession();
  return (
    <p className="my-2 text-[0.9375rem]">
      <Link href={routes.worksheet(session.id, sheet)} className="link">
        {t('question.toSheet', { sheet: t(`nav.sheet.${sheet}`) })}
      </Link>
    </p>
  );
}
