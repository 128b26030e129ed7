import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/session/edits';
import { emptyHistory, maxSteps, rebased, recorded, takenBack } from '../../../src/session/history';

const note = (from: string, to: string): Edit => ({ part: 'answers/x', field: 'note', from, to });
const evidence = (from: string, to: string): Edit => ({ part: 'answers/x', field: 'evidence', from, to });

describe('what can be taken back', () => {
  it('has keystrokes in one field as one change', () => {
    const history = recorded(recorded(emptyHistory, [note('', 'あ')], 0, true), [note('あ', 'あい')], 1500, true);
    expect(history.done.map(({ edits }) => edits)).toEqual([[note('', 'あい')]]);
  });

  it('has them apart after a pause, in another field, and after taking back', () => {
    const first = recorded(emptyHistory, [note('', 'あ')], 0, true);
    expect(recorded(first, [note('あ', 'あい')], 2001, true).done).toHaveLength(2);
    expect(recorded(first, [evidence('', 'い')], 10, true).done).toHaveLength(2);
    expect(recorded(first, [note('あ', '')], 10, false).done).toHaveLength(2);
    const second = takenBack(recorded(recorded(emptyHistory, [note('', 'あ')], 0, false), [note('あ', 'い')], 0, true));
    expect(recorded(second, [note('あ', 'う')], 10, true).done).toHaveLength(2);
  });

  it('forgets typing that came to nothing', () => {
    expect(recorded(recorded(emptyHistory, [note('', 'あ')], 0, true), [note('あ', '')], 10, true).done).toEqual([]);
  });

  it('is the last hundred changes', () => {
    let history = emptyHistory;
    for (let count = 0; count < 130; count += 1) history = recorded(history, [note(`${count}`, `${count + 1}`)], 0, false);
    expect(history.done).toHaveLength(maxSteps);
    expect(history.done[0]?.edits).toEqual([note('30', '31')]);
  });

  it('begins anew in a field that another tab has changed', () => {
    const history = recorded(recorded(emptyHistory, [note('', 'わたし'), evidence('', '記録')], 0, false), [note('わたし', '続き')], 0, false);
    const [first, second] = rebased(history, [note('', 'あなた')], [note('あなた', '続き')]).done;
    expect(first?.edits).toEqual([evidence('', '記録')]);
    expect(second?.edits).toEqual([note('あなた', '続き')]);
    expect(rebased(history, [note('', 'あなた')], []).done.map(({ edits }) => edits)).toEqual([[evidence('', '記録')]]);
  });
});
