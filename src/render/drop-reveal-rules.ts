/**
 * What no deck of ours uses: reveal.js' other transitions and effects, its controls, its scroll view, its way to
 * print, its notes beside slides, and what finds, highlights or previews, with the movements of those. Nothing that
 * only its rules hide is among it, as long as reveal.js makes it.
 */
const unused = new RegExp(
  [
    /\.(?:cube|concave|convex|zoom|reveal-print|print-pdf|controls|reveal-scroll|scrollbar[\w-]*|progress|slide-number[\w-]*|speaker-notes|playback|r-[\w-]+|grow|shrink|zoom-in|zoom-out|fade-[\w-]+|semi-fade-out|strike|blur|highlight-[\w-]+|current-visible|hljs[\w-]*|embedded|zoomed|has-[\w-]+-background|loading-scroll-mode|jump-to-slide[\w-]*|show-notes|notes-placeholder|resume-button|roll)(?![\w-])/,
    /\.(?:navigate-\w+|items-\w+|justify-\w+|stretch)(?![\w-])|\.reveal\.(?:slide|linear|default|page)(?![\w-])/,
    /data-(?:background-)?transition[\^*~]?="?(?:slide|linear|default|convex|concave|zoom|cube|page)/,
    /\[data-(?:auto-animate|preview-)/,
    /data-transition-speed="?(?:fast|slow)|\.backgrounds\.(?:slide|convex|concave|zoom)/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Keyframes; all of reveal.js' belong to what is unused. */
const movement = /@(?:-\w+-)?keyframes[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

/** reveal.js' style sheet without the rules of which every selector is for something unused. */
export function dropRevealRules(css: string): string {
  return css
    .replaceAll(movement, '')
    .replaceAll(/([^{}@;]+)\{[^{}]*\}/g, (rule, selectors: string) =>
      selectors.split(',').every((selector) => unused.test(selector)) ? '' : rule,
    )
    .replaceAll(/@media[^{}]*\{\s*\}/g, '');
}
