import { afterEach, describe, expect, it, vi } from 'vitest';
import type { News } from '../../../src/storage';
import { openNewsDesk } from '../../../src/storage/news';

const saved: News = { kind: 'saved', id: '1', revision: 2 };

afterEach(() => vi.unstubAllGlobals());

describe('news of a change', () => {
  it('reaches this tab and the others', async () => {
    const [here, there] = [openNewsDesk(), openNewsDesk()];
    const [near, far] = [vi.fn<(news: News) => void>(), vi.fn<(news: News) => void>()];
    here.subscribe(near);
    there.subscribe(far);
    here.tell(saved);
    expect(near).toHaveBeenCalledExactlyOnceWith(saved);
    await vi.waitFor(() => expect(far).toHaveBeenCalledExactlyOnceWith(saved));
    here.close();
    there.close();
    here.tell(saved);
  });

  it('reaches other tabs by localStorage where there is no BroadcastChannel, each time anew', () => {
    const written: string[] = [];
    const listeners = new Set<(event: Partial<StorageEvent>) => void>();
    vi.stubGlobal('BroadcastChannel', undefined);
    vi.stubGlobal('localStorage', { setItem: (_key: string, value: string) => written.push(value) });
    vi.stubGlobal('addEventListener', (_type: string, listener: (event: Partial<StorageEvent>) => void) => listeners.add(listener));
    vi.stubGlobal('removeEventListener', (_type: string, listener: (event: Partial<StorageEvent>) => void) => listeners.delete(listener));
    const desk = openNewsDesk();
    const heard = vi.fn<(news: News) => void>();
    desk.subscribe(heard);
    desk.tell(saved);
    desk.tell(saved);
    expect(new Set(written).size).toBe(2);
    heard.mockClear();
    for (const listener of listeners) listener({ key: 'tenkencho.news', newValue: written[0] ?? null });
    expect(heard).toHaveBeenCalledExactlyOnceWith(saved);
    desk.close();
    expect(listeners.size).toBe(0);
  });

  it('leaves aside what is no news', () => {
    const heard = vi.fn<(news: News) => void>();
    let hear: (message: unknown) => void = () => undefined;
    const desk = openNewsDesk((listen) => {
      hear = listen;
      return undefined;
    });
    desk.subscribe(heard);
    for (const message of [null, 'saved', 7, {}, { kind: 'saved', id: '1' }, { kind: 'other', id: '1', revision: 1 }, { kind: 'removed' }]) hear(message);
    expect(heard).not.toHaveBeenCalled();
  });
});
