import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/disclosure';

/** Longer than this a text is folded behind its beginning, in UTF-16 code units. */
const longest = 400;
const beginning = 200;

/** What someone has written, with its lines. */
export function LongText({ text }: { readonly text: string }) {
  const { t } = useTranslation(['ui', 'confirm']);
  if (text.length <= longest) return <span className="block whitespace-pre-wrap">{text}</span>;
  return (
    <>
      <span className="block whitespace-pre-wrap">{text.slice(0, beginning).replace(/[\ud800-\udbff]$/, '')}…</span>
      <Disclosure summary={t('confirm:whole')}>{() => <span className="block whitespace-pre-wrap">{text}</span>}</Disclosure>
    </>
  );
}
