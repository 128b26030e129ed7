import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Packages of which something is in a build without any of their modules being so: style sheets and fonts. */
const beside = ['@digital-go-jp/tailwind-theme-plugin', '@expo-google-fonts/biz-udpgothic', '@expo-google-fonts/noto-sans-jp', 'tailwindcss'];
const line = `\n\n${'-'.repeat(80)}\n\n`;

/** The package folder, below `node_modules`, that a module belongs to. */
function folderOf(id: string): string | undefined {
  return /^\0?(.*node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/'))?.[1];
}

/** Name, version and the text of every licence file of a package. */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${String(name)} ${String(version)}\n${String(license)}`, ...texts].join('\n\n');
}

/** The licences of the product, and of every package that has a module in it or stands in `extra`, in the order of their names. */
export function licencesText(moduleIds: Iterable<string>, extra: readonly string[]): string {
  const folders = new Set(extra.map((name) => `node_modules/${name}`));
  for (const id of moduleIds) {
    const folder = folderOf(id)?.replace(/^.*\/node_modules\//, 'node_modules/');
    if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder);
  }
  const own = [readFileSync('LICENSE', 'utf8').trim(), readFileSync('NOTICE', 'utf8').trim()];
  return `${[...own, ...[...folders].sort().map(licenceOf)].join(line)}\n`;
}

/** Writes `licences.txt` into a build, from what is really in it. */
export function licences({ looks = true }: { readonly looks?: boolean } = {}): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesText(this.getModuleIds(), looks ? beside : []) });
    },
  };
}
