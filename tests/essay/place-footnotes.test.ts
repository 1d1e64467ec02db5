import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';

function plan(text: string) {
  const essay = parseEssay(text, { file: 'e.md', format: 'markdown' });
  const talk = planTalk(essay);
  const steps = talk.slides.flatMap((slide) => slide.steps.map(({ says }) => says.map((said) => said.text)));
  return {
    steps: steps.filter((said) => said.length > 0),
    cut: talk.cut.map(({ text: words }) => words),
    headings: essay.sections.map(({ heading }) => heading),
  };
}

const called = 'The lamp burns oil from the harbour,[^oil] and it burns all night.';
const said = 'The lamp burns oil from the harbour, and it burns all night.';
const other = 'The keeper walks up the stairs at dusk, and down again at dawn.';
const note = 'The oil is pressed from rape.';

describe('a footnote', () => {
  it('is said with the paragraph that calls it, wherever it is written', () => {
    const { steps } = plan(
      `# Lamps\n\n${called}\n\n${other}\n\n## The end\n\nBye now, friends.\n\n[^oil]: ${note}\n`,
    );
    expect(steps.find((texts) => texts.includes(note))).toEqual([said, note]);
    expect(steps.at(-1)).toEqual(['Bye now, friends.']);
  });

  it('is said once, where it is called first, and with the footnotes that it calls', () => {
    const { steps } = plan(
      `# Lamps\n\n${called}\n\nAnd again.[^oil]\n\n[^rape]: A plant.\n[^oil]: The oil is pressed from rape.[^rape]\n`,
    );
    expect(steps.flat()).toEqual([said, note, 'A plant.', 'And again.']);
  });

  it('comes behind the list that its paragraph announces', () => {
    const { steps } = plan(
      `# Lamps\n\nThere are two lamps:[^oil]\n\n- the old one\n- the new one\n\n${other}\n\n[^oil]: ${note}\n`,
    );
    expect(steps.flat()).toEqual(['There are two lamps:', 'the old one', 'the new one', note, other]);
  });

  it('stays where it is if nothing calls it', () => {
    const { steps } = plan(`# Lamps\n\n${said}\n\n[^oil]: ${note}\n\n${other}\n`);
    expect(steps.flat()).toEqual([said, note, other]);
  });

  it('below a section that is cut is said where it is called', () => {
    const text = `# Lamps\n\n${called}\n\n<!-- cut -->\n## Links\n\n- [one](https://example.org/)\n\n[^oil]: ${note}\n\n[^none]: Nobody calls it.\n`;
    expect(plan(text)).toMatchObject({ steps: [[said, note]], cut: ['one', 'Nobody calls it.'] });
  });

  it('is cut with the only paragraph that calls it', () => {
    const text = `# Lamps\n\n${other}\n\n<!-- cut -->\n${called}\n\n## The end\n\n${other}\n\n[^oil]: ${note}\n`;
    expect(plan(text)).toMatchObject({ steps: [[other], [other]], cut: [said, note] });
    expect(plan(`${text}\n[^more]: x\n\nOnce more.[^oil]\n`).cut).toEqual([said]);
  });

  it('leaves no heading behind that only names it', () => {
    const end = `## Footnotes\n\n[^oil]: ${note}\n`;
    expect(plan(`# Lamps\n\n${called}\n\n## The end\n\n${other}\n\n${end}`).headings).toEqual(['The end']);
    expect(plan(`# Lamps\n\n${called}\n\n${end}\n${other}\n`).headings).toEqual(['Footnotes']);
    const named = ['Notes', '5. Further reading', 'Anmerkungen', '註釋'];
    expect(named.flatMap((name) => plan(`${called}\n\n## ${name}\n\n[^oil]: ${note}\n`).headings)).toEqual(
      [],
    );
  });

  it('leaves a last heading above it that says something of its own', () => {
    const text = `# Lamps\n\n${called}\n\n## Any questions?\n\n[^oil]: ${note}\n`;
    expect(plan(text)).toMatchObject({ steps: [[said, note]], headings: ['Any questions?'] });
  });
});
