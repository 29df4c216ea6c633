/**
 * The words of `data-tekst-{name}` on an element, with its `{places}` filled in; empty when the template gives none.
 *
 * @param name the attribute's name in camel case without `tekst`, such as `naarLijst`
 */
export function tekst(element: HTMLElement, name: string, values: Record<string, string | number> = {}): string {
  const template = element.dataset['tekst' + name.charAt(0).toUpperCase() + name.slice(1)] ?? '';
  return template.replace(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place));
}

/** Says a sentence to screen readers through the page's one status line. */
export function meld(sentence: string): void {
  const line = document.getElementById('melding');
  if (line) line.textContent = sentence;
}
