import { useDeferredValue, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { worksheetIds } from '../checklist';
import { isSheetOpen, type Review, type SheetId } from '../review';
import { useReview, useSession } from '../session/react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { NotFound } from './not-found';
import { Page } from './page';
import { today as dayToday } from './today';
import { Cards } from './worksheet/cards';
import { FilterBar } from './worksheet/filter-bar';
import { Keys } from './worksheet/keys';
import { Matrices } from './worksheet/matrices';
import { Overlays } from './worksheet/overlays';
import { Overview } from './worksheet/overview';
import { SheetGrid } from './worksheet/sheet-grid';
import { SheetQuestions } from './worksheet/sheet-questions';
import type { SheetView } from './worksheet/sheet-view';
import { Tools } from './worksheet/tools';
import { useDesktop } from './worksheet/use-desktop';
import { useFiltered } from './worksheet/use-filtered';
import { useSheetWords } from './worksheet/use-sheet-words';
import { type SheetWork, useSheetWork } from './worksheet/use-sheet-work';
import { useWarnings } from './worksheet/use-warnings';
import { WarningList } from './worksheet/warning-list';

/** 台帳: one of the four worksheets. */
export function Worksheet() {
  const { sheet } = useParams();
  const known = worksheetIds.find((id) => id === sheet);
  return known ? <SheetScreen key={known} sheet={known} /> : <NotFound />;
}

function SheetScreen({ sheet }: { readonly sheet: SheetId }) {
  const { t } = useTranslation(['ui', 'sheets']);
  const review = useReview((whole) => whole);
  const { edition } = review;
  const rows = review.worksheets[sheet];
  const words = useSheetWords(edition);
  const today = dayToday();
  const warnings = useWarnings(sheet, today);
  const readOnly = !isSheetOpen(review, sheet);
  const view: SheetView = { sheet, edition, rows, words, warnings, today, readOnly };
  const reader = useMemo(() => ({ sheet, edition, today, warned: warnings }), [sheet, edition, today, warnings]);
  const { filter, setFilter, shown } = useFiltered(rows, reader);
  const work = useSheetWork(view, shown, filter.which);
  const desktop = useDesktop();
  const wide = useId();
  const title = t(`sheets:sheet.${sheet}.title`);
  const addTo = desktop ? 'grid' : 'form';
  return (
    <Page title={title} lead={`${t(`sheets:sheet.${sheet}.lead`)}${t('sheets:private')}`} wide>
      <div className="space-y-4">
        <Above view={view} work={work} desktop={desktop} />
        {sheet === 'works' && rows.length > 0 && (
          <Matrices works={review.worksheets.works} edition={edition} chosen={filter.cell} onChoose={(cell) => setFilter({ ...filter, cell })} />
        )}
        <Tools
          readOnly={readOnly}
          rows={rows.length}
          selected={work.selected.size}
          current={work.current !== null}
          narrow={!desktop}
          onAdd={() => work.add(addTo)}
          onPaste={() => work.setOpen({ kind: 'paste', start: { text: '', target: null } })}
          onCopy={() => void work.copy()}
          onDuplicate={() => {
            const copy = work.duplicate(work.chosen);
            if (copy !== undefined) work.focusOn(copy);
          }}
          onRemove={() => work.remove(work.chosen)}
          onMove={(step) => work.move(work.chosen, step)}
          onOpen={() => {
            const [row] = work.chosen;
            if (row) work.setOpen({ kind: 'row', row: row.id });
          }}
          onUnselect={() => work.setSelection(new Set())}
        />
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          {rows.length > 0 && <FilterBar sheet={sheet} filter={filter} onChange={setFilter} rows={rows.length} shown={shown.length} words={words} />}
          <Said work={work} />
        </div>
        {rows.length === 0 && (
          <div className="card p-5">
            <p className="text-lg font-bold">{t('sheets:empty.title')}</p>
            <p>{t('sheets:empty.text')}</p>
          </div>
        )}
        {rows.length > 0 && shown.length === 0 && <p className="text-quiet">{t('sheets:filter.nothing')}</p>}
        {desktop ? (
          (shown.length > 0 || !readOnly) && (
            <>
              <SheetGrid
                view={view}
                title={title}
                shown={shown}
                which={filter.which}
                sorting={work.sorting}
                selected={work.selected}
                events={work.events}
                goTo={work.goTo}
                wideId={wide}
              />
              <p id={wide} className="text-[0.9375rem] text-quiet">
                {t('sheets:grid.wide')}
              </p>
              <Keys />
            </>
          )
        ) : (
          <Cards view={view} shown={shown} onOpen={(row) => work.setOpen({ kind: 'row', row })} />
        )}
      </div>
      <Overlays view={view} work={work} />
    </Page>
  );
}

interface AboveProps {
  readonly view: SheetView;
  readonly work: SheetWork;
  readonly desktop: boolean;
}

/** What the sheet says as a whole: in figures, to questions, and against itself. It follows once there is time. */
function Above({ view, work, desktop }: AboveProps) {
  const { t } = useTranslation(['ui', 'sheets']);
  const { sheet, readOnly } = view;
  const review: Review = useDeferredValue(useReview((whole) => whole));
  return (
    <>
      {readOnly && (
        <Notice kind="info" title={t('sheets:locked.title')}>
          <p>{review.handout?.from ? t('sheets:locked.from', { from: review.handout.from }) : t('sheets:locked.text')}</p>
        </Notice>
      )}
      <Overview review={review} sheet={sheet} today={view.today} />
      <div className="flex flex-wrap gap-x-8 [&>details[open]]:basis-full [&>details[open]]:pb-3">
        <SheetQuestions review={review} sheet={sheet} />
        <WarningList view={view} onGo={(row) => (desktop ? work.focusOn(row) : work.setOpen({ kind: 'row', row }))} />
      </div>
    </>
  );
}

/** What was done last, with the way to take it back. */
function Said({ work: { messages } }: { readonly work: SheetWork }) {
  const { t } = useTranslation();
  const session = useSession();
  const { message, canUndo } = messages;
  return (
    <div role="status" className="flex min-h-9 flex-wrap items-center gap-x-3 text-[0.9375rem]">
      {message && <span className={message.failed ? 'font-bold text-danger' : 'font-bold'}>{message.text}</span>}
      {message && canUndo && (
        <Button
          small
          kind="text"
          onClick={() => {
            session.undo();
            messages.hush();
          }}
        >
          {t('undo')}
        </Button>
      )}
    </div>
  );
}
