import type { Kaart } from './kaart/kaart';
import { alsKnop } from './hulp/knop';
import { tekst } from './hulp/tekst';
import { kaartjes, nummerVan } from './kaart/punt';

/** Opens the map at once or on request; the map itself is fetched only then. */
export function start(root: HTMLElement): void {
  const surface = root.querySelector<HTMLElement>('[data-kaart-vlak]');
  if (!surface) return;
  let loading: Promise<Kaart> | undefined;

  const open = (): Promise<Kaart> => {
    surface.hidden = false;
    return (loading ??= import('./kaart/kaart').then((module) => module.maak(root, surface)));
  };
  const failed = (fault: unknown) => {
    console.error(fault);
    loading = undefined; // the next press tries again
    surface.hidden = true;
    const line = root.querySelector('[data-kaart-melding]');
    if (line) line.textContent = tekst(root, 'fout');
  };

  const link = root.querySelector<HTMLElement>('[data-kaart-knop]');
  const button = link && alsKnop(link);
  const words = button?.querySelector('span') ?? button; // an icon beside the words stays
  const show = words?.textContent ?? '';
  const label = () => {
    if (words) words.textContent = surface.hidden ? show : tekst(root, 'verberg');
  };
  button?.addEventListener('click', () => {
    if (surface.hidden) {
      open().catch(failed).finally(label);
    } else {
      surface.hidden = true;
    }
    label();
  });
  document.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest('[data-kaart-toon]') : null;
    if (!pressed) return;
    open()
      .then((kaart) => {
        kaart.wijs(pressed);
      })
      .catch(failed)
      .finally(label);
  });
  for (const card of kaartjes()) card.append(wijzer(root, card));
  if (root.dataset.start === 'meteen') open().catch(failed);
}

/** The button on a card that shows its place on the map; useless without scripts, so it comes with them. */
function wijzer(root: HTMLElement, card: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'opkaart';
  button.dataset.kaartToon = '';
  const icon = document.createElement('i');
  icon.className = 'icoon i-kaart';
  button.append(icon, tekst(root, 'toon', { nummer: nummerVan(card) }));
  return button;
}
