/**
 * Puts elements of one parent in the given order, which is the order in which Tab visits them. The focused element is never
 * moved itself, since moving it would take its focus away.
 */
export function zetInVolgorde(wanted: readonly HTMLElement[], focused: Element | null): void {
  const fixed = wanted.findIndex((element) => element === focused);
  for (let i = fixed + 1; i < wanted.length; i++) {
    const [element, before] = [wanted[i], wanted[i - 1]];
    if (before && element && before.nextElementSibling !== element) before.after(element);
  }
  for (let i = fixed - 1; i >= 0; i--) {
    const [element, after] = [wanted[i], wanted[i + 1]];
    if (after && element && after.previousElementSibling !== element) after.before(element);
  }
}
