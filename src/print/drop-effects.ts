/** Keeps within bounds what an author's style sheet has printed as pixels instead of as letters and lines. */

/**
 * In the page: prints no filters, masks, blends and shadows where any would make pixels of letters, which nobody could
 * search or hear, or print them twice, or where all together cover too much.
 * @param most px² of the page; each covers the box of what it is on, and a shadow what it reaches
 * @returns whether they were dropped
 */
export function dropEffects(most: number): boolean {
  let area = 0;
  for (const element of document.body.querySelectorAll('*')) {
    for (const part of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, part);
      if (part !== undefined && style.content === 'none') continue;
      const letters = part === undefined ? element.textContent : style.content;
      const makesPixels =
        style.filter !== 'none' || style.backdropFilter !== 'none' || style.maskImage !== 'none';
      const isTwice = style.textShadow !== 'none';
      const blur = Math.max(
        0,
        ...Array.from(
          style.boxShadow.matchAll(/ (\d+(?:\.\d+)?)px -?[\d.]+px(?: inset)?(?:,|$)/g),
          ([, reach]) => Number(reach),
        ),
      );
      if (!makesPixels && !isTwice && blur === 0 && style.mixBlendMode === 'normal') continue;
      const { width, height } = element.getBoundingClientRect();
      area += (width + 2 * blur) * (height + 2 * blur);
      if (area <= most && !((makesPixels || isTwice) && /\p{L}|\p{N}/u.test(letters))) continue;
      const none = new CSSStyleSheet();
      // Names that nothing has weigh more than those that select. The mark of a line of code that goes on is a mask.
      const all = ':not(#no#no#no#no)';
      none.replaceSync(
        `${all}, ${all}::before, ${all}::after { filter: none !important; backdrop-filter: none !important; mix-blend-mode: normal !important; box-shadow: none !important; text-shadow: none !important; } ${all} { mask: none !important; }`,
      );
      document.adoptedStyleSheets.push(none);
      return true;
    }
  }
  return false;
}
