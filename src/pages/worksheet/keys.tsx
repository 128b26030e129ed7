import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/disclosure';

const keys = [
  ['arrows', 'move'],
  ['enter', 'edit'],
  ['type', 'replace'],
  ['newline', 'line'],
  ['escape', 'cancel'],
  ['space', 'toggle'],
  ['delete', 'clear'],
  ['row', 'openRow'],
  ['selectRow', 'select'],
  ['alt', 'moveRow'],
  ['copy', 'clipboard'],
  ['tab', 'leave'],
] as const;

export function Keys() {
  const { t } = useTranslation(['ui', 'sheets']);
  return (
    <Disclosure summary={t('sheets:grid.keys')}>
      {() => (
        <dl className="grid max-w-3xl items-baseline gap-x-5 gap-y-1 text-[0.9375rem] desktop:grid-cols-[auto_1fr]">
          {keys.map(([key, action]) => (
            <div key={key} className="contents">
              <dt className="font-bold">{t(`sheets:grid.key.${key}`)}</dt>
              <dd>{t(`sheets:grid.key.${action}`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Disclosure>
  );
}
