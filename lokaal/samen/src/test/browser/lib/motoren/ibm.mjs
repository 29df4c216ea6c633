import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js'), 'utf8');

/** IBM Equal Access: level "violation" with outcome fail is a fault; potential, manual and recommendation are questions. */
export async function ibm(page) {
  await page.evaluate(source);
  const results = await page.evaluate(async () => {
    const report = await new globalThis.ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
    return report.results.map(({ ruleId, value, path, message, snippet }) => ({
      regel: ruleId,
      niveau: value[0],
      uitkomst: value[1],
      element: `${path.dom} ${(snippet ?? '').slice(0, 120)}`,
      uitleg: message,
    }));
  });
  const seen = results.filter(({ uitkomst }) => uitkomst !== 'PASS');
  const fault = ({ niveau, uitkomst }) => niveau === 'VIOLATION' && uitkomst === 'FAIL';
  return {
    fouten: seen.filter(fault),
    vragen: seen.filter((result) => !fault(result)),
    regels: results.map(({ regel }) => regel),
  };
}
