import { meld, tekst } from '../hulp/tekst';
import { ids, zet } from './opslag';

/** The list's own page: opens what is kept, keeps a shared list on request, copies the link, prints. */
export function start(header: HTMLElement, page: string, changed: () => void): void {
  const main = document.querySelector<HTMLElement>('[data-lijst-pagina]:not([data-lijst-pagina="false"])');
  if (!main) return;
  const shared = new URLSearchParams(location.search).getAll('id');
  if (!shared.length && ids().length) {
    location.replace(link(page, ids()));
    return;
  }
  const save = main.querySelector('[data-lijst-bewaar]');
  if (shared.length && shared.every((id) => ids().includes(id))) save?.remove(); // nothing left to put on it
  const address = main.querySelector('[data-lijst-adres]');
  const showAddress = () => {
    if (address) address.textContent = location.href;
  };
  showAddress();
  // One's own list follows what is taken off; a list from someone else stays as it was sent.
  const own = shared.length > 0 && [...shared].sort().join() === ids().sort().join();
  const follow = () => {
    if (!own) return;
    const kept = ids();
    for (const row of main.querySelectorAll<HTMLElement>('[data-lijst-regel]')) {
      row.toggleAttribute('data-lijst-gehaald', !kept.includes(row.dataset.lijstRegel ?? ''));
    }
    history.replaceState(null, '', link(page, kept));
    showAddress();
  };

  main.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest('button') : null;
    if (pressed?.dataset.lijstId) follow();
    if (pressed?.matches('[data-lijst-druk]')) print();
    if (pressed?.matches('[data-lijst-kopieer]')) void copy(header);
    if (pressed?.matches('[data-lijst-bewaar]')) {
      if (!zet(shared)) meld(tekst(header, 'vol'));
      changed();
    }
  });
}

/** The address that shows these entries to anybody. */
export function link(page: string, shown: readonly string[]): string {
  return shown.length ? `${page}?${shown.map((id) => `id=${id}`).join('&')}` : page;
}

/** Without https a browser has no clipboard, and with it may refuse. */
async function copy(header: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    meld(tekst(header, 'gekopieerd'));
  } catch {
    meld(tekst(header, 'nietGekopieerd'));
  }
}
