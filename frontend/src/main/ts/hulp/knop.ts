/** Replaces a link, which worked without scripts, by a button with the same content, class and data attributes. */
export function alsKnop(link: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  for (const { name, value } of link.attributes) {
    if (name === 'class' || name === 'id' || name === 'hidden' || name.startsWith('data-')) {
      button.setAttribute(name, value);
    }
  }
  button.append(...link.childNodes);
  link.replaceWith(button);
  return button;
}
