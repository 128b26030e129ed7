import { useTranslation } from 'react-i18next';
import { type Actor, actors } from '../../checklist';

/** 統一基準 says who must act: shows what one of them has to do. */
export function ActorFilter({ actor, onChange }: { readonly actor: Actor | null; readonly onChange: (actor: Actor | null) => void }) {
  const { t } = useTranslation();
  const { t: common } = useTranslation('common');
  return (
    <label className="flex max-w-full flex-wrap items-center gap-2 text-[0.9375rem]">
      {t('area.actor')}
      <select
        value={actor ?? ''}
        onChange={(event) => onChange(actors.find((each) => each === event.currentTarget.value) ?? null)}
        className="h-9 max-w-full rounded-8 border border-edge bg-raised px-2"
      >
        <option value="">{t('area.everyone')}</option>
        {actors.map((each) => (
          <option key={each} value={each}>
            {common(`actor.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
