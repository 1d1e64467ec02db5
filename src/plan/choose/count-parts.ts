import type { Slide } from '../../talk/talk.ts';

/** The slides; the parts of a list are counted anew among those of it that are there. */
export function countParts(slides: readonly Slide[]): Slide[] {
  const lists: Slide[][] = [];
  for (const slide of slides) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list !== undefined && last !== undefined && goesOn(last, slide)) list.push(slide);
    else lists.push([slide]);
  }
  return lists.flatMap((list) =>
    list.map((slide, at) => {
      if (!isListPart(slide)) return slide;
      const whole = { ...slide };
      delete whole.part;
      return list.length === 1 ? whole : { ...whole, part: { number: at + 1, of: list.length } };
    }),
  );
}

function isListPart({ layout, part }: Slide): boolean {
  return layout === 'points' && part !== undefined;
}

function goesOn(before: Slide, slide: Slide): boolean {
  return (
    isListPart(before) &&
    isListPart(slide) &&
    before.section === slide.section &&
    before.part?.of === slide.part?.of &&
    (before.part?.number ?? 0) < (slide.part?.number ?? 0)
  );
}
