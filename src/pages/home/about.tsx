import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What this is, for whom, how long it takes, and where what is entered goes. */
export function About() {
  const { t } = useTranslation(['ui', 'home']);
  return (
    <section className="mt-12 space-y-8 border-t border-line pt-8">
      <div>
        <h2 className="mb-4 text-2xl font-bold">{t('home:forWhom')}</h2>
        <ul className="grid gap-4 desktop:grid-cols-3">
          {(['staff', 'officer', 'trainer'] as const).map((who) => (
            <li key={who} className="rounded-12 bg-panel p-5">
              <h3 className="mb-1 text-lg font-bold">{t(`home:${who}`)}</h3>
              <p className="text-quiet">{t(`home:${who}Text`)}</p>
            </li>
          ))}
        </ul>
      </div>
      <div className="grid gap-8 desktop:grid-cols-2">
        <Part title={t('home:time')}>{t('home:timeText')}</Part>
        <Part title={t('home:private')}>{t('home:privateText')}</Part>
      </div>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h2 className="mb-1 text-xl font-bold">{title}</h2>
      <p className="text-quiet">{children}</p>
    </div>
  );
}
