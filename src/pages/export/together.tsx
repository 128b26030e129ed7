import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areaIds } from '../../checklist';
import { type HandedOut, handedOutOf } from '../../review';
import { useReview, useSession } from '../../session/react';
import { useStorage } from '../../session/storage-react';
import { Disclosure } from '../../ui/disclosure';
import { useWords } from '../use-words';
import { Form } from './form';
import { GiveBack } from './handout/give-back';
import { HandOutForm } from './handout/hand-out-form';
import { HandedOutList } from './handout/handed-out-list';

/** 分担: a template for all departments, a part for a colleague, and the parts that are with others. Who was handed a review gives it back. */
export function Together() {
  useWords(['together', ...areaIds]);
  const { t } = useTranslation(['ui', 'together']);
  const handout = useReview((review) => review.handout);
  const [handedOut, look] = useHandedOut();
  return (
    <>
      {handout !== null ? (
        <GiveBack handout={handout} />
      ) : (
        <Form title={t('together:template.name')} text={t('together:template.text')}>
          <Disclosure summary={t('together:template.open')}>{() => <HandOutForm kind="template" />}</Disclosure>
        </Form>
      )}
      <Form title={t('together:part.name')} text={t('together:part.text')}>
        <Disclosure summary={t('together:part.open')}>{() => <HandOutForm kind="part" onMade={look} />}</Disclosure>
        {handedOut.length > 0 && <HandedOutList handedOut={handedOut} />}
      </Form>
    </>
  );
}

/** The parts of the open review that were handed out here; with how to look anew. */
function useHandedOut(): readonly [readonly HandedOut[], () => void] {
  const session = useSession();
  const storage = useStorage();
  const [handedOut, setHandedOut] = useState<readonly HandedOut[]>([]);
  const look = useCallback(() => {
    void storage.keptOf(session.id).then((kept) => setHandedOut(handedOutOf(session.getState().review, kept)));
  }, [storage, session]);
  useEffect(look, [look]);
  return [handedOut, look];
}
