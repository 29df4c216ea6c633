/**
 * Opens a page of `paginas.json` in a state to be judged and gives the HTML that the server sent.
 *
 * A page has `naam` and either `pad` or `via` ({ pad, kies }: the link to follow, as a CSS selector). Optional: `wacht` (selector that has to be
 * there), `status` (expected, 200 unless given), `talen`, `doe` (list of { druk | vul | toets, waarde }) for a state reached by doing something.
 */
export async function openPagina(page, basis, taal, pagina) {
  const prefix = taal === 'nl' ? '' : `/${taal}`;
  let address = basis + prefix + pagina.pad;
  if (pagina.via) {
    const start = await page.goto(basis + prefix + pagina.via.pad);
    if (start.status() !== 200) throw new Error(`${start.url()} answers ${start.status()}`);
    const href = await page.locator(pagina.via.kies).first().getAttribute('href', { timeout: 15_000 });
    address = new URL((pagina.via.voor ?? '') + href, start.url()).href;
  }
  const answer = await page.goto(address, { waitUntil: 'load' });
  const expected = pagina.status ?? 200;
  if (answer.status() !== expected) throw new Error(`${address} answers ${answer.status()}, expected ${expected}`);
  let html = await answer.text();
  for (const { druk, vul, waarde, toets, gaat } of pagina.doe ?? []) {
    if (vul) await page.locator(vul).first().fill(waarde);
    if (toets) await page.keyboard.press(toets);
    if (druk && gaat) {
      const [sent] = await Promise.all([page.waitForResponse((response) => response.request().isNavigationRequest()), page.locator(druk).first().click()]);
      html = await sent.text();
      await page.waitForLoadState('load');
    } else if (druk) {
      await page.locator(druk).first().click();
    }
  }
  if (pagina.wacht) await page.locator(pagina.wacht).first().waitFor({ timeout: 15_000 });
  return html;
}
