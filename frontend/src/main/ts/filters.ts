import { bewaar, lees } from './hulp/geheugen';

const foldKey = 'samenkracht.vouw';
const heightKey = 'samenkracht.hoogte';
const heightForMs = 20_000;
const tab = () => sessionStorage;

interface Hoogte {
  pad: string;
  y: number;
  tijd: number;
}

/** Filters stay folded as the visitor left them, and the page stays at its height after sending them. */
export function start(form: HTMLElement): void {
  restoreFolds(form);
  restoreHeight();

  // Only a person's press counts: `toggle` also fires for what the server opened.
  form.addEventListener('click', (event) => {
    const summary = event.target instanceof Element ? event.target.closest('summary') : null;
    const details = summary?.parentElement;
    if (details instanceof HTMLDetailsElement && details.dataset.vouw) {
      bewaar(tab, foldKey, { ...folds(), [details.dataset.vouw]: !details.open });
    }
  });
  form.addEventListener('submit', () => {
    const pad = new URL((form as HTMLFormElement).action, location.href).pathname;
    bewaar(tab, heightKey, { pad, y: scrollY, tijd: Date.now() } satisfies Hoogte);
  });
}

function folds(): Record<string, boolean> {
  return (lees(tab, foldKey) ?? {}) as Record<string, boolean>;
}

function restoreFolds(form: HTMLElement): void {
  const kept = folds();
  for (const details of form.querySelectorAll<HTMLDetailsElement>('details[data-vouw]')) {
    details.open = kept[details.dataset.vouw ?? ''] ?? details.open;
  }
}

function restoreHeight(): void {
  const kept = lees(tab, heightKey) as Hoogte | null;
  bewaar(tab, heightKey, null);
  if (kept?.pad === location.pathname && Date.now() - kept.tijd < heightForMs && !location.hash) {
    scrollTo({ top: kept.y, behavior: 'instant' });
  }
}
