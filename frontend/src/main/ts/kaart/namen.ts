/** The part of a rectangle on the page that counts here. */
export type Vak = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Which names can be read: those that lie under no marker, under no button and on no name before them. */
export function leesbaar(names: readonly Vak[], markers: readonly Vak[]): boolean[] {
  const taken = [...markers];
  return names.map((name) => {
    const free = !taken.some((other) => overlaps(name, other));
    if (free) taken.push(name);
    return free;
  });
}

/** Hides each name of a wijk on the map that cannot be read, and shows it again once it can. */
export function toonLeesbareNamen(surface: HTMLElement): void {
  const names = [...surface.querySelectorAll<HTMLElement>('.kaart-wijknaam')];
  const markers = [...surface.querySelectorAll('.kaart-punt, .kaart-groep, .kaart-zoom')];
  const box = (element: Element) => element.getBoundingClientRect();
  const readable = leesbaar(
    names.map((name) => box(name.firstElementChild ?? name)),
    markers.map(box),
  );
  names.forEach((name, i) => {
    name.style.visibility = readable[i] ? '' : 'hidden';
  });
}

function overlaps(one: Vak, other: Vak): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
