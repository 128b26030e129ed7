import { areas, type Question } from 'virtual:questions';
import { memo, StrictMode, useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './style.css';

/** The yardstick: the same questions with the same texts, as plainly as React puts them, with no storage, language, score or policy. */
const answers = { yes: 'はい', partly: '一部', no: 'いいえ', unknown: 'わからない', na: '該当なし' } as const;
type Answer = keyof typeof answers;

const Item = memo(function Item({
  question: q,
  answer,
  onAnswer,
}: {
  question: Question;
  answer: Answer | undefined;
  onAnswer: (id: string, answer: Answer) => void;
}) {
  return (
    <fieldset data-question={q.id}>
      <legend>{q.question}</legend>
      {Object.entries(answers).map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={q.id} value={value} checked={answer === value} onChange={() => onAnswer(q.id, value as Answer)} /> {label}
        </label>
      ))}
      <details>
        <summary>説明</summary>
        <p>{q.why}</p>
        <List items={q.look} />
        <List items={q.evidence} />
        <p>はい: {q.yes}</p>
        <p>一部: {q.partly}</p>
        <p>いいえ: {q.no}</p>
        <List items={q.measures} />
        <p>{q.source}</p>
      </details>
    </fieldset>
  );
});

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function App() {
  const [areaId, setAreaId] = useState('risk');
  const [given, setGiven] = useState<Readonly<Record<string, Answer>>>({});
  const answer = useCallback((id: string, value: Answer) => setGiven((before) => ({ ...before, [id]: value })), []);
  const area = areas.find(({ id }) => id === areaId);
  const done = area?.questions.filter(({ id }) => given[id]).length;
  return (
    <>
      <nav>
        {areas.map(({ id, name }) => (
          <a key={id} href={`#${id}`} onClick={() => setAreaId(id)}>
            {name}
          </a>
        ))}
      </nav>
      <h1>{area?.name}</h1>
      <p>
        {done} / {area?.questions.length}
      </p>
      {area?.questions.map((question) => (
        <Item key={question.id} question={question} answer={given[question.id]} onAnswer={answer} />
      ))}
    </>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
