import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What may go to a visitor's browser; the Java parts have such a list in the root `pom.xml`. */
const ALLOWED = ['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'EUPL-1.2', 'ISC', 'MIT', 'OFL-1.1'];

export interface Pakket {
  version?: string;
  license?: string;
  dev?: boolean;
}

/** A lock file of npm: packages by their folder; the empty name is ours. */
export interface Lock {
  packages: Record<string, Pakket>;
}

function shipped(lock: Lock): [string, Pakket][] {
  return Object.entries(lock.packages).filter(([folder, pakket]) => folder !== '' && pakket.dev !== true);
}

/** The shipped packages without an allowed licence, each as "name: licence". */
export function verboden(lock: Lock): string[] {
  return shipped(lock)
    .filter(([, pakket]) => !ALLOWED.includes(pakket.license ?? ''))
    .map(([folder, pakket]) => `${name(folder)}: ${pakket.license ?? 'no licence'}`);
}

/** The licences of all that is shipped, in full: most ask that their text goes along, and the bundles are without comments. */
export function teksten(folder: string, lock: Lock): string {
  const parts = shipped(lock).map(([at, pakket]) => part(`${name(at)} ${pakket.version ?? ''}`, join(folder, at)));
  return [...parts, part('Tabler Icons', join(folder, 'src/main/iconen'))].join('\n\n');
}

function name(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function part(title: string, folder: string): string {
  const file = readdirSync(folder).find((each) => /licen[cs]e/i.test(each));
  if (file === undefined) {
    throw new Error(`${folder} holds no text of its licence`);
  }
  return `${title}\n${'='.repeat(title.length)}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** Breaks the build when a shipped package has a licence that is not allowed; puts the licences beside what is built. */
export function licenties(folder: string): Plugin {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lock;
  return {
    name: 'licenties',
    apply: 'build',
    buildStart() {
      const wrong = verboden(lock);
      if (wrong.length > 0) {
        this.error(`Not on the list of licences in bouw/licenties.ts: ${wrong.join(', ')}`);
      }
    },
    generateBundle() {
      this.emitFile({ type: 'asset', name: 'licenties.txt', source: teksten(folder, lock) });
    },
  };
}
