import { describe, expect, it } from 'vitest';
import { saidBy, shownBy, slidesOf } from '../essay-of.ts';

const before = 'The lamp of the north light warns every ship that comes along this coast.';

function shownWith(markdown: string, head = '## The coast\n\n'): string {
  return shownBy(slidesOf(`${head}${before}\n\n${markdown}`))
    .flat()
    .join(' ¶ ');
}

describe('what is no prose', () => {
  it.each([
    ['Figure 1-1. Parts of a lamp', 'Parts of a lamp'],
    ['Photo: the north light in fog', 'north light in fog'],
    ['The north light in fog. Photo: Mira Osei', 'Mira Osei'],
    ['封面图片：北灯塔', '北灯塔'],
    ['Source: The Keeper’s Handbook, 1892', 'Handbook'],
    ['来源：灯塔看守人手册', '手册'],
    ['View the [drawings of the lamp](https://example.org/)', 'drawings'],
    ['Ref. The Keeper’s Handbook', 'Handbook'],
    ['See also: [the south light](https://example.org/)', 'south light'],
    ['Lásd még: [déli fény](https://example.org/).', 'déli'],
    ['(pause)', 'pause'],
    ['mira@example.org', 'mira'],
    ['This exercise should take about 10 minutes.', '10'],
    ['Reading time: 8 minutes', '8'],
    ['Mira Osei, mira at example dot org', 'mira at'],
    ['TODO: describe the lamp', 'TODO'],
    ['- Keepers sleep by day\n- To be continued', 'continued'],
  ])('is said and makes no point: %s', (markdown, words) => {
    expect(shownWith(markdown)).not.toContain(words);
    const said = saidBy(slidesOf(`## The coast\n\n${before}\n\n${markdown}`))
      .flat()
      .join(' ');
    expect(said).toContain(words);
  });

  it.each([
    ['Figures of lamps stand on every desk of the keepers.', 'lamps stand'],
    ['Photos of lamps help keepers to find a broken one.', 'Photos of lamps'],
    ['The source of the light is a lamp that burns oil.', 'lamp that burns oil'],
    ['Each watch of the keepers takes 4 hours.', 'Each watch'],
    ['- source: where the lamp stands\n- oil: what it burns', 'where the lamp stands'],
    ['- Keepers sleep by day\n- View the [drawings](https://example.org/) at night', 'drawings'],
    ['- to: "mira@example.org": whom the lamp calls', 'whom the lamp calls'],
    ['Keepers copy the plan from git@example.org:lamps every night.', 'Keepers copy'],
    ['Half of all lamps burn whale oil. (Source: Mira Osei)', 'Half of all lamps'],
    ['- Status: every lamp burns\n- Oil: enough for a year', 'every lamp burns'],
    ['- See that the lamp burns\n- Trim the wick', 'See that the lamp burns'],
    ['- `todo!()`\n- `lamp()`', 'todo'],
  ])('is not what is like it: %s', (markdown, words) => expect(shownWith(markdown)).toContain(words));

  it('takes what introduces it along', () => {
    expect(shownWith('These lamps were mended this week:\n\n- To be announced')).not.toContain('These lamps');
  });
});
