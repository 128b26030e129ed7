import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog';

const list = [
  { keys: ['1', '2', '3', '4', '5'], action: 'answer' },
  { keys: ['J'], action: 'next' },
  { keys: ['K'], action: 'previous' },
  { keys: ['Ctrl+Z'], action: 'undo' },
  { keys: ['Ctrl+Y'], action: 'redo' },
  { keys: ['?'], action: 'help' },
] as const;

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('keys.title')} closeLabel={t('close')} onClose={onClose}>
      <dl className="grid items-baseline gap-x-5 gap-y-2 desktop:grid-cols-[auto_1fr]">
        {list.map(({ keys, action }) => (
          <div key={action} className="contents">
            <dt className="flex flex-wrap gap-1">
              {keys.map((key) => (
                <kbd key={key} className="rounded-4 border border-edge px-2 font-sans">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className="max-desktop:mb-2">{t(`keys.${action}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-[0.9375rem] text-quiet">{t('keys.off')}</p>
    </Dialog>
  );
}
