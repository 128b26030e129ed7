import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/**
 * A Chromium: the one that `CHROMIUM_PATH` names, else the system's, else the one from npm (Linux on x64), unpacked once into the project's `.tmp/`.
 * Launched without any other flag, so that its web security is what people have.
 */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox', ...args] });
}

/** @throws Error with what to do, where there is none */
export async function chromiumPath(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`);
  }
  const found = installed.find((path) => existsSync(path));
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') return unpacked();
  throw new Error('No Chromium was found. Install Chromium or Chrome, and set CHROMIUM_PATH to its program.');
}

/** The package unpacks into the folder for temporary files, and brings its libraries along only where it believes to run on AWS. */
async function unpacked(): Promise<string> {
  const folder = resolve('.tmp/chromium');
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: pack } = await import('@sparticuz/chromium');
  return pack.executablePath();
}
