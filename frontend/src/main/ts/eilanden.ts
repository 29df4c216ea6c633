import { start as filters } from './filters';
import { start as formulieren } from './formulieren';
import { start as kaart } from './kaart';
import { start as lijst } from './lijst/lijst';
import { start as plaats } from './plaats';
import { start as snelweg } from './snelweg';
import { start as suggesties } from './suggesties';

/** The islands by the name in `data-eiland`; the contract with the templates is in LEESMIJ.md. */
const islands: Record<string, (root: HTMLElement) => void> = { snelweg, lijst, filters, plaats, kaart, suggesties };

for (const root of document.querySelectorAll<HTMLElement>('[data-eiland]')) {
  try {
    islands[root.dataset.eiland ?? '']?.(root);
  } catch (fault) {
    console.error(fault); // one broken island leaves the page and the other islands as they were
  }
}
formulieren();
for (const element of document.querySelectorAll<HTMLElement>('[data-alleen-script]')) {
  element.hidden = false;
}
