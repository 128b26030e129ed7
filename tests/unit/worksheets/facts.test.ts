import { expect, test } from 'vitest';
import { type FactId, factIds, factsOf, worksheetIds } from '../../../src/checklist';
import { factSheet, suggestions } from '../../../src/worksheets';
import { type Filled, kinds, reviewWith } from './support';

type Value = 'yes' | 'no' | undefined;

const table: Readonly<Record<Exclude<FactId, 'remote-access-built'>, readonly (readonly [Filled, Value])[]>> = {
  'risk-high': [
    [{ works: [{ likelihood: 2, impact: 3 }, {}] }, 'yes'],
    [
      {
        works: [
          { likelihood: 2, impact: 2 },
          { likelihood: 1, impact: 1 },
        ],
      },
      'no',
    ],
    [{ works: [{ likelihood: 2, impact: 2 }, { likelihood: 1 }] }, undefined],
    [{ works: [{ likelihood: 1, impact: 1, likelihoodAfter: 3, impactAfter: 3 }] }, 'no'],
  ],
  'measures-decided': [
    [{ works: [{ technical: '暗号化' }, {}] }, 'yes'],
    [{ works: [{ conditions: '自宅のみ', decision: 'hold' }] }, 'yes'],
    [{ works: [{ decision: 'continue' }, { decision: 'hold', technical: ' ' }] }, 'no'],
    [{ works: [{ decision: 'continue' }, {}] }, undefined],
  ],
  'exceptions-taken': [[{ exceptions: [{}] }, 'yes']],
  'exceptions-effective': [
    [{ exceptions: [{ effective: 'no' }, { effective: 'yes' }, {}] }, 'yes'],
    [{ exceptions: [{ effective: 'no' }, { effective: 'no' }] }, 'no'],
    [{ exceptions: [{ effective: 'no' }, {}] }, undefined],
  ],
  'issued-short': [
    [{ devices: [{ kind: 'issued', needed: 2, provided: 1 }, { kind: 'issued' }] }, 'yes'],
    [{ devices: [{ kind: 'issued', needed: 1, provided: 0 }] }, 'yes'],
    [
      {
        devices: [
          { kind: 'issued', needed: 2, provided: 2 },
          { kind: 'issued', needed: 0, provided: 3 },
        ],
      },
      'no',
    ],
    [
      {
        devices: [
          { kind: 'issued', needed: 1, provided: 1 },
          { kind: 'issued', needed: 1 },
        ],
      },
      undefined,
    ],
    [{ devices: [{ kind: 'issued', provided: 1 }] }, undefined],
    [{ devices: [{ kind: 'non-issued', needed: 5, provided: 1 }] }, undefined],
    [{ devices: [{ needed: 5, provided: 1 }] }, undefined],
  ],
  'non-issued-used': [
    [{ devices: [{ kind: 'non-issued', provided: 1 }] }, 'yes'],
    [{ devices: [{ kind: 'non-issued' }, { kind: 'non-issued', provided: 0 }] }, 'yes'],
    [{ devices: [{ kind: 'non-issued', provided: 0 }, { kind: 'issued', provided: 9 }, {}] }, 'no'],
    [{ devices: [{ kind: 'issued', provided: 9 }] }, undefined],
  ],
  'non-issued-confidential': [
    [{ devices: [{ kind: 'non-issued', confidentiality: 2 }, { kind: 'non-issued' }] }, 'yes'],
    [{ devices: [{ kind: 'non-issued', confidentiality: 3, provided: 0 }] }, 'yes'],
    [
      {
        devices: [
          { kind: 'non-issued', confidentiality: 1 },
          { kind: 'issued', confidentiality: 3 },
        ],
      },
      'no',
    ],
    [{ devices: [{ kind: 'non-issued', confidentiality: 1 }, { kind: 'non-issued' }] }, undefined],
    [{ devices: [{ kind: 'issued', confidentiality: 3 }] }, undefined],
  ],
  'terms-services-used': [
    [{ meetings: [{ provider: 'central', terms: 'terms-of-service', inUse: 'yes' }] }, 'yes'],
    [{ meetings: [{ terms: 'terms-of-service' }, { provider: 'central', terms: 'contract' }] }, 'yes'],
    [{ meetings: [{ provider: 'department', terms: 'contract' }, { provider: 'central', inUse: 'no' }, { provider: 'individual' }] }, 'no'],
    [
      {
        meetings: [
          { provider: 'central', terms: 'contract' },
          { provider: 'department', terms: 'terms-of-service', inUse: 'no' },
        ],
      },
      'no',
    ],
    [{ meetings: [{ provider: 'department', terms: 'contract' }, { provider: 'central' }] }, undefined],
    [{ meetings: [{ provider: 'central', terms: 'terms-of-service', inUse: 'no' }] }, undefined],
    [{ meetings: [{ provider: 'individual', inUse: 'yes' }] }, undefined],
  ],
};

const cases = Object.entries(table).flatMap(([fact, rows]) =>
  rows.map(([filled, value]): readonly [FactId, string, Value, Filled] => [fact as FactId, JSON.stringify(filled), value, filled]),
);

test.each(cases)('%s: the sheet with %s says %s', (fact, _, value, filled) => {
  expect(suggestions(reviewWith(filled)).facts[fact]).toBe(value);
});

test('empty sheets say nothing of any fact', () => {
  for (const [edition, depth] of kinds) expect(suggestions(reviewWith({}, edition, depth))).toEqual({ facts: {}, answers: {} });
});

test('every fact but the one without a sheet is tried here, with rows of its sheet', () => {
  expect(factIds.filter((fact) => factSheet(fact) === undefined)).toEqual(['remote-access-built']);
  expect(new Set(cases.map(([fact]) => fact))).toEqual(new Set(factIds.filter((fact) => factSheet(fact))));
  for (const [fact, , , filled] of cases) expect(Object.keys(filled)).toEqual([factSheet(fact)]);
});

test('only facts that switch something in the edition and depth are suggested, in their order', () => {
  const filled: Filled = {
    works: [{ likelihood: 3, impact: 3, technical: '暗号化' }],
    exceptions: [{ effective: 'yes' }],
    devices: [
      { kind: 'issued', needed: 2, provided: 1 },
      { kind: 'non-issued', confidentiality: 2 },
    ],
    meetings: [{ terms: 'terms-of-service' }],
  };
  for (const [edition, depth] of kinds) {
    const said = suggestions(reviewWith(filled, edition, depth)).facts;
    expect(Object.keys(said)).toEqual(factsOf(edition, depth).filter((fact) => factSheet(fact)));
  }
  expect(suggestions(reviewWith(filled, 'gov', 'core')).facts['terms-services-used']).toBeUndefined();
  expect(suggestions(reviewWith(filled, 'gov', 'detailed')).facts['terms-services-used']).toBe('yes');
});

test('the sheets are those of the review file', () => {
  expect(worksheetIds).toEqual(Object.keys(reviewWith({}).worksheets));
});
