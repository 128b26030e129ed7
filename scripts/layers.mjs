/**
 * Holds the order of the folders of `src/` (`.dependency-cruiser.mjs`), and makes sure that the check itself has seen everything:
 * no folder that the order does not name, no file and no import left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import swc from '@swc/core';
import { cruise } from 'dependency-cruiser';
import config, { layers } from '../.dependency-cruiser.mjs';

// dependency-cruiser gives swc no word about JSX, and without swc it overlooks `export type … from`.
const { parseFileSync } = swc;
swc.parseFileSync = (path, options) => parseFileSync(path, { ...options, tsx: path.endsWith('.tsx') });

/** Files of `src/` that are only for the compiler or the page's look. */
const aside = ['styles.css', 'vite-env.d.ts'];
const statement = /^\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

const unknown = readdirSync('src').filter((name) => !aside.includes(name) && !layers.includes(name.replace(/\.tsx?$/, '')));

const { output } = await cruise(['src'], { ruleSet: config, validate: true, ...config.options });
const seen = new Map(output.modules.map((module) => [module.source, new Set(module.dependencies.map((dependency) => dependency.module))]));

const missed = sources.flatMap((path) => {
  const imports = seen.get(path);
  if (!imports) return [`${path} was not looked at`];
  const text = readFileSync(join('.', path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...text.matchAll(statement)]
    .map((match) => match[1] ?? match[2] ?? match[3])
    .filter((name) => !imports.has(name) && !imports.has(name.replace(/^node:/, '')))
    .map((name) => `${path}: its import of ${name} was not seen`);
});

const faults = [
  ...unknown.map((name) => `src/${name} has no place in the order of the folders`),
  ...(sources.length === 0 ? ['no file was looked at'] : []),
  ...missed,
  ...output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
];
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log(`layers: ${sources.length} files keep the order`);
process.exitCode = faults.length === 0 ? 0 : 1;
