import { describe, expect, it } from 'vitest';
import { saidBy, shownBy, slidesOf } from '../essay-of.ts';

describe('a callout', () => {
  it('is a slide of points under its kind, and no quotation', () => {
    const [slide, ...others] = slidesOf('> [!WARNING]\n> The lamp is hot.\n>\n> Touch nothing that glows.');
    expect(others).toEqual([]);
    expect(slide).toMatchObject({ layout: 'points', lead: { text: 'Warning' } });
    expect(shownBy(slide ? [slide] : [])).toEqual([['The lamp is hot', 'Touch nothing that glows']]);
    expect(saidBy(slide ? [slide] : [])[0]?.[0]).toBe('Warning | The lamp is hot.');
  });

  it('names its code, and not what follows it', () => {
    const slides = slidesOf('> [!TIP]\n> ```\n> lamp.off()\n> ```\n\nThe keeper sleeps at night.');
    expect(slides.map(({ layout, lead }) => [layout, lead?.text])).toEqual([
      ['code', 'Tip'],
      ['statement', undefined],
    ]);
  });
});

describe('a task', () => {
  it('shows and says whether it is done', () => {
    const slides = slidesOf('- [x] Trim the wick.\n- [ ] Clean the lens.\n- Sleep.');
    expect(shownBy(slides)).toEqual([['☑ Trim the wick', '◻ Clean the lens', 'Sleep']]);
    expect(saidBy(slides)).toEqual([['☑ Trim the wick.', '◻ Clean the lens.', 'Sleep.']]);
  });
});
