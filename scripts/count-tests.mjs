/** Sums up what vitest wrote into a folder: `node scripts/count-tests.mjs FOLDER STEPS-THAT-FAILED`. Ends with 1 where something failed or nothing ran. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '', steps = '0'] = process.argv.slice(2);
const reports = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
const counts = reports.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);

const passed = sum('numPassedTests');
// A step that failed without a failed test (types, lint, the build) counts as one.
const failed = Math.max(sum('numFailedTests'), Number(steps));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
