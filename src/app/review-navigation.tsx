import { memo, type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { type AreaId, areaIds, worksheetIds } from '../checklist';
import { areaText } from '../i18n';
import { progressIn } from '../pages/derived';
import { isBlank, type Review, type SheetId } from '../review';
import { routes } from '../routes';
import { decidedOf, type Progress } from '../scoring';
import { useReview } from '../session/react';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { StateMark } from '../ui/progress';

type State = 'none' | 'some' | 'all';

function stateOf({ answered, total }: Progress): State {
  if (answered === 0 && total > 0) return 'none';
  return answered < total ? 'some' : 'all';
}

/** How many gaps have a complete decision. Looks no further than that: it is asked after every answer. */
function planState(review: Review): State {
  const { decided, total } = decidedOf(review);
  return stateOf({ answered: decided, total });
}

/** Whether the last word of the promotion structure is that it confirms. Whether the contents are still those is told on the screen: digests take long. */
function confirmationState({ approvals }: Review): State {
  if (approvals.length === 0) return 'none';
  return approvals.findLast(({ role }) => role === 'unit')?.verdict === 'confirmed' ? 'all' : 'some';
}

/** The contents of one review, each part with its state. Beside the page where there is room, else under a button. */
export function ReviewNavigation({ id }: { readonly id: string }) {
  const { t, i18n: words } = useTranslation();
  const [open, setOpen] = useState(false);
  const subject = useReview((review) => review.subject);
  const edition = useReview((review) => review.edition);
  const filled = [subject.organisation, subject.department, subject.reviewer].filter((text) => !isBlank(text)).length;
  const title = [subject.department, subject.organisation].find((text) => !isBlank(text)) ?? t('untitled');
  const close = useCallback(() => setOpen(false), []);
  return (
    <nav
      aria-label={t('nav.label')}
      className="border-line bg-panel px-4 py-3 max-wide:border-b wide:w-72 wide:shrink-0 wide:border-r wide:px-4 wide:py-6 print:hidden"
    >
      <div className="wide:sticky wide:top-20 wide:max-h-[calc(100dvh-6rem)] wide:overflow-y-auto">
        <div className="flex items-center justify-between gap-3">
          <p className="phrase line-clamp-2 min-w-0 px-1 text-[0.9375rem] font-bold text-quiet" title={title}>
            {title}
          </p>
          <Button small className="shrink-0 wide:hidden" aria-expanded={open} aria-controls="review-contents" onClick={() => setOpen(!open)}>
            {t('nav.open')}
          </Button>
        </div>
        <div id="review-contents" className={classes('mt-2 space-y-4', !open && 'max-wide:hidden')}>
          <Group>
            <Item href={routes.setup(id)} label={t('nav.setup')} state={filled === 0 ? 'none' : filled < 3 ? 'some' : 'all'} onFollow={close} />
          </Group>
          <Group title={t('nav.review')}>
            {areaIds.map((area) => (
              <Progressing key={area} href={routes.area(id, area)} label={areaText(words, area, edition).name} part={area} onFollow={close} />
            ))}
          </Group>
          <Group title={t('nav.sheets')}>
            {worksheetIds.map((sheet) => (
              <Rows key={sheet} href={routes.worksheet(id, sheet)} label={t(`nav.sheet.${sheet}`)} sheet={sheet} onFollow={close} />
            ))}
          </Group>
          <Group title={t('nav.summary')}>
            <Progressing href={routes.result(id)} label={t('nav.result')} part="overall" onFollow={close} />
            <Stated href={routes.actions(id)} label={t('nav.actions')} of={planState} onFollow={close} />
            <Stated href={routes.confirm(id)} label={t('nav.confirm')} of={confirmationState} onFollow={close} />
            <Item href={routes.export(id)} label={t('nav.export')} onFollow={close} />
          </Group>
        </div>
      </div>
    </nav>
  );
}

function Group({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <div>
      {title !== undefined && <p className="mb-1 px-1 text-[0.9375rem] font-bold text-quiet">{title}</p>}
      <ul className="space-y-0.5">{children}</ul>
    </div>
  );
}

/** An item with the progress of its part: renders again when that changes, and the contents around it do not. */
function Progressing({ part, ...rest }: Pick<ItemProps, 'href' | 'label' | 'onFollow'> & { readonly part: AreaId | 'overall' }) {
  const of = (review: Review) => (part === 'overall' ? progressIn(review).overall : progressIn(review).areas[part]);
  const answered = useReview((review) => of(review).answered);
  const total = useReview((review) => of(review).total);
  return <Item {...rest} state={stateOf({ answered, total })} count={part === 'overall' ? undefined : `${answered}/${total}`} />;
}

/** An item with a state of its own making. */
function Stated({ of, ...rest }: Pick<ItemProps, 'href' | 'label' | 'onFollow'> & { readonly of: (review: Review) => State }) {
  return <Item {...rest} state={useReview(of)} />;
}

/** A worksheet with the number of its rows. */
function Rows({ sheet, ...rest }: Pick<ItemProps, 'href' | 'label' | 'onFollow'> & { readonly sheet: SheetId }) {
  const rows = useReview((review) => review.worksheets[sheet].length);
  return <Item {...rest} count={String(rows)} />;
}

interface ItemProps {
  readonly href: string;
  readonly label: string;
  readonly state?: State;
  readonly count?: string | undefined;
  readonly onFollow: () => void;
}

/** Renders again only when its own state changes, not with every answer. */
const Item = memo(function Item({ href, label, state, count, onFollow }: ItemProps) {
  const { t } = useTranslation();
  const [address] = useLocation();
  const current = address === href || address.startsWith(`${href}/`);
  return (
    <li>
      <Link
        href={href}
        onClick={onFollow}
        aria-current={current ? 'page' : undefined}
        className={classes(
          'flex min-h-11 items-center gap-2.5 rounded-8 border-l-4 px-2.5 py-1.5 underline-offset-4 hover:underline',
          current ? 'border-key bg-key-soft font-bold text-key' : 'border-transparent',
        )}
      >
        {state ? <StateMark state={state} /> : <span className="size-5 shrink-0" />}
        <span className="phrase min-w-0 flex-1">{label}</span>
        {state && <span className="heard-only">{t(`nav.state.${state}`)}</span>}
        {count !== undefined && <span className="shrink-0 text-[0.9375rem] text-quiet tabular-nums">{count}</span>}
      </Link>
    </li>
  );
});
