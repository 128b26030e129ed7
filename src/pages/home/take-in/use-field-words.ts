import { useTranslation } from 'react-i18next';
import { depths, editions, factValues } from '../../../checklist';
import { bases, isBlank, statuses } from '../../../review';
import { useDay } from '../../use-day';
import { useTime } from '../../use-time';
import { useRowWords } from './use-row-words';

interface SaidField {
  /** `null`: the value speaks for itself. */
  readonly label: string | null;
  readonly text: string;
}

/** A field of what is in conflict in words: what it is called, and what stands in it. `group`: where it is, a worksheet by its id. `name` `null`: all there is. */
export function useFieldWords(): (group: string, name: string | null, value: unknown) => SaidField {
  const { t: common } = useTranslation('common');
  const label = useLabels();
  const chosen = useChosen();
  const row = useRowWords();
  const day = useDay();
  const { moment } = useTime();
  const text = (name: string, value: unknown): string => {
    if (typeof value === 'boolean') return common(`factValue.${value ? 'yes' : 'no'}`);
    if (typeof value !== 'string' || isBlank(value)) return typeof value === 'number' ? String(value) : common('blank');
    if (/^\d{4}-\d\d-\d\d$/.test(value) && dates.includes(name)) return day(value);
    return name === 'answeredAt' ? moment(value) : value;
  };
  return (group, name, value) => {
    const said = row(group, name, value);
    if (said) return said;
    return { label: name === null ? null : label(name), text: chosen(name ?? '', value) ?? text(name ?? '', value) };
  };
}

/** Fields that hold a date, and what is one by itself. */
const dates = ['until', 'due', ''];

function useLabels(): (name: string) => string {
  const { t } = useTranslation(['ui', 'actions', 'together']);
  return (name) => {
    switch (name) {
      case 'note':
      case 'evidence':
      case 'traces':
        return t(`question.${name}`);
      case 'measure':
      case 'owner':
      case 'due':
      case 'state':
      case 'until':
      case 'decision':
      case 'decidedBy':
      case 'exception':
        return t(`actions:field.${name}`);
      case 'status':
      case 'value':
      case 'reason':
      case 'basis':
      case 'edition':
      case 'depth':
      case 'answeredBy':
      case 'answeredAt':
        return t(`together:field.${name}`);
      default:
        return name;
    }
  };
}

/** What was chosen of a few values; `undefined` where nothing is to be chosen. */
function useChosen(): (name: string, value: unknown) => string | undefined {
  const { t } = useTranslation(['ui', 'actions', 'together']);
  const { t: common } = useTranslation('common');
  return (name, value) => {
    const among = <Value extends string>(values: readonly Value[]) => values.find((each) => each === value);
    const [basis, edition, depth] = [among(bases), among(editions), among(depths)];
    const [decision, state] = [among(['do', 'accept', 'find-out']), among(['open', 'doing', 'done'])];
    switch (name) {
      case 'status':
        return common(`answer.${among(statuses) ?? 'none'}`);
      case 'value':
        return common(`factValue.${among(factValues) ?? 'unknown'}`);
      case 'basis':
        return basis && common(`basis.${basis}`);
      case 'edition':
        return edition && common(`edition.${edition}`);
      case 'depth':
        return depth && common(`depth.${depth}`);
      case 'decision':
        return decision && t(`actions:decision.${decision}`);
      case 'state':
        return state && t(`actions:field.states.${state}`);
      case 'exception':
        return value === null ? undefined : t('together:field.chosenException');
      default:
        return undefined;
    }
  };
}
