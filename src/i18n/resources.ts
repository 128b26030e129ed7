import type actions from '../../locales/ja/actions.json';
import type changes from '../../locales/ja/changes.json';
import type cli from '../../locales/ja/cli.json';
import type common from '../../locales/ja/common.json';
import type confirm from '../../locales/ja/confirm.json';
import type contradictions from '../../locales/ja/contradictions.json';
import type exporting from '../../locales/ja/export.json';
import type guide from '../../locales/ja/guide.json';
import type handout from '../../locales/ja/handout.json';
import type home from '../../locales/ja/home.json';
import type problems from '../../locales/ja/problems.json';
import type report from '../../locales/ja/report.json';
import type result from '../../locales/ja/result.json';
import type settings from '../../locales/ja/settings.json';
import type setup from '../../locales/ja/setup.json';
import type sheets from '../../locales/ja/sheets.json';
import type suggestions from '../../locales/ja/suggestions.json';
import type together from '../../locales/ja/together.json';
import type ui from '../../locales/ja/ui.json';
import type { AreaId } from '../checklist';

/** The words that `t()` is asked for by name: its keys are typed by the Japanese files, so that a misspelt key fails to compile. */
export interface Resources {
  ui: typeof ui;
  common: typeof common;
  cli: typeof cli;
  export: typeof exporting;
  guide: typeof guide;
  home: typeof home;
  problems: typeof problems;
  report: typeof report;
  result: typeof result;
  settings: typeof settings;
  setup: typeof setup;
  together: typeof together;
  changes: typeof changes;
  confirm: typeof confirm;
  actions: typeof actions;
  sheets: typeof sheets;
  suggestions: typeof suggestions;
  contradictions: typeof contradictions;
  handout: typeof handout;
}

/** All words of one language: a file of `locales/xx/` each. Those of the checklist are read through `questionText` and `termText`. */
export type Namespace = keyof Resources | AreaId | 'glossary' | 'facts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: Resources;
    strictKeyChecks: true;
  }
}
