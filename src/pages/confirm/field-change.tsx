import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/disclosure';

/** The longest text that stands in the line. */
const short = 40;

/** What stood in a field, and what stands there now: in a line, or folded where it is long. */
export function FieldChange({ name, before, after }: { readonly name: string; readonly before: string; readonly after: string }) {
  const { t } = useTranslation(['ui', 'confirm']);
  if (before.length <= short && after.length <= short) {
    return (
      <>
        <span className="text-[0.9375rem] text-quiet">{name}</span> {t('confirm:changed.fromTo', { before, after })}
      </>
    );
  }
  return (
    <Disclosure summary={t('confirm:changed.text', { name })}>
      {() => (
        <dl className="grid gap-x-6 gap-y-2 desktop:grid-cols-2">
          {[
            { label: t('confirm:changed.before'), text: before },
            { label: t('confirm:changed.after'), text: after },
          ].map(({ label, text }) => (
            <div key={label}>
              <dt className="text-[0.9375rem] text-quiet">{label}</dt>
              <dd className="whitespace-pre-wrap">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Disclosure>
  );
}
