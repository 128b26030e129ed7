import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { question } from '../../checklist';
import { factText, questionText } from '../../i18n';
import { isBlank } from '../../review';
import { routes } from '../../routes';
import { useReview, useSession } from '../../session/react';
import { Chips } from '../../ui/chips';
import { Disclosure } from '../../ui/disclosure';
import type { Assumption } from './assumptions';
import type { Draft } from './drafts';
import { LongText } from './long-text';

type Judged = Draft['judged'][string];

interface AssumptionsProps {
  readonly assumptions: readonly Assumption[];
  readonly judged: Draft['judged'];
  /** @param named how it is called in a comment */
  readonly onJudge: (key: string, verdict: Judged | null, named: string) => void;
}

/** Each fact that is いいえ and each 該当なし, to accept or to send back. */
export function Assumptions({ assumptions, judged, onJudge }: AssumptionsProps) {
  return (
    <ul className="space-y-3">
      {assumptions.map((assumption) => (
        <li key={assumption.key} className="rounded-8 border border-line p-3 desktop:p-4">
          {assumption.kind === 'fact' ? (
            <FactAssumption assumption={assumption} judged={judged[assumption.key] ?? null} onJudge={onJudge} />
          ) : (
            <NotApplicableAssumption assumption={assumption} judged={judged[assumption.key] ?? null} onJudge={onJudge} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface One<Kind extends Assumption['kind']> {
  readonly assumption: Extract<Assumption, { kind: Kind }>;
  readonly judged: Judged | null;
  readonly onJudge: AssumptionsProps['onJudge'];
}

function FactAssumption({ assumption, judged, onJudge }: One<'fact'>) {
  const { t, i18n: words } = useTranslation(['ui', 'confirm']);
  const { t: common } = useTranslation('common');
  const session = useSession();
  const edition = useReview((review) => review.edition);
  const { fact, note, switchesOff, key } = assumption;
  const name = common(`fact.${fact}`);
  return (
    <>
      <p className="text-[0.9375rem] text-quiet">{t('confirm:assumptions.fact')}</p>
      <Link href={routes.fact(session.id, fact)} className="link font-bold">
        {factText(words, fact, edition).question}
      </Link>
      <Said label={t('confirm:assumptions.note')} text={note} />
      <Disclosure summary={t('confirm:assumptions.switchesOff', { count: switchesOff.length })}>
        {() => (
          <ul className="list-disc space-y-1 pl-6">
            {switchesOff.map((id) => (
              <li key={id}>{questionText(words, question(id), edition).question}</li>
            ))}
          </ul>
        )}
      </Disclosure>
      <Judge name={name} judged={judged} onJudge={(verdict) => onJudge(key, verdict, t('confirm:assumptions.named', { name }))} />
    </>
  );
}

function NotApplicableAssumption({ assumption, judged, onJudge }: One<'not-applicable'>) {
  const { t, i18n: words } = useTranslation(['ui', 'confirm']);
  const session = useSession();
  const edition = useReview((review) => review.edition);
  const asked = question(assumption.question);
  const name = questionText(words, asked, edition).question;
  return (
    <>
      <p className="text-[0.9375rem] text-quiet">{t('confirm:assumptions.notApplicable')}</p>
      <Link href={routes.question(session.id, asked.area, asked.id)} className="link font-bold">
        {name}
      </Link>
      <Said label={t('confirm:assumptions.reason')} text={assumption.reason} />
      <Judge name={name} judged={judged} onJudge={(verdict) => onJudge(assumption.key, verdict, t('confirm:assumptions.named', { name }))} />
    </>
  );
}

function Said({ label, text }: { readonly label: string; readonly text: string }) {
  const { t: common } = useTranslation('common');
  return (
    <div className="mt-1">
      <span className="text-[0.9375rem] text-quiet">{label}</span> <LongText text={isBlank(text) ? common('blank') : text} />
    </div>
  );
}

/** Its legend names what is judged, for who does not see where it stands. */
function Judge({ name, judged, onJudge }: { readonly name: string; readonly judged: Judged | null; readonly onJudge: (verdict: Judged | null) => void }) {
  const { t } = useTranslation(['ui', 'confirm']);
  const id = useId();
  return (
    <div className="mt-2">
      <Chips
        legend={
          <>
            {t('confirm:assumptions.judge')} <span className="heard-only">{name}</span>
          </>
        }
        name={id}
        value={judged}
        onChange={onJudge}
        options={[
          { value: 'accepted', label: t('confirm:assumptions.accept') },
          { value: 'returned', label: t('confirm:assumptions.return') },
        ]}
      />
      <p role="status" className="text-[0.9375rem] text-quiet">
        {judged === 'returned' && t('confirm:assumptions.inComment')}
      </p>
    </div>
  );
}
