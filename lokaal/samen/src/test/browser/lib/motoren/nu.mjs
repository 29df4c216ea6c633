import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/**
 * Nu HTML checker over the HTML as the server sends it: type "error" is a fault, a warning a question.
 * One Java process for all documents together.
 *
 * @param documents map from any key to HTML
 * @returns map from the same keys to the shape of the other engines
 */
export async function nu(documents) {
  const folder = await mkdtemp(join(tmpdir(), 'nu-'));
  try {
    const keys = [...documents.keys()];
    const files = keys.map((_, i) => join(folder, `${i}.html`));
    await Promise.all(files.map((file, i) => writeFile(file, documents.get(keys[i]))));
    const { messages } = JSON.parse(await run(['-Xss4m', '-jar', jar, '--format', 'json', '--exit-zero-always', ...files]));
    return new Map(
      keys.map((key, i) => {
        const mine = messages.filter(({ url }) => url?.endsWith(`/${i}.html`));
        return [
          key,
          {
            fouten: mine.filter(({ type }) => type !== 'info').map(shape),
            vragen: mine.filter(({ type, subType }) => type === 'info' && subType === 'warning').map(shape),
            regels: ['html'], // Nu counts no rules: a document was checked or it was not
          },
        ];
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

function shape({ message, extract, lastLine }) {
  return { regel: 'html', element: `line ${lastLine ?? '?'}: ${(extract ?? '').replace(/\s+/g, ' ').trim()}`, uitleg: message };
}

/** The checker writes its report to standard error. */
function run(args) {
  return new Promise((done, failed) => {
    const java = spawn(process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java', args);
    let report = '';
    java.stderr.on('data', (part) => (report += part));
    java.on('error', failed);
    java.on('close', () => (report.includes('"messages"') ? done(report.slice(report.indexOf('{'))) : failed(new Error(report))));
  });
}
