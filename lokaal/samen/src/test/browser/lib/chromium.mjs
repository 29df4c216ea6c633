import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const installed = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is: the variable CHROMIUM, the system's, Playwright's own, fetched when there is none; null when that fails too. */
export function vindChromium() {
  const present = () => [...installed, chromium.executablePath()].find((path) => path && existsSync(path)) ?? null;
  return present() ?? (haal() ? present() : null);
}

/** Starts the one browser of a run; ends the program with a sentence when there is none. */
export async function startChromium() {
  const executablePath = vindChromium();
  if (!executablePath) {
    console.error('No Chromium found, and it could not be fetched. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.');
    process.exit(2);
  }
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
  });
}

/** Lets a context wait as long as a machine that stalls needs: slowness is measured by the bench, not found by a walk. */
export function traag(context) {
  context.setDefaultTimeout(60_000);
  context.setDefaultNavigationTimeout(180_000);
}

function haal() {
  console.log('No Chromium on this machine: fetching the one of Playwright');
  const cli = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url));
  return spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' }).status === 0;
}
