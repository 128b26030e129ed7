import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Difference } from '../../review';
import { Disclosure } from '../../ui/disclosure';
import { FieldChange } from './field-change';
import { useDifferenceWords } from './use-difference-words';

/** Wanted only where a row has changed. */
const RowFields = lazy(() => import('./row-fields').then((part) => ({ default: part.RowFields })));

/** How many are shown at once; a whole worksheet may have been filled in since. */
const few = 20;

/** Where two states of the review differ, each with the way there. */
export function DifferenceList({ found }: { readonly found: readonly Difference[] }) {
  const { t } = useTranslation(['ui', 'confirm']);
  const rest = found.slice(few);
  return (
    <>
      <Differences found={found.slice(0, few)} />
      {rest.length > 0 && (
        <Disclosure summary={t('confirm:changed.more', { count: rest.length })} className="mt-2">
          {() => <Differences found={rest} />}
        </Disclosure>
      )}
    </>
  );
}

function Differences({ found }: { readonly found: readonly Difference[] }) {
  const say = useDifferenceWords();
  return (
    <ul className="space-y-3">
      {found.map((each) => {
        const { key, kind, name, href, fields } = say(each);
        return (
          <li key={key}>
            <span className="block text-[0.9375rem] text-quiet">{kind}</span>
            <Link href={href} className="link">
              {name}
            </Link>
            {fields.length > 0 && (
              <ul className="mt-1 space-y-1">
                {fields.map((field) => (
                  <li key={field.name}>
                    <FieldChange {...field} />
                  </li>
                ))}
              </ul>
            )}
            {each.kind === 'row' && each.fields.length > 0 && (
              <Suspense fallback={null}>
                <RowFields difference={each} />
              </Suspense>
            )}
          </li>
        );
      })}
    </ul>
  );
}
