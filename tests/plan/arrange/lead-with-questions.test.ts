import { describe, expect, it } from 'vitest';
import { saidBy, slidesOf } from '../essay-of.ts';

/** What each slide shows, with what stands over it. */
function show(markdown: string): [string | undefined, ...string[]][] {
  return slidesOf(`## Keepers\n\n${markdown}`)
    .slice(1)
    .map(({ lead, steps }) => [lead?.text, ...steps.map(({ shows }) => shows.text)]);
}

const oil = 'Whale oil burns longer than any other oil in a lamp.';
const wick = 'A wick must be trimmed at noon by the keeper of the lamp.';
const fog = 'Fog hides every lamp from the ships that need it most.';

describe('a question after the first of its section', () => {
  it('stands over the points that answer it, up to the next question', () => {
    const interview = [
      'Who tends the lamp?',
      oil,
      'Which oil do keepers buy?',
      wick,
      fog,
      'What do ships do in fog?',
      'Ships sound a bell every minute until the fog has gone.',
    ];
    expect(show(interview.join('\n\n'))).toEqual([
      [undefined, 'Who tends the lamp?'],
      [undefined, expect.stringMatching(/^Whale oil/)],
      ['Which oil do keepers buy?', expect.stringMatching(/^A wick/), expect.stringMatching(/^Fog hides/)],
      ['What do ships do in fog?', expect.stringMatching(/^Ships sound/)],
    ]);
  });

  it('is one of several where they follow each other', () => {
    const questions = [
      'Who tends the lamp?',
      oil,
      'Which oil do keepers buy?',
      'Who trims the wick at noon?',
      fog,
    ];
    const shown = show(questions.join('\n\n'));
    expect(shown.map(([lead]) => lead)).not.toContain('Which oil do keepers buy?');
    expect(shown.flat()).toContain('Who trims the wick at noon?');
  });

  it('is only said where nobody need look at it: soon answered in what is only said, too', () => {
    const slides = slidesOf(
      `## Keepers\n\nWho tends the lamp?\n\n${oil}\n\nDo keepers like it there?\n\nThey do.`,
    );
    expect(slides.flatMap(({ steps }) => steps.map(({ shows }) => shows.text))).not.toContain(
      'Do keepers like it there?',
    );
    expect(saidBy(slides).flat().join(' ')).toContain('Do keepers like it there? | They do.');
  });
});
