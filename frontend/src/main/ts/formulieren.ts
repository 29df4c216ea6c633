import { meld, tekst } from './hulp/tekst';

const waitMs = 8000;

/** For every form: a second press within eight seconds is not a second message. Buttons stay enabled, so focus stays. */
export function start(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    if (form.dataset.bezig !== undefined) {
      event.preventDefault();
      return;
    }
    form.dataset.bezig = '';
    meld(tekst(form, 'bezig'));
    setTimeout(() => delete form.dataset.bezig, waitMs);
  });
  // A page that comes back from the browser's cache (Back) has forms that can be sent again.
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-bezig]')) delete form.dataset.bezig;
  });
}
