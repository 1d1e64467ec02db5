/** A slide shows no address that nobody could read; the notes say all of it. */
import { expect, it } from 'vitest';
import { slidesOf } from '../essay-of.ts';

const address =
  'https://github.com/example/lamps/blob/21953d15ea48972f20a8de29d58bd5ce6d913914/src/types.go#L4998';

it('an address within a point is as people read it, and its link leads where it led', () => {
  const [slide] = slidesOf(`The *lamp* burns as told in ${address} and nowhere else.`);
  const shows = slide?.steps[0]?.shows;
  expect(shows).toMatchObject({
    text: 'The lamp burns as told in github.com/…/types.go and nowhere else',
    marks: [
      { kind: 'em', start: 4, end: 8 },
      { kind: 'link', start: 26, end: 47, href: address },
    ],
  });
  expect(slide?.steps[0]?.says.map(({ text }) => text).join(' ')).toContain(address);
});

it('a link with words of its own keeps them', () => {
  const [slide] = slidesOf(`[All of the lamp](${address}) burns.`);
  expect(slide?.steps[0]?.shows).toMatchObject({ text: 'All of the lamp burns' });
});

it('within a quotation and behind its speaker only a short address stands in full', () => {
  const page = 'https://www.example.org/archive/1911/storms/the-great-storm-of-november';
  const [slide] = slidesOf(
    `> The log (${page}) is read by nobody, and example.org/log by few.\n>\n> — Ada Keeper, ${page}`,
  );
  expect(slide?.steps[0]?.shows).toMatchObject({
    text: 'The log (example.org/…) is read by nobody, and example.org/log by few.',
    by: { text: 'Ada Keeper, example.org/…' },
  });
  expect(
    slide?.steps[0]?.says
      .map(({ text }) => text)
      .join(' ')
      .split(page),
  ).toHaveLength(3);
});

it('a point has as much of an address as a hall can read', () => {
  const page = 'https://www.example.org/archive/1911/storms/the-great-storm';
  const [slide] = slidesOf(`- See ${page}\n- the lamp burns`);
  expect(slide?.steps[0]?.shows).toMatchObject({
    text: 'See example.org/archive/1911/storms/the-great-storm',
  });
});
