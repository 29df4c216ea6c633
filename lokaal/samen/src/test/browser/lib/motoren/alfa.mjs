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
      element: String(outcome.target?.path?.() ?? outcome.target ?? '').slice(0, 200),
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

function uitleg(outcome) {
  const expectations = outcome.toJSON().expectations ?? [];
  const [first] = expectations.filter(([, expectation]) => expectation?.type === 'err' || expectation?.error);
  return first?.[1]?.error?.message ?? '';
}
