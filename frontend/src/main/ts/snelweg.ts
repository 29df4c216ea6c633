const twiceWithinMs = 1000;

/** "Snel weg": blanks the page and replaces it in the history, by the link or by Esc twice. */
export function start(link: HTMLElement): void {
  if (!(link instanceof HTMLAnchorElement)) return;
  let lastEscape = -Infinity;

  const leave = () => {
    document.body.replaceChildren(); // the neutral site may take a while; nothing stays on the screen meanwhile
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener('keydown', (event) => {
    if (event.repeat) return;
    if (event.key !== 'Escape') {
      lastEscape = -Infinity;
      return;
    }
    if (event.timeStamp - lastEscape < twiceWithinMs) leave();
    lastEscape = event.timeStamp;
  });
}
