import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../ui/classes';

interface PageProps {
  readonly title: string;
  /** Above the heading, small. */
  readonly above?: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly wide?: boolean;
  /** Where the focus goes instead of the heading. */
  readonly keepFocus?: boolean;
}

let shown = 0;

/** How many screens have been shown since the page was opened or reloaded. */
export function screensShown(): number {
  return shown;
}

/** The frame of every screen: it names the document, and moves the focus to its heading after a change of screen. */
export function Page({ title, above, lead, children, wide = false, keepFocus = false }: PageProps) {
  const { t } = useTranslation('common');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} - ${t('name')}`;
  }, [title, t]);
  useEffect(() => {
    // The first screen takes no focus; every change of screen after it does.
    if (shown > 0 && !keepFocus) {
      heading.current?.focus({ preventScroll: true });
      scrollTo({ top: 0, behavior: 'instant' });
    }
    shown++;
  }, [keepFocus]);
  return (
    <div className={classes('mx-auto px-4 py-8 desktop:px-10 desktop:py-10', wide ? 'max-w-6xl' : 'max-w-4xl')}>
      {above !== undefined && <div className="text-[0.9375rem] text-quiet">{above}</div>}
      <h1 ref={heading} tabIndex={-1} className="text-[1.75rem] leading-snug font-bold desktop:text-[2.125rem]">
        {title}
      </h1>
      {lead !== undefined && <p className="phrase mt-2 text-quiet">{lead}</p>}
      <div className="mt-6">{children}</div>
    </div>
  );
}
