import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Approval, type ConfirmationStep, isBlank, type Role } from '../../review';
import { useReview, useSession } from '../../session/react';
import { Button } from '../../ui/button';
import { ReviewTextField } from '../review-text-field';
import { type Draft, noVerdict, useDraft } from './drafts';
import { OpenPoints } from './open-point-list';
import { openPoints } from './open-points';
import { UnitPart } from './unit-part';
import { digestsOf } from './use-digests';
import type { Snapshots } from './use-snapshots';

interface StepFormProps {
  readonly role: Role;
  readonly last: Approval | null;
  readonly unsettled: readonly ConfirmationStep[];
  readonly snapshots: Snapshots;
  readonly onRecorded: (approval: Approval) => void;
}

type Missing = 'name' | 'comment';

/** Name, comment, and 「確認しました」 or 「差し戻す」. The preparer, who is first, has nobody to send it back to. */
export function StepForm({ role, last, unsettled, snapshots, onRecorded }: StepFormProps) {
  const { t } = useTranslation(['ui', 'confirm']);
  const session = useSession();
  const review = useReview((whole) => whole);
  const { draft, set } = useDraft(role);
  const [missing, setMissing] = useState<Missing | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  const recording = useRef(false);
  const name = draft.name ?? (role === 'preparer' ? review.subject.reviewer : (last?.name ?? ''));
  const points = openPoints(review, role, unsettled, draft);
  const open = points.reduce((sum, { count }) => sum + count, 0);

  const record = async (verdict: Approval['verdict']) => {
    const lacks = isBlank(name) ? 'name' : verdict === 'returned' && isBlank(draft.comment) ? 'comment' : null;
    setMissing(lacks);
    if (lacks !== null) {
      fields.current?.querySelector<HTMLElement>(lacks === 'name' ? 'input' : 'textarea')?.focus();
      return;
    }
    // A second press while the digest is being made would record it twice.
    if (recording.current) return;
    recording.current = true;
    const { review: confirmed, digest, planDigest } = await digestsOf(session.getState().review);
    const at = new Date().toISOString();
    const approval: Approval = {
      role,
      name: name.trim(),
      at,
      verdict,
      areas: role === 'unit' ? said(draft.areas) : {},
      comment: draft.comment,
      digest,
      planDigest,
    };
    session.dispatch({ type: 'approved', approval, at });
    snapshots.add(digest, confirmed);
    set({ spent: at });
    recording.current = false;
    onRecorded(approval);
  };

  return (
    <div className="space-y-8">
      {role === 'unit' && <UnitPart review={review} draft={draft} last={last} set={set} />}
      <div ref={fields} className="space-y-4">
        <ReviewTextField
          label={t('confirm:form.name')}
          hint={t('confirm:form.nameHint')}
          value={name}
          onChange={(text) => set({ name: text })}
          error={missing === 'name' ? t('confirm:form.nameMissing') : undefined}
        />
        <ReviewTextField
          label={t('confirm:form.comment')}
          hint={role === 'preparer' ? undefined : t('confirm:form.commentHint')}
          multiline
          value={draft.comment}
          onChange={(text) => set({ comment: text })}
          error={missing === 'comment' ? t('confirm:form.commentMissing') : undefined}
        />
      </div>
      <div className="space-y-4">
        {points.length > 0 && <OpenPoints points={points} />}
        <div className="flex flex-wrap gap-3">
          <Button kind="solid" onClick={() => void record('confirmed')}>
            {open > 0 ? t('confirm:form.confirmOpen', { count: open }) : t('confirm:form.confirm')}
          </Button>
          {role !== 'preparer' && <Button onClick={() => void record('returned')}>{t('confirm:form.return')}</Button>}
        </div>
      </div>
    </div>
  );
}

/** The areas of which something was said. */
function said(areas: Draft['areas']): Approval['areas'] {
  return Object.fromEntries(
    Object.entries(areas).filter(([, { rules, technical, comment }]) => rules !== noVerdict.rules || technical !== noVerdict.technical || !isBlank(comment)),
  );
}
