import { leesOpties, wachtOpPortaal } from './opties.mjs';
import { startChromium, traag } from './chromium.mjs';

/**
 * Runs a walk through the portal as a list of named steps and ends the program: 0 when every step held, 1 otherwise.
 * A step that throws is a fault; the walk goes on with the next one, so that one run shows all faults.
 *
 * @param naam shown on top
 * @param context options of the browser context (such as `javaScriptEnabled: false`)
 * @param stappen async ({ page, basis, stap }) => void, calling `await stap('sentence', async () => …)`
 */
export async function loop(naam, context, stappen) {
  const { basis } = leesOpties();
  await wachtOpPortaal(basis);
  const browser = await startChromium();
  const faults = [];
  let held = 0;
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...context })).newPage();
    traag(page.context());
    console.log(`${naam} · ${basis}`);
    const stap = async (sentence, body) => {
      try {
        await body();
        held++;
        console.log(`  ok    ${sentence}`);
      } catch (fault) {
        faults.push(sentence);
        console.log(`  FAULT ${sentence}\n        ${String(fault.message).split('\n').slice(0, 4).join('\n        ')}`);
      }
    };
    await stappen({ page, basis, stap });
  } finally {
    await browser.close();
  }
  console.log(`${held} held, ${faults.length} at fault`);
  process.exit(faults.length ? 1 : 0);
}

/** Waits until something that takes a moment (a map that zooms) is true; throws with a sentence when it does not become so. */
export async function wordt(waar, zin) {
  for (let tries = 0; tries < 300; tries++) {
    if (await waar()) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error(zin);
}

/** Throws with a sentence when something that has to be true is not. */
export function moet(waar, zin) {
  if (!waar) throw new Error(zin);
}

/** What has the focus: tag, id, accessible name as far as it can be read simply, and its place on the screen. */
export function focus(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      tag: element.localName,
      id: element.id,
      href: element.getAttribute('href'),
      type: element.getAttribute('type'),
      naam: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 80),
      klasse: element.getAttribute('class') ?? '',
      zichtbaar: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    };
  });
}

/** Presses Tab until the focus satisfies a test; throws with what was passed when it does not come. */
export async function tabTot(page, test, max = 80) {
  const passed = [];
  for (let i = 0; i < max; i++) {
    await page.keyboard.press('Tab');
    const now = await focus(page);
    if (test(now)) return now;
    passed.push(now.naam || now.tag);
  }
  throw new Error(`not reached with ${max} times Tab; passed: ${passed.slice(0, 25).join(' | ')}`);
}
