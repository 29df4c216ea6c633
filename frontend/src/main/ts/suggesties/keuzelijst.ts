import { meld, tekst } from '../hulp/tekst';
import { haal, type Suggestie } from './haal';
import { regel } from './regel';

const waitMs = 150;
const patienceMs = 3000;
const fewestLetters = 3;
const mostLetters = 100;

/** What moves in the combobox. Nothing is chosen unless somebody chooses it, and plain sending works at any moment. */
export function maak(list: HTMLElement, field: HTMLInputElement): void {
  let options: HTMLElement[] = [];
  let active = -1;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;

  const stop = () => {
    clearTimeout(waiting);
    asking?.abort();
  };
  const close = () => {
    stop();
    if (list.hidden) return;
    options = [];
    activate(-1);
    list.hidden = true;
    list.replaceChildren();
    field.setAttribute('aria-expanded', 'false');
    meld('');
  };
  const activate = (index: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = options[index];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      field.setAttribute('aria-activedescendant', option.id);
    } else {
      field.removeAttribute('aria-activedescendant');
    }
  };
  const show = (found: Suggestie[]) => {
    activate(-1);
    options = found.map((suggestie, i) => {
      const option = regel(suggestie, `${list.id}-${i}`);
      option.addEventListener('click', () => {
        close();
        kies(field, suggestie);
      });
      return option;
    });
    list.replaceChildren(...options);
    list.hidden = false;
    list.scrollTop = 0;
    field.setAttribute('aria-expanded', 'true');
    meld(tekst(list, options.length === 1 ? 'een' : 'meer', { aantal: options.length }));
  };
  const ask = async () => {
    const { signal } = (asking = new AbortController());
    const late = setTimeout(close, patienceMs);
    const found = await haal(list.dataset.adres ?? '', field.value, signal);
    clearTimeout(late);
    if (signal.aborted) return; // something else was typed, or the visitor went on
    if (found.length && document.activeElement === field) show(found);
    else close();
  };
  const typed = () => {
    stop();
    activate(-1);
    const letters = field.value.replace(/[^\p{L}\p{N}]/gu, '').length;
    if (letters < fewestLetters || field.value.length > mostLetters) close();
    else waiting = setTimeout(() => void ask(), waitMs);
  };
  /** True for a key that does something here, and nothing else. */
  const pressed = (key: string): boolean => {
    const last = options.length - 1;
    if (key === 'ArrowDown' && list.hidden) typed();
    else if (key === 'ArrowDown') activate(active < last ? active + 1 : 0);
    else if (list.hidden && key === 'Escape' && field.value) field.value = '';
    else if (list.hidden) return false;
    else if (key === 'ArrowUp') activate(active > 0 ? active - 1 : last);
    else if (key === 'Enter' && active >= 0) options[active]?.click();
    else if (key === 'Escape')
      close(); // the next one empties the field, as browsers do with a search field
    else {
      if (/^(ArrowLeft|ArrowRight|Home|End)$/.test(key)) activate(-1);
      return false;
    }
    return true;
  };

  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (pressed(event.key)) event.preventDefault();
  });
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) typed();
  });
  field.addEventListener('compositionstart', close);
  field.addEventListener('compositionend', typed);
  field.addEventListener('blur', close);
  field.form?.addEventListener('submit', close);
  addEventListener('pageshow', close);
  // Pressing on the list, or dragging its bar, leaves the focus in the field.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  if (field.value !== field.defaultValue) typed();
}

/** Opens the page of a suggestion; else sends the form as it is set, by GET or without a trace by POST, with its words or its field. */
function kies(field: HTMLInputElement, { adres, tekst: words, veld, waarde }: Suggestie): void {
  if (adres) {
    location.assign(adres);
    return;
  }
  field.value = veld ? '' : words;
  const extra = document.createElement('input');
  extra.type = 'hidden';
  if (veld) {
    extra.name = veld;
    extra.value = waarde ?? '';
    field.after(extra);
  }
  field.form?.requestSubmit();
  extra.remove(); // the browser has read it: a later search from this page sends it no more
}
