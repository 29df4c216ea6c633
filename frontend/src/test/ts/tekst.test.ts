import { describe, expect, it } from 'vitest';
import { tekst } from '../../main/ts/hulp/tekst';
import { page } from './helpers';

describe('words from the template', () => {
  it('have their places filled in', () => {
    const element = page('<p data-tekst-naar-lijst="Naar nummer {nummer} van {aantal}"></p>', 'p');
    expect(tekst(element, 'naarLijst', { nummer: 3, aantal: 20 })).toBe('Naar nummer 3 van 20');
  });

  it('keep a place that nobody fills, so that the fault is seen', () => {
    expect(tekst(page('<p data-tekst-punt="{naam}"></p>', 'p'), 'punt')).toBe('{naam}');
  });

  it('are empty when the template gives none', () => {
    expect(tekst(page('<p></p>', 'p'), 'punt')).toBe('');
  });
});
