import { describe, expect, test } from 'vitest';
import { type Approval, confirmationState, rolesOf } from '../../../src/review';
import { created } from './samples';

const [now, earlier] = ['1'.repeat(64), '2'.repeat(64)];
const [plan, earlierPlan] = ['3'.repeat(64), '4'.repeat(64)];

function said(role: Approval['role'], verdict: Approval['verdict'] = 'confirmed', digest = now, planDigest = plan): Approval {
  return { role, name: role, at: created, verdict, areas: {}, comment: '', digest, planDigest };
}

function stateAfter(approvals: Approval[], edition: 'gov' | 'ci' = 'gov') {
  return confirmationState({ edition, approvals }, now, plan);
}

/** The states of preparer, section and unit. */
function states(...approvals: Approval[]) {
  return stateAfter(approvals).steps.map(({ state }) => state);
}

test('three confirm in a government body, two in critical infrastructure, in this order', () => {
  expect(rolesOf('gov')).toEqual(['preparer', 'section', 'unit']);
  expect(rolesOf('ci')).toEqual(['preparer', 'unit']);
  expect(stateAfter([said('section')], 'ci').steps.map(({ role }) => role)).toEqual(['preparer', 'unit']);
});

test('nobody has confirmed at first', () => {
  expect(stateAfter([])).toEqual({
    steps: ['preparer', 'section', 'unit'].map((role) => ({ role, state: 'none', approval: null, planMoved: false })),
    returned: null,
  });
});

test('who confirmed what is there now, stands; who confirmed something else, is outdated', () => {
  expect(states(said('preparer'), said('section', 'confirmed', earlier))).toEqual(['confirmed', 'outdated', 'none']);
});

test('the last word of each counts, and is the one that is given', () => {
  const [first, last] = [said('preparer', 'confirmed', earlier), said('preparer')];
  expect(stateAfter([first, last]).steps[0]).toMatchObject({ state: 'confirmed', approval: last });
  expect(states(last, first)).toEqual(['outdated', 'none', 'none']);
});

test('a plan that has gone on is said of who stands, and voids nothing', () => {
  const state = stateAfter([said('preparer', 'confirmed', now, earlierPlan), said('section'), said('unit', 'confirmed', earlier, earlierPlan)]);
  expect(state.steps.map(({ state: each, planMoved }) => [each, planMoved])).toEqual([
    ['confirmed', true],
    ['confirmed', false],
    ['outdated', false],
  ]);
  expect(confirmationState({ edition: 'gov', approvals: [said('preparer')] }, now).steps[0]?.planMoved).toBe(false);
});

describe('what is sent back', () => {
  const returned = said('unit', 'returned');

  test('is so for all who had confirmed, whether or not something has changed since', () => {
    expect(states(said('preparer'), returned)).toEqual(['returned', 'none', 'returned']);
    expect(states(said('preparer', 'confirmed', earlier), said('section', 'confirmed', earlier), returned)).toEqual(['returned', 'returned', 'returned']);
    expect(stateAfter([said('preparer'), returned]).returned).toEqual(returned);
  });

  test('is answered once the preparer confirms again: the others have to confirm anew', () => {
    const again = [said('preparer'), said('section'), returned, said('preparer')];
    expect(states(...again)).toEqual(['confirmed', 'none', 'none']);
    expect(stateAfter(again).returned).toBeNull();
    expect(states(...again, said('section'), said('unit'))).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });

  test('is not answered by someone in between', () => {
    const between = [said('preparer'), returned, said('section')];
    expect(states(...between)).toEqual(['returned', 'confirmed', 'returned']);
    expect(stateAfter(between).returned).toEqual(returned);
  });

  test('is taken back by who sent it back, once they confirm: what had been confirmed before still has to be, anew', () => {
    const confirmedAfterAll = [said('preparer'), returned, said('unit')];
    expect(states(...confirmedAfterAll)).toEqual(['none', 'none', 'confirmed']);
    expect(stateAfter(confirmedAfterAll).returned).toBeNull();
  });

  test('can be sent back again', () => {
    expect(states(said('preparer'), returned, said('preparer'), said('section', 'returned'))).toEqual(['returned', 'returned', 'returned']);
  });
});
