import { describe, expect, it } from 'vitest';
import { formatPlan, type PlanStyle } from '../../src/cli/format-plan.ts';
import { measureColumns } from '../../src/cli/terminal-width.ts';
import { listBlocks } from '../../src/essay/list-blocks.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';
import { essayOf } from '../plan/essay-of.ts';

const plain = { columns: 80, hasColours: false };

const long =
  'A point of many words that goes on over the stairs and the rocks and the sea and all the boats on it until the morning';

const lighthouse = `
## The lamp

The lamp needs oil every night. Somebody has to carry it up, and in winter the stairs are wet and dark.

A second keeper makes the work lighter. Two people can sleep in turns, talk, and mend what the storm has broken.

<!-- cut -->
Nobody reads this in a talk.

### The glass

Salt blinds the glass within a week. It is washed with rain water, since soap would leave a film on it.

\`\`\`sh
wash --slowly
dry
\`\`\`
`;

function plan(
  markdown: string,
  options: { lang?: string; head?: string } = {},
  style: PlanStyle = plain,
): string[] {
  return formatPlan(planTalk(essayOf(markdown, options)), style).split('\n');
}

describe('the table of a talk', () => {
  it('names each section, and says of each step what it shows, its words and its time', () => {
    const lines = plan(lighthouse);
    expect(lines[0]).toMatch(/^The title · \d+ slides · 0:\d\d min$/);
    expect(lines.slice(3, 7)).toMatchObject([
      expect.stringMatching(/^ +1 +0:00 +title +The title$/),
      '',
      'The lamp',
      expect.stringMatching(/^ +2 +0:00 +points +The lamp needs oil every night +\d+ +\d+ +0:\d\d$/),
    ]);
    expect(lines.find((line) => line.includes('wash --slowly'))).toMatch(
      /code +wash --slowly · 2 lines +0:03$/,
    );
  });

  it('lists what else each paragraph could show, with its line, for who asks for it', () => {
    const essay = essayOf(lighthouse);
    const wide = { hasColours: false };
    const lines = formatPlan(planTalk(essay), wide, { hasChoices: true }).split('\n');
    const at = lines.findIndex((line) => line.includes('Two people can sleep'));
    expect(lines[at + 1]).toMatch(/^ +or +A second keeper makes the work lighter +11$/);
    expect(lines.at(-1)).toContain('make it bold');
    expect(formatPlan(planTalk(essay), plain)).not.toMatch(/^ +or /m);
  });

  it('marks the steps that their author keeps', () => {
    const essay = essayOf(
      '## H\n\nThe lamp burns oil.\n\n<!-- keep -->\n\nSalt blinds the glass within a week.',
    );
    const kept = listBlocks(essay).filter(({ directives }) => directives.length > 0);
    const lines = formatPlan(planTalk(essay), plain, { kept }).split('\n');
    expect(lines.find((line) => line.includes('Salt'))).toMatch(/ 0:03 {2}keep$/);
    expect(lines.find((line) => line.includes('oil'))).toMatch(/ 0:\d\d$/);
    expect(lines.every((line) => measureColumns(line) <= 80)).toBe(true);
  });

  it('tells a long formula by its beginning, however wide it may be', () => {
    const lines = plan(`## H\n\n$$\n${'x + '.repeat(40)}y\n$$`, {}, { hasColours: false });
    expect(lines.find((line) => line.includes('math'))).toMatch(/math +\\begin.*x \+ x…/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(120);
  });

  it('says in which line of the essay each step begins, where there is room', () => {
    const text = 'The lamp burns oil.\n\nSalt blinds the glass within a week.';
    const lines = plan(`## H\n\n${text}`, {}, { columns: 80, hasColours: false });
    expect(lines[2]).toMatch(/shows +line +words +takes$/);
    const first = essayOf(`## H\n\n${text}`).sections[0]?.blocks[1]?.line;
    expect(lines.find((line) => line.includes('Salt'))).toMatch(new RegExp(` ${String(first)} +7 +0:03$`));
    expect(plan(`## H\n\n${text}`, {}, { columns: 70, hasColours: false })[2]).toMatch(
      /shows +words +takes$/,
    );
  });

  it('names the last line, too, where several paragraphs are said at a step', () => {
    const said = 'He said so to her, and she gave it to them. They took it with them.';
    const lines = plan(`## H\n\nThe lamp burns oil.\n\n<!-- say -->\n${said}\n\nIt rains.`);
    const row = lines.find((line) => line.includes('The lamp burns oil'));
    expect(row).toMatch(/ 8–13 +\d+ +0:\d\d$/);
  });

  it('says a heading once where it has a slide of its own', () => {
    const lines = plan(`${lighthouse}\n\n## The boat\n\nTar keeps its planks dry for a year.`);
    expect(lines.filter((line) => line.includes('The boat'))).toEqual([
      expect.stringMatching(/^ +\d+ +0:\d\d +section +The boat$/),
    ]);
  });

  it('ends with the total, and with what no talk says', () => {
    const lines = plan(lighthouse);
    expect(lines.at(-4)).toMatch(/^\d+ slides · 0:\d\d min$/);
    expect(lines.at(-2)).toBe('Said in no talk (1):');
    expect(lines.at(-1)).toMatch(/^ {2}line \d+: Nobody reads this in a talk\.$/);
  });

  it('shows what a wish for fewer minutes cut, where it stood, and the total against the wish', () => {
    const lines = plan(lighthouse, { head: 'minutes: 0.35\n' });
    expect(lines[0]).toMatch(/ min of 0:21 · \d+ slides? cut, 0:\d\d min$/);
    const cut = lines.findIndex((line) => /^ +cut +\w+ /.test(line));
    expect(cut).toBeGreaterThan(0);
    expect(cut).toBeLessThan(lines.findIndex((line) => line.includes('closing')));
    expect(lines.at(-1)).toContain('Nobody reads this');
  });

  it.each([50, 60, 80, 120])(
    'of %i columns is as wide as the terminal, and never narrower than 56',
    (columns) => {
      const long = `${'A sentence that is made of many words and will not end '.repeat(6)}.`;
      const widths = plan(`## H\n\n${long}\n\n${long}`, {}, { columns, hasColours: false }).map(
        measureColumns,
      );
      expect(Math.max(...widths)).toBe(Math.max(56, columns));
    },
  );

  it('shows a point whole, below itself where the terminal is narrow', () => {
    const lines = plan(`## H\n\n<!-- point: ${long} -->\nThe lamp burns.`, {}, plain);
    const at = lines.findIndex((line) => line.includes('A point of'));
    expect(lines[at]).toMatch(/ 3 +0:01$/);
    expect(lines[at + 1]).toMatch(/^ {24}\w/);
    expect(lines.join(' ').replaceAll(/\s+(?:\d+\s+\d+\s+0:\d\d\s+)?/g, ' ')).toContain(long);
    expect(lines.join('')).not.toContain('…');
  });

  it('is as wide as it takes where there is no terminal', () => {
    const gone = `${long} that ${long}.`;
    const lines = plan(
      `## H\n\n<!-- point: ${long} -->\nThe lamp burns.\n\nOil smells of whales.\n\n<!-- cut -->\n${gone}`,
      {},
      { hasColours: false },
    );
    expect(lines.find((line) => line.includes(long))).toMatch(/ 3 +0:01$/);
    expect(lines.at(-1)).toContain(gone);
    const ends = lines.filter((line) => / \d+ +0:\d\d$/.test(line)).map(measureColumns);
    expect(ends.length).toBeGreaterThan(1);
    expect(new Set(ends).size).toBe(1);
  });

  it('keeps its columns straight for wide characters and for those from right to left', () => {
    for (const [lang, words] of [
      ['ja', '灯台のランプは毎晩油を必要とする。冬の階段は暗くて濡れている。'],
      ['ar', 'يحتاج المصباح إلى الزيت كل ليلة. السلالم في الشتاء مبللة ومظلمة.'],
    ] as const) {
      const lines = plan(`## ${words.slice(0, 4)}\n\n${words}\n\n${words}`, { lang });
      const ends = lines.filter((line) => / \d+ +0:\d\d$/.test(line)).map(measureColumns);
      expect(ends.length).toBeGreaterThan(1);
      expect(new Set(ends)).toEqual(new Set([80]));
    }
  });

  it('has colours only where they are asked for', () => {
    expect(plan(lighthouse).join('')).not.toContain('\u001B');
    expect(plan(lighthouse, {}, { columns: 80, hasColours: true }).join('')).toContain('\u001B[1m');
  });
});
