import { alsKnop } from '../hulp/knop';
import { meld, tekst } from '../hulp/tekst';
import { bijWijziging, haal, ids, zet } from './opslag';
import { link, start as startPagina } from './pagina';

/** "Mijn lijst": buttons that put entries on a list kept in this browser, and the header link that opens it. */
export function start(header: HTMLElement): void {
  if (!(header instanceof HTMLAnchorElement)) return;
  const page = new URL(header.href).pathname;
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-lijst-id]')].map(alsKnop);

  const show = () => {
    const kept = ids();
    header.href = link(page, kept);
    const count = header.querySelector('[data-lijst-aantal]');
    if (count) count.textContent = kept.length ? ` (${kept.length})` : '';
    for (const button of buttons) showButton(header, button, kept.includes(button.dataset.lijstId ?? ''));
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      toggle(header, button);
      show();
    });
  }
  laatLos();
  bijWijziging(show);
  addEventListener('pageshow', show); // Back may show a page from before the last change
  show();
  startPagina(header, page, show);
}

function toggle(header: HTMLElement, button: HTMLElement): void {
  const id = button.dataset.lijstId ?? '';
  const naam = button.querySelector('.alleen-voorlezen')?.textContent.replace(/^: /, '') ?? '';
  if (ids().includes(id)) {
    haal(id);
    meld(tekst(header, 'gehaald', { naam }));
  } else {
    meld(tekst(header, zet([id]) ? 'gezet' : 'vol', { naam }));
  }
}

/** Without scripts the addresses of the site carry the list along; with scripts nothing of it needs to be in them. */
function laatLos(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="lijst="]')) {
    const address = new URL(link.href);
    address.searchParams.delete('lijst');
    link.href = address.href;
  }
  for (const field of document.querySelectorAll('input[name=lijst]')) field.remove();
}

function showButton(header: HTMLElement, button: HTMLElement, on: boolean): void {
  button.toggleAttribute('data-op-lijst', on);
  const words = button.querySelector('[data-lijst-tekst]') ?? button;
  words.textContent = tekst(header, on ? 'weg' : 'zet');
}
