import { countSpoken, spokenUnit } from '../talk/text/count-spoken.ts';
import type { Step } from '../talk/talk.ts';
import type { Check } from './check.ts';

/** What a picture on the wall may stand for: about a minute and a half. */
const most = { words: 200, characters: 430 } as const;

/** Paragraphs so long that the audience has read their point and gone home before they are said. */
export const findLongSpeeches: Check = (_, talk) => {
  const unit = spokenUnit(talk.lang);
  return [...talk.slides, ...talk.backup].flatMap(({ layout, part, steps }) =>
    steps.flatMap((step) => {
      if ((part !== undefined && layout !== 'points') || isWhole(step)) return [];
      return step.says.flatMap(({ text, line }) => {
        const count = Math.round(countSpoken(text, talk.lang));
        if (count <= most[unit]) return [];
        return [
          {
            line,
            message: `${String(count)} ${unit} are said under one point.`,
            hint: 'Part the paragraph where its next thought begins; each part gets a point of its own.',
          },
        ];
      });
    }),
  );
};

/** Whether all that is said stands on the slide too: a quotation, verse. */
function isWhole({ shows }: Step): boolean {
  return shows.kind === 'quote' || shows.text.includes('\n');
}
