import { type ComponentType, lazy } from 'react';
import { Route, Switch } from 'wouter';
import { areaIds, isAreaId } from '../checklist';
import type { Namespace } from '../i18n';
import { NotFound } from '../pages/not-found';
import { useWords } from '../pages/use-words';
import { patterns } from '../routes';

type ScreenName = 'home' | 'setup' | 'area' | 'worksheet' | 'result' | 'actions' | 'confirm' | 'changes' | 'export' | 'guide' | 'settings';

/** Each screen is loaded when it is first wanted. */
const loaders = {
  home: () => import('../pages/home').then((page) => page.Home),
  setup: () => import('../pages/setup').then((page) => page.Setup),
  area: () => import('../pages/area').then((page) => page.Area),
  worksheet: () => import('../pages/worksheet').then((page) => page.Worksheet),
  result: () => import('../pages/result').then((page) => page.Result),
  actions: () => import('../pages/actions').then((page) => page.Actions),
  confirm: () => import('../pages/confirm').then((page) => page.Confirm),
  changes: () => import('../pages/changes').then((page) => page.Changes),
  export: () => import('../pages/export').then((page) => page.Export),
  guide: () => import('../pages/guide').then((page) => page.Guide),
  settings: () => import('../pages/settings').then((page) => page.Settings),
} satisfies Record<ScreenName, () => Promise<ComponentType>>;

const order: readonly ScreenName[] = ['home', 'setup', 'area', 'worksheet', 'result', 'actions', 'confirm', 'changes', 'export', 'guide', 'settings'];

/** The words of each screen, beside those of every screen; those of an area it asks for itself. */
const namespaces: Readonly<Record<ScreenName, readonly Namespace[]>> = {
  home: ['home'],
  setup: ['setup', 'facts', 'glossary'],
  area: [],
  worksheet: ['sheets'],
  result: ['result', 'setup', ...areaIds],
  actions: ['actions', ...areaIds],
  confirm: ['confirm', 'facts', ...areaIds],
  changes: ['changes', ...areaIds],
  export: ['export', 'setup'],
  guide: ['guide', 'glossary', ...areaIds],
  settings: ['settings'],
};

/** The screen once it and its words are there. */
function screen(name: ScreenName): ComponentType {
  return lazy(async () => {
    const Page = await loaders[name]();
    const WithWords = () => {
      useWords(namespaces[name]);
      return <Page />;
    };
    return { default: WithWords };
  });
}

const screens = Object.fromEntries(order.map((name) => [name, screen(name)])) as Record<ScreenName, ComponentType>;

function screenAt(address: string): ScreenName {
  const [, first, , third] = address.split('/');
  if (first === 'guide' || first === 'settings') return first;
  if (third === 'a') return 'area';
  if (third === 'w') return 'worksheet';
  if (third === 'setup' || third === 'result' || third === 'actions' || third === 'confirm' || third === 'changes' || third === 'export') return third;
  return 'home';
}

/** Starts to load the screen at this address. Never rejects: the screen itself shows what went wrong. */
export async function loadScreen(address: string): Promise<void> {
  await loaders[screenAt(address)]().catch(() => undefined);
}

/** The words that the screen at this address needs beside those of every screen. */
export function screenNamespaces(address: string): Namespace[] {
  const [, , , third, area = ''] = address.split('/');
  return third === 'a' && isAreaId(area) ? [area] : [...namespaces[screenAt(address)]];
}

export function Screens() {
  return (
    <Switch>
      {order.map((name) => (
        <Route key={name} path={patterns[name]} component={screens[name]} />
      ))}
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
