import type { Suggestie } from './haal';

/** One line of the list: icon, words and what kind it is. Only text is put in it, never HTML. */
export function regel({ tekst, soort, icoon, taal }: Suggestie, id: string): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.className = 'suggestie';
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const icon = document.createElement('i');
  icon.className = `icoon i-${icoon}`;
  const words = span('suggestie-tekst', tekst);
  if (taal) words.lang = taal;
  words.append(span('alleen-voorlezen', ',')); // only heard: a pause between the words and what they are
  option.append(icon, words, ' ', span('suggestie-soort', soort));
  return option;
}

function span(name: string, words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = words;
  return element;
}
