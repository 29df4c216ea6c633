import { parseArgs } from 'node:util';

/**
 * The options that every script here takes, plus its own.
 * `--basis` is the address of a running portal, without a slash at the end.
 */
export function leesOpties(eigen = {}) {
  const { values } = parseArgs({
    options: { basis: { type: 'string', default: 'http://127.0.0.1:8080' }, ...eigen },
  });
  return { ...values, basis: values.basis.replace(/\/$/, '') };
}

/** Waits until the portal answers; ends with a sentence when it does not. */
export async function wachtOpPortaal(basis, seconds = 60) {
  for (let tries = 0; tries < seconds * 4; tries++) {
    const answered = await fetch(basis + '/').catch(() => null);
    if (answered) return;
    await new Promise((wake) => setTimeout(wake, 250));
  }
  console.error(`Nothing answers at ${basis}. Start the portal (mvn -Pstart) or give its address with --basis.`);
  process.exit(2);
}
