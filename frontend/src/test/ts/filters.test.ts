import { beforeEach, describe, expect, it, vi } from 'vitest';
import { start } from '../../main/ts/filters';
import { one, pageWithForm, send } from './helpers';

const html = `<form action="/zoeken">
  <details data-vouw="wijk" open><summary>Wijk</summary></details>
  <details data-vouw="soort"><summary>Soort</summary></details></form>`;

function visit(): HTMLFormElement {
  const form = pageWithForm(html);
  start(form);
  return form;
}

describe('filters', () => {
  let scrolled: ScrollToOptions[];
  beforeEach(() => {
    sessionStorage.clear();
    history.replaceState(null, '', '/zoeken');
    scrolled = [];
    vi.stubGlobal('scrollTo', (to: ScrollToOptions) => scrolled.push(to));
    vi.stubGlobal('scrollY', 640);
  });

  it('are folded on the next page as the visitor left them', () => {
    visit();
    one('[data-vouw=wijk] summary').click();
    visit();
    expect(one('[data-vouw=wijk]').hasAttribute('open')).toBe(false);
    expect(one('[data-vouw=soort]').hasAttribute('open')).toBe(false);
  });

  it('are as the server says when nobody touched them', () => {
    visit();
    expect(one('[data-vouw=wijk]').hasAttribute('open')).toBe(true);
  });

  it('leave the page at its height after sending, once', () => {
    send(visit());
    visit();
    visit();
    expect(scrolled).toEqual([{ top: 640, behavior: 'instant' }]);
  });

  it('do not move another page', () => {
    send(visit());
    history.replaceState(null, '', '/wijken');
    visit();
    expect(scrolled).toEqual([]);
  });
});
