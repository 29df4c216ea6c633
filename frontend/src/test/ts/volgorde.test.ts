import { describe, expect, it, vi } from 'vitest';
import { zetInVolgorde } from '../../main/ts/kaart/volgorde';
import { one, page } from './helpers';

describe('tab order of markers', () => {
  const names = () => [...one('div').children].map((child) => child.id).join('');
  const wanted = () => ['a', 'b', 'c', 'd'].map((id) => one('#' + id));
  const open = () => page('<div><i id="d"></i><i id="b"></i><i id="a"></i><i id="c"></i></div>', 'div');

  it('becomes the order of the list', () => {
    open();
    zetInVolgorde(wanted(), null);
    expect(names()).toBe('abcd');
  });

  it.each(['a', 'b', 'c', 'd'])('never moves the focused marker %s', (id) => {
    open();
    const focused = one('#' + id);
    const moved = vi.fn();
    new MutationObserver((records) => {
      moved(records.some((record) => [...record.removedNodes].includes(focused)));
    }).observe(one('div'), { childList: true });
    zetInVolgorde(wanted(), focused);
    expect(names()).toBe('abcd');
    return Promise.resolve().then(() => {
      expect(moved).not.toHaveBeenCalledWith(true);
    });
  });
});
