import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** axe-core: violations are faults, "incomplete" are questions. */
export function axe(page) {
  return run(page, { type: 'tag', values: tags });
}

/** The contrast of the page in the dark colours of the system; everything else is the same there. */
export async function donker(page) {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await run(page, { type: 'rule', values: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

async function run(page, runOnly) {
  await page.evaluate(source); // through the debugger: the page's Content-Security-Policy stays in force
  const found = await page.evaluate((only) => globalThis.axe.run(document, { runOnly: only }), runOnly);
  const list = (rules) =>
    rules.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any, all, none }) => ({
        regel: id,
        element: target.flat().join(' '),
        uitleg: [...any, ...all, ...none][0]?.message ?? help,
      })),
    );
  return {
    fouten: list(found.violations),
    vragen: list(found.incomplete),
    regels: [...found.passes, ...found.violations, ...found.incomplete].map(({ id }) => id),
  };
}
