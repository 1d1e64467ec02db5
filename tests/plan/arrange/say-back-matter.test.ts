import { describe, expect, it } from 'vitest';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import { essayOf, saidBy, shownBy, slidesOf } from '../essay-of.ts';

const books = '- [Lamps and oil](https://example.org/oil)\n- [Towers on rocks](https://example.org/towers)';
const lamps = '## Lamps\n\nEvery lamp on the coast burns the oil of whales.';

function shown(markdown: string, lang = 'en'): string[] {
  return shownBy(slidesOf(markdown, { lang })).flat();
}

describe('what stands behind the last word of an essay', () => {
  it.each([
    ['Further reading', books],
    ['7. References', books],
    ['Useful links and resources', books],
    ['Further reading on lamps', '- Osei, M.: Lamps and oil'],
    ['References', 'Osei, Mira. *Lamps and oil*. Harbour Press, 1933.'],
    ['Acknowledgements', 'The keepers of the north tower read three drafts and lent me their lamps.'],
    ['Footnotes:', '1. The north tower has had no lamp since the war.'],
    ['Weiterführende Links', books],
    ['参考文献', books],
  ])('is said while its heading stands, and makes no point: %s', (heading, markdown) => {
    const slides = slidesOf(`${lamps}\n\n## ${heading}\n\n${markdown}`);
    expect(shownBy(slides).slice(2)).toEqual([[heading]]);
    expect(saidBy(slides).at(-1)?.[0]).not.toBe('');
  });

  it('is said where it has sections of its own', () => {
    const essay = `${lamps}\n\n## References\n\n### Books\n\n${books}\n\n### Films\n\n${books}`;
    expect(shown(essay).slice(2)).toEqual(['References', 'Books', 'Films']);
  });

  it('is said below a label as well, with the label', () => {
    const slides = slidesOf(`${lamps}\n\nFurther reading:\n\n${books}`);
    expect(shownBy(slides)).toEqual([['Every lamp on the coast burns the oil of whales']]);
    expect(saidBy(slides).flat().join(' ')).toContain('Further reading: | Lamps and oil | Towers on rocks');
  });

  it('is the first that a shorter talk goes without', () => {
    const words = (name: string) => `${name} ${'burns the oil of whales on every coast '.repeat(12)}.`;
    const essay = essayOf(`## Lamps\n\n${words('North')}\n\n${words('South')}\n\n## References\n\n${books}`);
    const full = planTalk(essay);
    const short = planTalk(essay, { minutes: (full.seconds - 2) / 60 });
    expect(short.sections.map(({ heading }) => heading)).toEqual(['Lamps']);
    expect(short.cut.map(({ text }) => text)).toEqual(['Lamps and oil', 'Towers on rocks']);
  });

  it.each([
    [
      'a section on links has prose',
      '## Links\n\nNo link on the coast holds more than two boats.',
      'No link',
    ],
    ['a sentence has a year', '## Literature\n\nIn 1920 each novel of the coast had 2000 lamps.', 'In 1920'],
    ['a list tells of its own resources', '## Resources\n\n- Whales give oil\n- Sheep give wool', 'Whales'],
    ['a heading goes on', `## References are cheap\n\n${books}`, 'Lamps and oil'],
    ['its author wants it shown', `## Further reading\n\n<!-- show -->\n\n${books}`, 'Lamps and oil'],
    ['a sentence introduces it', `## Lamps\n\nThere are two good books:\n\n${books}`, 'Lamps and oil'],
  ])('is shown where %s', (_, markdown, words) => {
    expect(shown(`${markdown}\n\n## Towers\n\nTowers stand on rocks.`).join(' ')).toContain(words);
  });
});
