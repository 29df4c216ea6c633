import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const installed = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is: the variable CHROMIUM, the system's, Playwright's own; null when there is none. */
export function vindChromium() {
  const playwrights = chromium.executablePath();
  return [...installed, playwrights].find((path) => path && existsSync(path)) ?? null;
}

/** Starts the one browser of a run; ends the program with a sentence when there is none. */
export async function startChromium() {
  const executablePath = vindChromium();
  if (!executablePath) {
    console.error('No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.');
    process.exit(2);
  }
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
  });
}
