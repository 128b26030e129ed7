import { useTranslation } from 'react-i18next';
import { isQuestionId, worksheetIds } from '../../checklist';
import type { Missing } from '../../report/formats/pdf';
import { Notice } from '../../ui/notice';
import { useQuestionText } from '../use-question-text';

/** Names each character that the fonts of the PDF lack, with the field in which it stands. */
export function MissingCharacters({ missing }: { readonly missing: readonly Missing[] }) {
  const { t } = useTranslation(['ui', 'export', 'setup']);
  if (missing.length === 0) return null;
  return (
    <Notice kind="caution" title={t('export:pdf.missing')} className="mt-3">
      <ul className="list-disc space-y-1 pl-6">
        {missing.map((each) => (
          <li key={`${each.character} ${each.place.join(' ')}`}>
            「{each.character}」 <Place place={each.place} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Place({ place: [group, name = '', field = ''] }: { readonly place: readonly string[] }) {
  const { t } = useTranslation(['ui', 'export', 'setup']);
  const { t: common } = useTranslation('common');
  if (group === 'subject' && (name === 'organisation' || name === 'department' || name === 'reviewer')) return t(`setup:${name}`);
  if (group === 'answers' && isQuestionId(name)) {
    const label = field === 'note' || field === 'evidence' || field === 'reason' ? t(`question.${field}`) : field;
    return <QuestionPlace id={name} field={label} />;
  }
  if (group === 'actions' && isQuestionId(name)) return <QuestionPlace id={name} field={t('nav.actions')} />;
  if (group === 'approvals') return t('nav.confirm');
  const sheet = worksheetIds.find((each) => group === 'worksheets' && each === name);
  if (sheet) return t('export:pdf.row', { sheet: t(`nav.sheet.${sheet}`), number: Number(field) + 1 });
  return common('blank') && [group, name, field].filter(Boolean).join(' › ');
}

function QuestionPlace({ id, field }: { readonly id: Parameters<typeof useQuestionText>[0]; readonly field: string }) {
  return `${useQuestionText(id).question} › ${field}`;
}
