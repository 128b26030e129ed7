import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { areaIds, type Edition } from '../../checklist';
import { areaText } from '../../i18n';
import { Button } from '../../ui/button';
import { clipped } from './clipped';
import type { Filter, Wanted } from './use-filter';

interface FiltersProps {
  readonly filter: Filter;
  readonly total: number;
  /** Everyone who has to do something, each once. */
  readonly owners: readonly string[];
  readonly edition: Edition;
}

/** What of the plan to show: by area, owner and day, or what is not yet decided. What it leaves is announced. */
export function Filters({ filter, total, owners, edition }: FiltersProps) {
  const { t, i18n: words } = useTranslation(['ui', 'actions']);
  const { wanted, want, wantAll, shown, active } = filter;
  const id = useId();
  // Someone who is named no more is still what was asked for.
  const names = [...new Set([...owners, ...(wanted.owner ? [wanted.owner] : [])])];
  return (
    <div className="space-y-3">
      <fieldset className="flex min-w-0 flex-wrap items-end gap-x-5 gap-y-3">
        <legend className="heard-only">{t('actions:filter.legend')}</legend>
        <Choice label={t('actions:filter.area')} value={wanted.area} onChange={(value) => want({ area: areaIds.find((area) => area === value) ?? null })}>
          {areaIds.map((area) => (
            <option key={area} value={area}>
              {areaText(words, area, edition).name}
            </option>
          ))}
        </Choice>
        <Choice
          label={t('actions:filter.owner')}
          value={wanted.owner === null ? null : `=${wanted.owner}`}
          onChange={(value) => want({ owner: ownerOf(value) })}
        >
          <option value="=">{t('actions:filter.noOwner')}</option>
          {names.map((name) => (
            <option key={name} value={`=${name}`}>
              {clipped(name, 20)}
            </option>
          ))}
        </Choice>
        <Choice label={t('actions:filter.due')} value={wanted.due} onChange={(value) => want({ due: dues.find((due) => due === value) ?? null })}>
          {dues.map((due) => (
            <option key={due} value={due}>
              {t(`actions:filter.${due}`)}
            </option>
          ))}
        </Choice>
        <div className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            id={id}
            checked={wanted.undecided}
            onChange={(event) => want({ undecided: event.currentTarget.checked })}
            className="size-5 accent-key"
          />
          <label htmlFor={id}>{t('actions:filter.undecided')}</label>
        </div>
      </fieldset>
      <div className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-1">
        <p role="status" className="text-[0.9375rem] text-quiet">
          {active ? t('actions:filter.count', { count: shown.length, total }) : t('actions:filter.whole', { count: total })}
          {active && shown.length === 0 && ` ${t('actions:filter.nothing')}`}
        </p>
        {/* Kept where it is, so that pressing it does not lose the focus. */}
        <Button small kind="text" aria-disabled={!active} onClick={wantAll} className={active ? undefined : 'invisible focus:visible'}>
          {t('actions:filter.clear')}
        </Button>
      </div>
    </div>
  );
}

const dues = ['overdue', 'soon', 'undated'] as const satisfies readonly Wanted['due'][];

/** The names are marked, so that no name is taken for everyone. */
function ownerOf(value: string): string | null {
  return value.startsWith('=') ? value.slice(1) : null;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  /** `''`: all. */
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const { t } = useTranslation(['ui', 'actions']);
  const id = useId();
  return (
    <div className="max-w-full min-w-0 text-[0.9375rem]">
      <label htmlFor={id} className="block">
        {label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="mt-1 h-11 max-w-full rounded-8 border border-edge bg-raised px-2 text-base"
      >
        <option value="">{t('actions:filter.all')}</option>
        {children}
      </select>
    </div>
  );
}
