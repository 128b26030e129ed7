import type { AreaId, FactId, QuestionId } from './checklist';
import type { SheetId } from './review';

/** The addresses (after `#`), so that any static host and `file://` serve them. Each is a bookmark. */
export const routes = {
  home: () => '/',
  setup: (id: string) => `/r/${id}/setup`,
  /** The same page, at one fact. */
  fact: (id: string, fact: FactId) => `/r/${id}/setup/${fact}`,
  area: (id: string, area: AreaId) => `/r/${id}/a/${area}`,
  /** The same page, at one question. */
  question: (id: string, area: AreaId, question: QuestionId) => `/r/${id}/a/${area}/${question}`,
  worksheet: (id: string, sheet: SheetId) => `/r/${id}/w/${sheet}`,
  /** The same page, at one row. */
  row: (id: string, sheet: SheetId, row: string) => `/r/${id}/w/${sheet}/${row}`,
  result: (id: string) => `/r/${id}/result`,
  actions: (id: string) => `/r/${id}/actions`,
  confirm: (id: string) => `/r/${id}/confirm`,
  /** What has changed since an earlier review. */
  changes: (id: string) => `/r/${id}/changes`,
  export: (id: string) => `/r/${id}/export`,
  guide: () => '/guide',
  settings: () => '/settings',
} as const;

/** The same addresses as patterns, for the router. */
export const patterns = {
  home: '/',
  review: '/r/:id/*?',
  setup: '/r/:id/setup/:fact?',
  area: '/r/:id/a/:area/:question?',
  worksheet: '/r/:id/w/:sheet/:row?',
  result: '/r/:id/result',
  actions: '/r/:id/actions',
  confirm: '/r/:id/confirm',
  changes: '/r/:id/changes',
  export: '/r/:id/export',
  guide: '/guide',
  settings: '/settings',
} as const;
