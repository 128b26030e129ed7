import { useTranslation } from 'react-i18next';
import { factValues } from '../../../checklist';
import { statuses } from '../../../review';
import type { Taken } from './taken-over';
import type { SaidPlace } from './use-place-words';

/** What is taken over, place by place: of answers and facts from what to what. */
export function TakenList({ taken, say }: { readonly taken: readonly Taken[]; readonly say: (path: Taken['path']) => SaidPlace }) {
  const { t } = useTranslation(['ui', 'together']);
  const said = useChange();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too
    <section aria-label={t('together:take.list')} tabIndex={0} className="max-h-96 overflow-y-auto">
      <ul className="space-y-2">
        {taken.map((each) => {
          const { kind, name } = say(each.path);
          return (
            <li key={each.path.join('/')}>
              <span className="block text-[0.9375rem] text-quiet">{kind}</span>
              {name} <span className="whitespace-nowrap text-quiet">{said(each)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** 「未回答 → はい」, or how else it changes. */
function useChange(): (taken: Taken) => string {
  const { t } = useTranslation(['ui', 'together']);
  const { t: common } = useTranslation('common');
  const short = (group: string | undefined, value: unknown): string | null => {
    const field: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, group === 'answers' ? 'status' : 'value') : undefined;
    if (group === 'answers') return common(`answer.${statuses.find((each) => each === field) ?? 'none'}`);
    return group === 'scope' ? common(`factValue.${factValues.find((each) => each === field) ?? 'unknown'}`) : null;
  };
  return ({ path, before, after }) => {
    const [from, to] = [short(path[0], before), short(path[0], after)];
    if (from !== null && to !== null && from !== to) return t('together:take.fromTo', { before: from, after: to });
    if (before === undefined) return t('together:take.added');
    return after === undefined ? t('together:take.removed') : t('together:take.edited');
  };
}
