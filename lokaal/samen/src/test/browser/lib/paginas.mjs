const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/**
 * Opens a page of `paginas.json` in a state to be judged and gives the HTML that the server sent.
 *
 * A page has `naam` and either `pad` or `via` ({ pad, kies, naar? }: an address made of the links that a page has at a CSS selector; in `naar`,
 * `{pad}` is the address of the first link, `{1}`, `{2}` … the ids in the first, second …). Optional: `wacht` (selector that has to be there),
 * `status` (expected, 200 unless given), `talen`, `doe` (list of { druk | vul | toets, waarde }) for a state reached by doing something;
 * `gaat` says that it sends a form, and `status` is then that of the answer.
 */
export async function openPagina(page, basis, taal, pagina) {
  const prefix = taal === 'nl' ? '' : `/${taal}`;
  const address = basis + (pagina.via ? await made(page, basis + prefix, prefix, pagina.via) : (prefix + pagina.pad).replace(/(.)\/$/, '$1'));
  const expected = pagina.status ?? 200;
  const sends = pagina.doe?.some(({ gaat }) => gaat);
  let html = await answered(await page.goto(address, { waitUntil: 'load' }), sends ? 200 : expected);
  for (const { druk, vul, waarde, toets, gaat } of pagina.doe ?? []) {
    if (vul) await page.locator(vul).first().fill(waarde);
    if (toets) await page.keyboard.press(toets);
    if (druk && gaat) {
      const [sent] = await Promise.all([page.waitForResponse((response) => response.request().isNavigationRequest()), page.locator(druk).first().click()]);
      html = await answered(sent, expected);
      await page.waitForLoadState('load');
    } else if (druk) {
      await page.locator(druk).first().click();
    }
  }
  if (pagina.wacht) await page.locator(pagina.wacht).first().waitFor();
  return html;
}

async function made(page, start, prefix, { pad, kies, naar = '{pad}' }) {
  await answered(await page.goto(start + pad), 200);
  const links = await page.locator(kies).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  if (!links.length) throw new Error(`${start + pad} has no ${kies}`);
  const filled = naar.replace('{pad}', links[0]).replace(/\{(\d)\}/g, (_, number) => uuid.exec(links[number - 1])[0]);
  return naar.startsWith('{pad}') ? filled : prefix + filled;
}

async function answered(answer, expected) {
  if (answer.status() !== expected) throw new Error(`${answer.url()} answers ${answer.status()}, expected ${expected}`);
  return answer.text();
}
