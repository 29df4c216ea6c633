import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import { Rules } from '@siteimprove/alfa-rules';
import { Conformance, Criterion } from '@siteimprove/alfa-wcag';

// Everything except rules that exist for level AAA only; see LEESMIJ.md.
const rules = [...Rules.values()].filter((rule) => {
  const criteria = [...rule.requirements].filter((requirement) => Criterion.isCriterion(requirement));
  return criteria.length === 0 || criteria.some((criterion) => Conformance.isAA()(criterion));
});

/** Siteimprove Alfa: outcome "failed" is a fault, "cannot tell" a question. */
export async function alfa(page) {
  const document = await page.evaluateHandle(() => globalThis.document);
  const outcomes = [...(await Audit.of(await Playwright.toPage(document), rules).evaluate())];
  await document.dispose();
  const list = (kept) =>
    kept.map((outcome) => ({
      regel: outcome.rule.uri.split('/').pop(),
      element: plaats(outcome.target),
      uitleg: uitleg(outcome),
    }));
  return {
    fouten: list(outcomes.filter((outcome) => Outcome.isFailed(outcome))),
    vragen: list(outcomes.filter((outcome) => Outcome.isCantTell(outcome))),
    regels: outcomes
      .filter((outcome) => !Outcome.isInapplicable(outcome))
      .map((outcome) => outcome.rule.uri.split('/').pop()),
  };
}

/** The nearest element with an id or class, which stays the same when the page grows, and the path of the target. */
function plaats(target) {
  const first = target?.type ? target : [...(target ?? [])][0]; // some rules speak of a group
  const path = first?.path?.() ?? '';
  for (let node = first; node; node = node.parent().getOr(undefined)) {
    const names = node.type === 'element' ? ['id', 'class'].flatMap((name) => [...node.attribute(name)]) : [];
    if (names.length) return `<${node.name} ${names.map(({ name, value }) => `${name}="${value}"`).join(' ')}> ${path}`;
  }
  return path;
}

function uitleg(outcome) {
  const expectations = outcome.toJSON().expectations ?? [];
  const [first] = expectations.filter(([, expectation]) => expectation?.type === 'err' || expectation?.error);
  return first?.[1]?.error?.message ?? '';
}
