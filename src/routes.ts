import type { AreaId, QuestionId } from './checklist';

/** The addresses (after `#`), so that any static host and `file://` serve them. Each is a bookmark. */
export const routes = {
  home: () => '/',
  setup: (id: string) => `/r/${id}/setup`,
  area: (id: string, area: AreaId) => `/r/${id}/a/${area}`,
  /** The same page, at one question. */
  question: (id: string, area: AreaId, question: QuestionId) => `/r/${id}/a/${area}/${question}`,
  result: (id: string) => `/r/${id}/result`,
  export: (id: string) => `/r/${id}/export`,
  guide: () => '/guide',
  settings: () => '/settings',
} as const;

/** The same addresses as patterns, for the router. */
export const patterns = {
  home: '/',
  review: '/r/:id/*?',
  setup: '/r/:id/setup',
  area: '/r/:id/a/:area/:question?',
  result: '/r/:id/result',
  export: '/r/:id/export',
  guide: '/guide',
  settings: '/settings',
} as const;
