import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Approval, type ConfirmationState, type ConfirmationStep, confirmationState, differences, type Review, type Role } from '../review';
import { useReview, useSession } from '../session/react';
import { Notice } from '../ui/notice';
import { ChangedSince, isOversightAlone } from './confirm/changed-since';
import { History } from './confirm/history';
import { ReturnedBanner } from './confirm/returned-banner';
import { ReviewSummary } from './confirm/review-summary';
import { StepCard } from './confirm/step-card';
import { StepForm } from './confirm/step-form';
import { type Digests, useDigests } from './confirm/use-digests';
import { type Snapshots, useSnapshots } from './confirm/use-snapshots';
import { Page } from './page';

const Contradictions = lazy(() => import('./contradictions').then((part) => ({ default: part.Contradictions })));

/** 確認: who confirms the review, in turn, and what has changed since. A record of who says so, not a signature. */
export function Confirm() {
  const { t } = useTranslation(['ui', 'confirm']);
  const edition = useReview((review) => review.edition);
  const digests = useDigests();
  const snapshots = useSnapshots(digests);
  return (
    <Page title={t('confirm:title')} lead={edition === 'ci' ? t('confirm:lead_ci') : t('confirm:lead')} wide>
      {digests && snapshots.ready ? <Confirmation digests={digests} snapshots={snapshots} /> : <p>{t('loading')}</p>}
    </Page>
  );
}

function Confirmation({ digests, snapshots }: { readonly digests: Digests; readonly snapshots: Snapshots }) {
  const { t } = useTranslation(['ui', 'confirm']);
  const session = useSession();
  const review = useReview((whole) => whole);
  const state = confirmationState(review, digests.digest, digests.planDigest);
  // Whose turn it is when the page is opened: what someone is filling in stays open, whatever they change by it.
  const [turn, setTurn] = useState(() => unsettled(state.steps, digests.review, snapshots)[0]?.role ?? null);
  const [recorded, setRecorded] = useState<Approval | null>(null);
  const steps = useRef<HTMLDivElement>(null);
  const record = (approval: Approval) => {
    const now = session.getState().review;
    const after = confirmationState(now, approval.digest, approval.planDigest);
    setTurn(unsettled(after.steps, now, snapshots)[0]?.role ?? null);
    setRecorded(approval);
    headingOf(steps.current, approval.role)?.focus();
  };
  return (
    <div className="space-y-8">
      {state.returned && <ReturnedBanner approval={state.returned} />}
      <p role="status" className="font-bold empty:hidden">
        {recorded && review.approvals.some(({ at }) => at === recorded.at) && t(`confirm:recorded.${recorded.verdict}`)}
      </p>
      <ReviewSummary review={review} />
      <Suspense fallback={null}>
        <Contradictions />
      </Suspense>
      <Notice kind="info" title={t('confirm:notSignature')} />
      <div ref={steps} className="space-y-5">
        <Steps state={state} review={review} snapshots={snapshots} turn={turn} onRecorded={record} />
      </div>
      <History approvals={review.approvals} />
    </div>
  );
}

interface StepsProps {
  readonly state: ConfirmationState;
  readonly review: Review;
  readonly snapshots: Snapshots;
  readonly turn: Role | null;
  readonly onRecorded: (approval: Approval) => void;
}

function Steps({ state: { steps }, review, snapshots, turn, onRecorded }: StepsProps) {
  return steps.map((step, place) => (
    <StepCard
      key={step.role}
      step={step}
      number={place + 1}
      open={step.role === turn}
      changed={step.state === 'outdated' && step.approval && <ChangedSince approval={step.approval} review={review} snapshots={snapshots} />}
      form={() => (
        <StepForm
          role={step.role}
          last={step.approval}
          unsettled={unsettled(steps.slice(0, place), review, snapshots)}
          snapshots={snapshots}
          onRecorded={onRecorded}
        />
      )}
    />
  ));
}

/** The steps that have still to confirm what is there now. That the oversight questions were answered since is no reason to confirm anew. */
function unsettled(steps: readonly ConfirmationStep[], review: Review, snapshots: Snapshots): ConfirmationStep[] {
  return steps.filter(({ state, approval }) => {
    const then = state === 'outdated' && approval ? snapshots.find(approval.digest) : undefined;
    return state !== 'confirmed' && !(then && isOversightAlone(differences(then, review)));
  });
}

function headingOf(steps: HTMLElement | null, role: Role): HTMLElement | null | undefined {
  return steps?.querySelector(`[data-role="${role}"]`)?.querySelector('h2');
}
