import { useTranslation } from 'react-i18next';
import { depths, editions, factValues } from '../../checklist';
import { bases, type Difference, isBlank, statuses } from '../../review';
import { useDay } from '../use-day';
import { useTime } from '../use-time';

export interface SaidField {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The fields of a difference in words: what stood there, and what stands there now. Of rows, the worksheet itself shows them. */
export function useFieldWords(): (difference: Difference) => SaidField[] {
  const { t } = useTranslation(['ui', 'confirm']);
  const value = useValueWords();
  return (difference) => {
    switch (difference.kind) {
      case 'row':
      case 'order':
        return [];
      case 'head':
        return difference.fields.map(({ field, before, after }) => ({
          name: t(`confirm:field.${field}`),
          before: value(field, before),
          after: value(field, after),
        }));
      case 'subject':
        return difference.fields.map(({ field, before, after }) => ({
          name: t(`confirm:field.${field}`),
          before: value(field, before),
          after: value(field, after),
        }));
      case 'fact':
        return difference.fields.map(({ field, before, after }) => ({
          name: t(`confirm:field.${field}`),
          before: value(field, before),
          after: value(field, after),
        }));
      case 'answer': {
        // Another answer has another time, which says nothing more.
        const others = difference.fields.filter(({ field }) => field !== 'answeredAt');
        const fields = others.length > 0 ? others : difference.fields;
        return fields.map(({ field, before, after }) => ({ name: t(`confirm:field.${field}`), before: value(field, before), after: value(field, after) }));
      }
    }
  };
}

/** What stands in a field, as a person reads it. */
function useValueWords(): (field: string, value: unknown) => string {
  const { t } = useTranslation(['ui', 'confirm']);
  const { t: common } = useTranslation('common');
  const day = useDay();
  const { moment } = useTime();
  return (field, value) => {
    switch (field) {
      case 'status':
        return common(`answer.${statuses.find((each) => each === value) ?? 'none'}`);
      case 'value':
        return common(`factValue.${factValues.find((each) => each === value) ?? 'unknown'}`);
      case 'traces':
      case 'practice':
      case 'previous':
        return value ? t('confirm:value.is') : t('confirm:value.isNot');
    }
    if (typeof value !== 'string' || isBlank(value)) return common('blank');
    const basis = field === 'basis' && bases.find((each) => each === value);
    if (basis) return common(`basis.${basis}`);
    const edition = field === 'edition' && editions.find((each) => each === value);
    if (edition) return common(`edition.${edition}`);
    const depth = field === 'depth' && depths.find((each) => each === value);
    if (depth) return common(`depth.${depth}`);
    if (field === 'from' || field === 'to') return day(value);
    return field === 'answeredAt' || field === 'createdAt' ? moment(value) : value;
  };
}
