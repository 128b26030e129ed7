import { type ReactNode, use } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { isLanguage, languages } from '../i18n';
import { routes } from '../routes';
import { setPreference } from '../session/preferences';
import { SessionContext } from '../session/react';
import { ReviewNavigation } from './review-navigation';
import { SavingBanner, SavingStatus, UndoButtons } from './saving';

/** What stands around every screen: header, saving status, and the contents of the open review. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const session = use(SessionContext);
  return (
    <div className="flex min-h-dvh flex-col">
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link is a link, though the hash here is the address of the screen */}
      <a
        href="#main"
        onClick={(event) => {
          // The hash is the address of the screen: the link only moves the focus.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
        className="absolute left-2 top-2 z-50 -translate-y-20 rounded-8 bg-key px-4 py-2 font-bold text-on-key focus:translate-y-0"
      >
        {t('skip')}
      </a>
      <header className="z-30 border-b desktop:sticky desktop:top-0 border-line bg-page print:hidden">
        <div className="mx-auto flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 desktop:px-6">
          <Brand />
          <div className="ml-auto flex flex-wrap items-center justify-end gap-x-3 gap-y-1">
            {session && <SavingStatus />}
            {session && <UndoButtons />}
            <LanguageChoice />
            <Link href={routes.guide()} className="link min-h-9 content-center">
              {t('header.guide')}
            </Link>
            <Link href={routes.settings()} className="link min-h-9 content-center">
              {t('header.settings')}
            </Link>
          </div>
        </div>
      </header>
      {session ? (
        <div className="flex flex-1 flex-col wide:flex-row">
          <ReviewNavigation id={session.id} />
          <Main>{children}</Main>
        </div>
      ) : (
        <Main>{children}</Main>
      )}
    </div>
  );
}

function Main({ children }: { readonly children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="min-w-0 flex-1">
      <SavingBanner />
      {children}
    </main>
  );
}

function Brand() {
  const { t } = useTranslation('common');
  const [address] = useLocation();
  return (
    <Link
      href={routes.home()}
      aria-current={address === '/' ? 'page' : undefined}
      className="flex items-center gap-3 font-bold hover:underline underline-offset-4"
    >
      <svg aria-hidden="true" viewBox="0 0 32 32" className="size-8 shrink-0">
        <rect width="32" height="32" rx="7" className="fill-[#0017c1]" />
        <path d="M9 16.5l5 5L23.5 11" fill="none" stroke="#fff" strokeWidth="3.6" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span className="phrase text-lg leading-tight max-desktop:hidden">{t('name')}</span>
      <span className="text-lg desktop:hidden">{t('shortName')}</span>
    </Link>
  );
}

function LanguageChoice() {
  const { t, i18n: words } = useTranslation();
  const choose = (language: string) => {
    if (!isLanguage(language)) return;
    setPreference({ language });
    void words.changeLanguage(language);
  };
  return (
    <label className="flex min-h-9 items-center gap-2">
      <span className="text-[0.9375rem] max-desktop:heard-only">{t('language')}</span>
      <select value={words.language} onChange={(event) => choose(event.currentTarget.value)} className="h-9 rounded-8 border border-edge bg-raised px-2">
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
