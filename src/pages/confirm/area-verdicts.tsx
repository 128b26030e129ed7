import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AreaId, Edition } from '../../checklist';
import { areaText } from '../../i18n';
import type { Approval } from '../../review';
import { routes } from '../../routes';
import { useSession } from '../../session/react';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { ReviewTextField } from '../review-text-field';
import { type AreaVerdict, type Draft, judgedAreas, noVerdict } from './drafts';

interface AreaVerdictsProps {
  readonly areas: Draft['areas'];
  readonly edition: Edition;
  /** What the last confirmation said of them. */
  readonly previous: Approval['areas'] | null;
  readonly onChange: (areas: Draft['areas']) => void;
}

/** Area by area: does what was decided fit the rules, and is it sound on the technical side? */
export function AreaVerdicts({ areas, edition, previous, onChange }: AreaVerdictsProps) {
  const { t } = useTranslation(['ui', 'confirm']);
  const untouched = judgedAreas.every((area) => areas[area] === undefined);
  return (
    <section>
      <h3 className="mb-1 text-lg font-bold">{t('confirm:areas.title')}</h3>
      <p className="mb-3 text-quiet">{edition === 'ci' ? t('confirm:areas.lead_ci') : t('confirm:areas.lead')}</p>
      {previous && untouched && Object.keys(previous).length > 0 && (
        <Button small className="mb-3" onClick={() => onChange(defined(previous))}>
          {t('confirm:areas.previous')}
        </Button>
      )}
      <div className="space-y-3">
        {judgedAreas.map((area) => (
          <AreaPart
            key={area}
            area={area}
            edition={edition}
            verdict={areas[area] ?? noVerdict}
            onChange={(verdict) => onChange({ ...areas, [area]: verdict })}
          />
        ))}
      </div>
    </section>
  );
}

function defined(areas: Approval['areas']): Draft['areas'] {
  return Object.fromEntries(Object.entries(areas).filter(([, verdict]) => verdict !== undefined));
}

interface AreaPartProps {
  readonly area: AreaId;
  readonly edition: Edition;
  readonly verdict: AreaVerdict;
  readonly onChange: (verdict: AreaVerdict) => void;
}

function AreaPart({ area, edition, verdict, onChange }: AreaPartProps) {
  const { t, i18n: words } = useTranslation(['ui', 'confirm']);
  const session = useSession();
  const heading = useId();
  const { name } = areaText(words, area, edition);
  const sides = { rules: edition === 'ci' ? t('confirm:areas.rules_ci') : t('confirm:areas.rules'), technical: t('confirm:areas.technical') };
  return (
    // biome-ignore lint/a11y/useSemanticElements: two fieldsets and a text, named by a heading
    <div role="group" aria-labelledby={heading} className="space-y-3 rounded-8 border border-line p-3 desktop:p-4">
      <h4 id={heading} className="font-bold">
        <Link href={routes.area(session.id, area)} className="link">
          {name}
        </Link>
      </h4>
      {(['rules', 'technical'] as const).map((side) => (
        <FourChoices key={side} legend={sides[side]} value={verdict[side]} onChange={(chosen) => onChange({ ...verdict, [side]: chosen })} />
      ))}
      <ReviewTextField label={t('confirm:areas.comment')} multiline value={verdict.comment} onChange={(comment) => onChange({ ...verdict, comment })} />
    </div>
  );
}

type Verdict = AreaVerdict['rules'];

/** 四択: the fourth is what it says while nobody has looked. */
function FourChoices({ legend, value, onChange }: { readonly legend: string; readonly value: Verdict; readonly onChange: (value: Verdict) => void }) {
  const { t } = useTranslation(['ui', 'confirm']);
  const { t: common } = useTranslation('common');
  const name = useId();
  return (
    <Chips
      legend={legend}
      name={name}
      value={value ?? 'open'}
      onChange={(chosen) => onChange(chosen === 'open' ? null : chosen)}
      options={[
        { value: 'yes', label: common('answer.yes') },
        { value: 'partly', label: common('answer.partly') },
        { value: 'no', label: common('answer.no') },
        { value: 'open', label: t('confirm:areas.open') },
      ]}
    />
  );
}
