import { expect, test } from 'vitest';
import { actors, depthOf, obligationOf, questionsOf, questionsOfActor } from '../../../src/checklist';

test('who must act is said of every question of the Common Standards, and of no other', () => {
  const named = actors.flatMap((actor) => questionsOfActor('gov', 'detailed', actor));
  expect(new Set(named)).toEqual(new Set(questionsOf('gov', 'detailed').filter((question) => depthOf(question) === 'detailed')));
  expect(new Set(named).size).toBe(named.length);
  for (const actor of actors) expect([questionsOfActor('gov', 'core', actor), questionsOfActor('ci', 'core', actor)]).toEqual([[], []]);
});

test('the questions of one actor are those whose source names it, in source order', () => {
  const asked = questionsOfActor('gov', 'detailed', 'device-manager');
  expect(asked.map((question) => question.id)).toEqual(['non-issued.safety-measures', 'non-issued.delegate-measures']);
  expect(asked.map((question) => obligationOf(question, 'gov')?.actor)).toEqual(['device-manager', 'device-manager']);
});
