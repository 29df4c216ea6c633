import { tekst } from './hulp/tekst';

/** More letters than this are a story: an address may lose some of it on the way, and keeps it for whoever looks after. */
const story = 300;

/**
 * Suggestions while typing: makes an ARIA 1.2 combobox of the search field before the list. What fills the list is fetched when somebody goes to
 * the field; when that fails it is the plain field again that it was.
 */
export function start(list: HTMLElement): void {
  const field = list.previousElementSibling;
  if (!(field instanceof HTMLInputElement)) return;
  list.id = `${field.id}-suggesties`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', tekst(list, 'naam'));
  const combobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  };
  let loading: Promise<unknown> | undefined;

  const load = () => {
    loading ??= import('./suggesties/keuzelijst')
      .then(({ maak }) => {
        maak(list, field);
      })
      .catch((fault: unknown) => {
        console.error(fault);
        for (const name of Object.keys(combobox)) field.removeAttribute(name);
        field.type = 'search';
      });
  };
  for (const [name, value] of Object.entries(combobox)) field.setAttribute(name, value);
  field.type = 'text'; // ARIA in HTML: a search field can be no combobox
  field.addEventListener('focus', load);
  field.form?.addEventListener('submit', () => {
    if (field.form && field.value.length > story) field.form.method = 'post';
  });
  if (document.activeElement === field) load();
}
