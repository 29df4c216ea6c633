import { tekst } from '../hulp/tekst';
import { noem, type Punt } from './punt';

/** Shows under the map which place was pressed: what it is, a way to its page and a way to its place in the list. */
export function toonKeuze(root: HTMLElement, punt: Punt): void {
  const panel = root.querySelector<HTMLElement>('[data-kaart-keuze]');
  if (!panel) return;
  const lines = [link(punt.adres, noem(root, punt))];
  if (punt.regel) lines.push(document.createTextNode(punt.regel));
  if (punt.anker && document.getElementById(punt.anker)) {
    lines.push(link(`#${punt.anker}`, tekst(root, 'naarLijst', { nummer: punt.nummer })));
  }
  panel.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.append(line);
      return paragraph;
    }),
  );
}

function link(href: string, words: string): Node {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = words;
  return made;
}
