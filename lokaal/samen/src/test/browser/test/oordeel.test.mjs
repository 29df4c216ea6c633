import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { antwoordOp, leesJson, vergelijk } from '../lib/oordeel.mjs';

describe('a question an engine cannot settle', () => {
  const antwoorden = [{ motor: 'axe', regel: 'color-contrast', bevat: '.kaart', antwoord: 'Checked by hand: 13 : 1.' }];
  const vraag = { regel: 'color-contrast', element: '.kaart-punt > span', uitleg: '' };

  it('is answered once for all elements it speaks of', () => {
    assert.equal(antwoordOp(antwoorden, 'axe', vraag), 'Checked by hand: 13 : 1.');
  });

  it('may have to contain several texts', () => {
    const both = [{ ...antwoorden[0], bevat: ['.kaart', 'overlapped'] }];
    assert.equal(antwoordOp(both, 'axe', vraag), undefined);
    assert.equal(antwoordOp(both, 'axe', { ...vraag, uitleg: 'overlapped by another' }), both[0].antwoord);
  });

  it('is never answered for every element at once', () => {
    const broad = leesJson(new URL('../antwoorden.json', import.meta.url)).filter(({ bevat }) => !bevat?.length);
    assert.deepEqual(broad, []);
  });

  it('is open for another engine, rule or element', () => {
    assert.equal(antwoordOp(antwoorden, 'alfa', vraag), undefined);
    assert.equal(antwoordOp(antwoorden, 'axe', { ...vraag, regel: 'bypass' }), undefined);
    assert.equal(antwoordOp(antwoorden, 'axe', { ...vraag, element: 'h1' }), undefined);
  });
});

describe('the number of rules that applied', () => {
  it('fails when it is lower than last time', () => {
    assert.equal(vergelijk({ 'start nl 360 axe': 40 }, { 'start nl 360 axe': 31 }).minder.length, 1);
  });

  it('may not be one lower on a page that is the same every day', () => {
    const vast = ['over'];
    assert.equal(vergelijk({ 'over nl 360 axe': 40 }, { 'over nl 360 axe': 39 }, { vast }).minder.length, 1);
    assert.equal(vergelijk({ 'start nl 360 axe': 40 }, { 'start nl 360 axe': 39 }, { vast }).minder.length, 0);
  });

  it('fails when a page is not judged any more while all are', () => {
    assert.equal(vergelijk({ a: 40, b: 40 }, { a: 40 }, { alles: true }).minder.length, 1);
    assert.equal(vergelijk({ a: 40, b: 40 }, { a: 40 }).minder.length, 0);
  });

  it('may be the same or higher, and a new page is told apart', () => {
    assert.deepEqual(vergelijk({ a: 40 }, { a: 40, b: 1 }), { minder: [], nieuw: ['b'] });
    assert.deepEqual(vergelijk({ a: 40, b: 40 }, { a: 41, b: 33 }), { minder: [], nieuw: [] });
  });
});
