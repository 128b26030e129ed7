import { useTranslation } from 'react-i18next';
import { Contents } from '../ui/contents';
import { GuideHeading } from './guide/heading';
import { Licences } from './guide/licences';
import { QuestionSources } from './guide/question-sources';
import { Reading } from './guide/reading';
import { Terms } from './guide/terms';
import { Page } from './page';

/** 資料: where each question comes from, what the terms mean, which text is followed, what else to read, and licences. */
export function Guide() {
  const { t } = useTranslation(['ui', 'guide']);
  const { t: guide } = useTranslation('guide');
  const texts = guide('source.text', { returnObjects: true });
  const headings = [
    { id: 'source', text: guide('source.title') },
    { id: 'questions', text: t('guide:questions') },
    { id: 'terms', text: t('guide:terms') },
    { id: 'reading', text: guide('reading.title') },
    { id: 'licences', text: t('guide:licences') },
  ];
  return (
    <Page title={t('guide:title')} lead={t('guide:lead')} wide>
      <div className="space-y-12">
        <Contents label={t('guide:contents')} headings={headings} />
        <section className="max-w-prose">
          <GuideHeading id="source">{guide('source.title')}</GuideHeading>
          <div className="space-y-3">
            {texts.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </section>
        <QuestionSources />
        <Terms />
        <Reading />
        <Licences />
      </div>
    </Page>
  );
}
