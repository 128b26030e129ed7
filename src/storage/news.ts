import type { News } from './types';

/** Where there is no BroadcastChannel (WebKit on `file://`), other tabs hear of a change by the `storage` event of this key. */
const pingKey = 'tenkencho.news';
const channelName = 'tenkencho';

export type NewsDesk = {
  /** Tells the listeners of this tab and those of all others. */
  readonly tell: (news: News) => void;
  readonly subscribe: (listener: (news: News) => void) => () => void;
  readonly close: () => void;
};

/** @param others the way to the other tabs; `undefined` where there is none */
export function openNewsDesk(others: (hear: (message: unknown) => void) => Way | undefined = wayToOtherTabs): NewsDesk {
  const listeners = new Set<(news: News) => void>();
  const hear = (news: News) => {
    for (const listener of listeners) listener(news);
  };
  let way = others((message) => {
    const news = newsOf(message);
    if (news) hear(news);
  });
  return {
    tell(news) {
      way?.send(news);
      hear(news);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      way?.close();
      way = undefined;
    },
  };
}

export type Way = { send(news: News): void; close(): void };

export function wayToOtherTabs(hear: (message: unknown) => void): Way | undefined {
  return typeof BroadcastChannel === 'function' ? channel(hear) : pings(hear);
}

function channel(hear: (message: unknown) => void): Way | undefined {
  try {
    const open = new BroadcastChannel(channelName);
    open.onmessage = (event: MessageEvent<unknown>) => hear(event.data);
    return { send: (news) => open.postMessage(news), close: () => open.close() };
  } catch {
    return undefined;
  }
}

function pings(hear: (message: unknown) => void): Way | undefined {
  if (typeof addEventListener !== 'function') return undefined;
  const listen = (event: StorageEvent) => {
    if (event.key === pingKey && event.newValue) hear(parsed(event.newValue));
  };
  addEventListener('storage', listen);
  return {
    send(news) {
      try {
        // The event comes only where the text differs, hence the time.
        localStorage.setItem(pingKey, JSON.stringify({ ...news, sent: performance.now() }));
      } catch {
        // Without localStorage the other tabs learn of it when they save: their revision no longer fits.
      }
    },
    close: () => removeEventListener('storage', listen),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Other pages of the same origin may speak on the channel too. */
function newsOf(message: unknown): News | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { kind, id, revision }: { kind?: unknown; id?: unknown; revision?: unknown } = message;
  if (typeof id !== 'string') return undefined;
  if (kind === 'removed') return { kind, id };
  return kind === 'saved' && typeof revision === 'number' ? { kind, id, revision } : undefined;
}
