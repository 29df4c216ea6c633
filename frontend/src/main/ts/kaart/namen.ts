/** The part of a rectangle on the page that counts here. */
export type Vak = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** How far a name is moved from the middle of its wijk, in pixels. */
type Stap = readonly [x: number, y: number];

/** Where a name may stand: somewhere in a rectangle, and there only where a test holds. */
export interface Ruimte {
  vak: Vak;
  past: (moved: Vak) => boolean;
}

const tries = 24; // to each direction

/**
 * Where names can be read: under no marker, under no button and on no name before them; each as near to its own place as can be.
 *
 * @returns the move of each name; null for a name that can be read nowhere
 */
export function leesbaar(
  names: readonly Vak[],
  markers: readonly Vak[],
  room: (name: number) => Ruimte | null,
): (Stap | null)[] {
  const taken = [...markers];
  const free = (place: Vak) => !taken.some((other) => overlaps(place, other));
  return names.map((name, i) => {
    const { vak, past } = room(i) ?? {};
    const move =
      free(name) && (!vak || within(name, vak))
        ? still
        : moves(name, vak).find((tried) => {
            const moved = shift(name, tried);
            return free(moved) && past?.(moved);
          });
    if (move) taken.push(shift(name, move));
    return move ?? null;
  });
}

const still: Stap = [0, 0];

/** Moves that keep a name within a rectangle, the smallest first. */
function moves(name: Vak, room: Vak | undefined): Stap[] {
  if (!room) return [];
  const along = (from: number, to: number, least: number) => {
    const step = Math.max(least, (to - from) / tries);
    const all: number[] = [];
    for (let at = from; at <= to; at += step) all.push(at);
    return all;
  };
  const across = along(room.left - name.left, room.right - name.right, 8);
  const down = along(room.top - name.top, room.bottom - name.bottom, 6);
  return across
    .flatMap((x) => down.map((y): Stap => [x, y]))
    .sort((one, other) => Math.hypot(...one) - Math.hypot(...other));
}

/** Puts each name of a wijk on the map where it can be read, and hides it while it can be read nowhere. */
export function toonLeesbareNamen(surface: HTMLElement): void {
  const names = [...surface.querySelectorAll<HTMLElement>('.kaart-wijknaam > span')];
  const shapes = surface.querySelectorAll<SVGPathElement>('path.kaart-wijk'); // drawn in the order of their names
  const obstacles = surface.querySelectorAll('.kaart-punt, .kaart-groep, .kaart-zoom, .leaflet-control-attribution');
  for (const name of names) name.style.translate = '';
  const frame = surface.getBoundingClientRect();
  const places = leesbaar(
    names.map((name) => name.getBoundingClientRect()),
    [...obstacles].map((obstacle) => obstacle.getBoundingClientRect()),
    (i) => ruimte(shapes[i], frame),
  );
  names.forEach((name, i) => {
    const place = places[i];
    name.style.visibility = place ? '' : 'hidden';
    if (place) name.style.translate = `${place[0]}px ${place[1]}px`;
  });
}

/** The part of a wijk that is in the picture; a name that is not wholly in its wijk has at least its middle there. */
function ruimte(shape: SVGPathElement | undefined, frame: Vak): Ruimte | null {
  const matrix = shape?.getScreenCTM()?.inverse();
  if (!shape || !matrix) return null;
  const all = shape.getBoundingClientRect();
  const inside = (x: number, y: number) => shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix));
  return {
    vak: {
      left: Math.max(all.left - edge, frame.left),
      right: Math.min(all.right + edge, frame.right),
      top: Math.max(all.top, frame.top),
      bottom: Math.min(all.bottom, frame.bottom),
    },
    past: ({ left, right, top, bottom }) => inside((left + right) / 2, (top + bottom) / 2),
  };
}

const edge = 40; // pixels that a name may stick out of a small wijk

function shift({ left, right, top, bottom }: Vak, [x, y]: Stap): Vak {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

function within(one: Vak, other: Vak): boolean {
  return one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;
}

function overlaps(one: Vak, other: Vak): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
