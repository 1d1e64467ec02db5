import type { Check } from './check.ts';
import { shorten } from './shorten.ts';

/** Captions, titles and addresses that their slides leave out, since they have no room for them. */
export const findLongCaptions: Check = (_, { slides, backup }) =>
  [...slides, ...backup].flatMap(({ layout, fits, steps }) => {
    if (layout !== 'figure' || !Object.values(fits ?? {}).includes('none')) return [];
    return [
      {
        message: `The words for “${shorten(steps[0]?.shows.text ?? '')}” are too long for its slide, which leaves them out.`,
        hint: 'Write a caption of a line or two; what it explains can stand in a paragraph.',
      },
    ];
  });
