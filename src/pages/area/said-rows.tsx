import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SheetId } from '../../review';
import { routes } from '../../routes';
import { useReview, useSession } from '../../session/react';
import type { Suggestion } from '../../worksheets';
import { useSaidWords } from '../said/use-said-words';

/** How many rows of one answer are named; the sheet has them all. */
const most = 10;
/** What is still to be done first. */
const order = ['no', 'partly', 'null', 'yes'] as const;

/** Which rows said what, by name, each a link to its sheet. */
export function SaidRows({ sheet, by }: { readonly sheet: SheetId; readonly by: Suggestion['by'] }) {
  const { t } = useTranslation(['ui', 'suggestions']);
  const { t: common } = useTranslation('common');
  const session = useSession();
  const worksheets = useReview((review) => review.worksheets);
  const { rowName } = useSaidWords();
  return (
    <dl className="space-y-2">
      {order
        .filter((said) => by[said].length > 0)
        .map((said) => (
          <div key={said}>
            <dt className="font-bold">{t('suggestions:rowsOf', { answer: common(`answer.${said === 'null' ? 'unknown' : said}`), count: by[said].length })}</dt>
            <dd>
              <ul className="flex flex-wrap gap-x-4 gap-y-1">
                {by[said].slice(0, most).map((row) => (
                  <li key={row} className="max-w-full">
                    <Link href={routes.row(session.id, sheet, row)} className="link line-clamp-2">
                      {rowName(worksheets, sheet, row)}
                    </Link>
                  </li>
                ))}
                {by[said].length > most && (
                  <li>
                    <Link href={routes.worksheet(session.id, sheet)} className="link">
                      {t('suggestions:more', { count: by[said].length - most })}
                    </Link>
                  </li>
                )}
              </ul>
            </dd>
          </div>
        ))}
    </dl>
  );
}
