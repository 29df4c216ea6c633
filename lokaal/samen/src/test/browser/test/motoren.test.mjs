import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startChromium } from '../lib/chromium.mjs';
import { alfa } from '../lib/motoren/alfa.mjs';
import { axe } from '../lib/motoren/axe.mjs';
import { ibm } from '../lib/motoren/ibm.mjs';
import { nu } from '../lib/motoren/nu.mjs';

const html = (name) => readFileSync(new URL(`../${name}.html`, import.meta.url), 'utf8');
const bad = html('slechte-pagina');
const good = html('goede-pagina');

describe('engines in the browser', () => {
  let browser;
  before(async () => (browser = await startChromium()));
  after(() => browser.close());

  const judge = async (engine, content) => {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ body: content, contentType: 'text/html' }));
    await page.goto('http://pagina.example/');
    const found = await engine(page);
    await page.close();
    return found;
  };

  for (const [name, engine, atLeast] of [
    ['axe', axe, 20],
    ['ibm', ibm, 20],
    ['alfa', alfa, 15],
  ]) {
    it(`${name} fails the bad page`, async () => assert.ok((await judge(engine, bad)).fouten.length >= 3));

    it(`${name} passes the good page, and looked at it`, async () => {
      const { fouten, regels } = await judge(engine, good);
      assert.deepEqual(fouten, []);
      assert.ok(new Set(regels).size >= atLeast, `only ${new Set(regels).size} rules applied`);
    });
  }
});

describe('Nu HTML checker', () => {
  it('fails the bad page and passes the good one, in one run', async () => {
    const found = await nu(new Map([['bad', bad], ['good', good]]));
    assert.ok(found.get('bad').fouten.length >= 3);
    assert.deepEqual(found.get('good').fouten, []);
  });
});
