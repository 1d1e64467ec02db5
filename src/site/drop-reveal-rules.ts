/** What no deck of ours uses: reveal.js' other transitions, its controls, and its way to print. */
const unused =
  /\.(?:cube|concave|convex|zoom|reveal-print|print-pdf|controls)(?![\w-])|data-(?:background-)?transition[\^*]?="?(?:slide|convex|concave|zoom|cube|page)|\.backgrounds\.(?:slide|convex|concave|zoom)/;

/** reveal.js' style sheet without the rules of which every selector is for something unused. */
export function dropRevealRules(css: string): string {
  return css.replaceAll(/([^{}@;]+)\{[^{}]*\}/g, (rule, selectors: string) =>
    selectors.split(',').every((selector) => unused.test(selector)) ? '' : rule,
  );
}
