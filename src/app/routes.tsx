import { type ComponentType, lazy } from 'react';
import { Route, Switch } from 'wouter';
import { isAreaId } from '../checklist';
import type { Namespace } from '../i18n';
import { NotFound } from '../pages/not-found';
import { patterns } from '../routes';

type ScreenName = 'home' | 'setup' | 'area' | 'result' | 'export' | 'guide' | 'settings';

/** Each screen is loaded when it is first wanted. */
const loaders = {
  home: () => import('../pages/home').then((page) => page.Home),
  setup: () => import('../pages/setup').then((page) => page.Setup),
  area: () => import('../pages/area').then((page) => page.Area),
  result: () => import('../pages/result').then((page) => page.Result),
  export: () => import('../pages/export').then((page) => page.Export),
  guide: () => import('../pages/guide').then((page) => page.Guide),
  settings: () => import('../pages/settings').then((page) => page.Settings),
} satisfies Record<ScreenName, () => Promise<ComponentType>>;

const order: readonly ScreenName[] = ['home', 'setup', 'area', 'result', 'export', 'guide', 'settings'];

function screen(name: ScreenName): ComponentType {
  return lazy(async () => ({ default: await loaders[name]() }));
}

const screens = Object.fromEntries(order.map((name) => [name, screen(name)])) as Record<ScreenName, ComponentType>;

function screenAt(address: string): ScreenName {
  const [, first, , third] = address.split('/');
  if (first === 'guide' || first === 'settings') return first;
  if (third === 'a') return 'area';
  if (third === 'setup' || third === 'result' || third === 'export') return third;
  return 'home';
}

/** Starts to load the screen at this address. Never rejects: the screen itself shows what went wrong. */
export async function loadScreen(address: string): Promise<void> {
  await loaders[screenAt(address)]().catch(() => undefined);
}

/** The words that the screen at this address needs beside those of every screen. */
export function screenNamespaces(address: string): Namespace[] {
  const [, , , third, area = ''] = address.split('/');
  return third === 'a' && isAreaId(area) ? [area, 'glossary'] : [];
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
