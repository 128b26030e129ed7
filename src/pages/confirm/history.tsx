import { useTranslation } from 'react-i18next';
import { areaIds } from '../../checklist';
import { areaText } from '../../i18n';
import type { Approval } from '../../review';
import { useReview } from '../../session/react';
import { Disclosure } from '../../ui/disclosure';
import { useTime } from '../use-time';
import { LongText } from './long-text';
import { useRoleName } from './use-role-name';

/** How many of the latest are shown at once. */
const few = 10;

/** Every confirmation and every sending back, oldest first. None is ever changed. */
export function History({ approvals }: { readonly approvals: readonly Approval[] }) {
  const { t } = useTranslation(['ui', 'confirm']);
  const earlier = approvals.slice(0, Math.max(0, approvals.length - few));
  return (
    <section>
      <h2 className="mb-1 text-xl font-bold">{t('confirm:history.title')}</h2>
      <p className="mb-4 text-quiet">{approvals.length > 0 ? t('confirm:history.lead') : t('confirm:history.none')}</p>
      {earlier.length > 0 && (
        <Disclosure summary={t('confirm:history.earlier', { count: earlier.length })} className="mb-3">
          {() => <Entries approvals={earlier} />}
        </Disclosure>
      )}
      <Entries approvals={approvals.slice(earlier.length)} />
    </section>
  );
}

function Entries({ approvals }: { readonly approvals: readonly Approval[] }) {
  return (
    <ol className="divide-y divide-line border-y border-line empty:hidden">
      {approvals.map((approval, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is recorded never changes its place
        <li key={place} className="py-3">
          <Entry approval={approval} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ approval }: { readonly approval: Approval }) {
  const { t } = useTranslation(['ui', 'confirm']);
  const { t: common } = useTranslation('common');
  const { moment } = useTime();
  const nameOf = useRoleName();
  const { role, name, at, verdict, comment, digest, areas } = approval;
  return (
    <>
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        <time dateTime={at} className="tabular-nums">
          {moment(at)}
        </time>
        <span>{nameOf(role)}</span>
        <span className="font-bold">{name || common('blank')}</span>
        <span className={verdict === 'returned' ? 'font-bold text-danger' : 'font-bold'}>{t(`confirm:verdict.${verdict}`)}</span>
      </p>
      {comment !== '' && <LongText text={comment} />}
      <div className="flex flex-wrap gap-x-6">
        {Object.keys(areas).length > 0 && <Disclosure summary={t('confirm:history.areas')}>{() => <AreaList areas={areas} />}</Disclosure>}
        <Disclosure summary={t('confirm:history.digest', { start: digest.slice(0, 8) })}>
          {() => (
            <>
              <p className="text-[0.9375rem] text-quiet">{t('confirm:history.digestHint')}</p>
              <code className="block rounded-8 bg-panel p-3 font-mono text-[0.9375rem] break-all">{digest}</code>
            </>
          )}
        </Disclosure>
      </div>
    </>
  );
}

function AreaList({ areas }: Pick<Approval, 'areas'>) {
  const { t, i18n: words } = useTranslation(['ui', 'confirm']);
  const { t: common } = useTranslation('common');
  const edition = useReview((review) => review.edition);
  return (
    <ul className="space-y-2">
      {areaIds.map((area) => {
        const said = areas[area];
        if (!said) return null;
        const word = (verdict: typeof said.rules) => (verdict === null ? t('confirm:areas.open') : common(`answer.${verdict}`));
        const sides = { rules: word(said.rules), technical: word(said.technical) };
        return (
          <li key={area}>
            <span className="font-bold">{areaText(words, area, edition).name}</span>{' '}
            {edition === 'ci' ? t('confirm:history.area_ci', sides) : t('confirm:history.area', sides)}
            {said.comment !== '' && <LongText text={said.comment} />}
          </li>
        );
      })}
    </ul>
  );
}
