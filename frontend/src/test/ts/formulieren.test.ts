import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { start } from '../../main/ts/formulieren';
import { pageWithForm, send, text } from './helpers';

describe('a form', () => {
  beforeAll(start);
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const open = () =>
    pageWithForm('<form data-tekst-bezig="Even geduld."><button>Stuur</button></form><p id="melding"></p>');

  it('is sent once, however often one presses', () => {
    const form = open();
    expect(send(form)).toBe(true);
    expect(send(form)).toBe(false);
    expect(text('#melding')).toBe('Even geduld.');
  });

  it('never loses its button', () => {
    send(open());
    expect(document.querySelector('button')?.disabled).toBe(false);
  });

  it('can be sent again after eight seconds, or when the page comes back', () => {
    const form = open();
    send(form);
    vi.advanceTimersByTime(8000);
    expect(send(form)).toBe(true);
    dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(send(form)).toBe(true);
  });
});
