import type { Edition, GlossaryId } from '../checklist';
import { termText } from '../i18n';
import { useWords } from './use-words';

/** Terms with their meaning. */
export function TermList({ terms, edition }: { readonly terms: readonly GlossaryId[]; readonly edition: Edition }) {
  const words = useWords(['glossary']);
  return (
    <dl className="space-y-2">
      {terms.map((id) => {
        const { name, text } = termText(words, id, edition);
        return (
          <div key={id}>
            <dt className="font-bold">{name}</dt>
            <dd className="text-quiet">{text}</dd>
          </div>
        );
      })}
    </dl>
  );
}
