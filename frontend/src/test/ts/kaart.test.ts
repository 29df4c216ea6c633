import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { leesbaar, type Vak } from '../../main/ts/kaart/namen';
import { ligtIn, zonderSnippers } from '../../main/ts/kaart/wijken';

const square = (x: number, y: number, side: number): Position[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const box = (left: number, top: number, width = 40, height = 16) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test('a small loose part of a wijk is not drawn, a second part of some size is', () => {
  const wijken: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { wijkcode: 'WK040207' },
        geometry: { type: 'MultiPolygon', coordinates: [[square(0, 0, 1)], [square(5, 5, 10)], [square(30, 0, 8)]] },
      },
    ],
  };
  const [wijk] = zonderSnippers(wijken).features;
  expect(wijk?.geometry).toMatchObject({ coordinates: [[square(5, 5, 10)], [square(30, 0, 8)]] });
  expect(wijk?.properties).toEqual({ wijkcode: 'WK040207' });
});

test.each([
  [5, 5, true],
  [0.5, 9.5, true],
  [3.5, 3.5, false], // in the hole
  [22, 2, true], // in the second part
  [15, 5, false],
  [-1, 5, false],
  [5, 11, false],
])('a place at %f, %f lies in the wijk: %s', (x, y, inside) => {
  const coordinates = [[square(0, 0, 10), square(3, 3, 2)], [square(20, 0, 4)]];
  expect(ligtIn({ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }, x, y)).toBe(
    inside,
  );
});

describe('the name of a wijk', () => {
  const marker = box(-4, -24, 48, 48);
  const room = (left: number, top: number, width: number, height: number, past = (moved: Vak) => !!moved) => ({
    vak: box(left, top, width, height),
    past,
  });

  test('shows only where nothing lies on it', () => {
    const names = [box(0, 0), box(100, 0), box(120, 8), box(0, 60)];
    expect(leesbaar(names, [box(30, 10, 48, 48)], () => null)).toEqual([null, [0, 0], null, [0, 0]]);
  });

  test('moves as little as it can to a free place in its own wijk', () => {
    expect(leesbaar([box(0, 0)], [marker], () => room(0, -72, 40, 160))).toEqual([[0, 24]]);
    expect(leesbaar([box(0, 0)], [marker], () => room(0, -72, 40, 88))).toEqual([[0, -42]]);
    const above = (moved: Vak) => moved.top < 0;
    expect(leesbaar([box(0, 0)], [marker], () => room(0, -72, 40, 160, above))).toEqual([[0, -42]]);
  });

  test('is hidden where its wijk has no room', () => {
    expect(leesbaar([box(0, 0)], [marker], () => room(0, -20, 40, 40))).toEqual([null]);
  });

  test('makes room for a name that was moved before it', () => {
    const [first, second] = leesbaar([box(0, 0), box(0, 24)], [marker], () => room(0, 0, 40, 64));
    expect(first).toEqual([0, 24]);
    expect(second).toEqual([0, 18]);
  });

  test('stands in the part of its wijk that is in the picture', () => {
    expect(leesbaar([box(-60, 0)], [], () => room(0, 0, 100, 100))).toEqual([[60, 0]]);
  });
});
