/** Sets the page and gives the one element a test is about. */
export function page(html: string, selector: string): HTMLElement {
  document.body.innerHTML = html;
  return one(selector);
}

/** As {@link page}, for a page that is a form. */
export function pageWithForm(html: string): HTMLFormElement {
  const form = page(html, 'form');
  if (!(form instanceof HTMLFormElement)) throw new Error('no form');
  return form;
}

export function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

export function text(selector: string): string {
  return one(selector).textContent.trim();
}

/** A press on Enter in a form, without leaving the page: true when the browser would have sent it. */
export function send(form: HTMLFormElement): boolean {
  return form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
}
