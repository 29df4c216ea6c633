import type { FeatureCollection, Position } from 'geojson';
import { expect, test } from 'vitest';
import { leesbaar } from '../../main/ts/kaart/namen';
import { zonderSnippers } from '../../main/ts/kaart/wijken';

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

test('the name of a wijk shows only where nothing lies on it', () => {
  const names = [box(0, 0), box(100, 0), box(120, 8), box(0, 60)];
  expect(leesbaar(names, [box(30, 10, 48, 48)])).toEqual([false, true, false, true]);
});
