import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type AreaId, areaIds } from '../../checklist';
import { areaText } from '../../i18n';
import { routes } from '../../routes';
import { useReview, useSession } from '../../session/react';
import { buttonLook } from '../../ui/button';

/** On to the next area, or to the result after the last; and back. */
export function AreaLinks({ area }: { readonly area: AreaId }) {
  const { t, i18n: words } = useTranslation();
  const session = useSession();
  const edition = useReview((review) => review.edition);
  const place = areaIds.indexOf(area);
  const [previous, next] = [areaIds[place - 1], areaIds[place + 1]];
  const name = (id: AreaId) => areaText(words, id, edition).name;
  return (
    <div className="mt-12 flex flex-wrap justify-between gap-3 border-t border-line pt-6">
      <Link href={previous ? routes.area(session.id, previous) : routes.setup(session.id)} className={buttonLook('outline')}>
        {previous ? t('area.previous', { area: name(previous) }) : t('area.setup')}
      </Link>
      <Link href={next ? routes.area(session.id, next) : routes.result(session.id)} className={buttonLook('solid')}>
        {next ? t('area.next', { area: name(next) }) : t('area.toResult')}
      </Link>
    </div>
  );
}
