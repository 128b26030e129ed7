import { useTranslation } from 'react-i18next';
import type { Difference } from '../../review';
import { useReview } from '../../session/react';
import { fieldsOf } from '../../worksheets/fields';
import { useWords } from '../use-words';
import { useSheetWords } from '../worksheet/use-sheet-words';
import { FieldChange } from './field-change';

/** The fields of a row that have changed, as its worksheet calls them. */
export function RowFields({ difference: { sheet, before, after, fields } }: { readonly difference: Extract<Difference, { kind: 'row' }> }) {
  useWords(['sheets']);
  const { t: common } = useTranslation('common');
  const edition = useReview((review) => review.edition);
  const { label, shown } = useSheetWords(edition);
  if (before === null || after === null) return null;
  const changed = fieldsOf(sheet, edition).filter(({ id }) => fields.some(({ field }) => field === id));
  return (
    <ul className="mt-1 space-y-1">
      {changed.map((field) => (
        <li key={field.key}>
          <FieldChange name={label(field)} before={shown(field, before) || common('blank')} after={shown(field, after) || common('blank')} />
        </li>
      ))}
    </ul>
  );
}
