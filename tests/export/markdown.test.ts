import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exportTalk } from '../../src/export/export-talk.ts';
import { writeMarp } from '../../src/export/markdown/marp.ts';
import { slidev, writeSlidev } from '../../src/export/markdown/slidev.ts';
import { figureOf, loadedTalk, slide, talkOf, words } from '../print/small-talk.ts';

const say = (...texts: string[]) => texts.map((text) => ({ text, line: 1, endLine: 1 }));

describe('Markdown for Slidev', () => {
  it('has a slide for each, its layout, its points one at a time, and the script as its notes', () => {
    const points = slide('pull', 'points', [words('The moon pulls'), words('The sea follows')]);
    const [first, second] = points.steps;
    if (first) first.says = say('It pulls at the sea.');
    if (second) second.says = say('And so the sea follows.');
    const markdown = writeSlidev(talkOf([slide('title', 'title', [words('Tides')]), points]));
    expect(markdown).toMatch(/^---\ntheme: default\ntitle: "How tides work"\n/);
    expect(markdown).toContain('layout: cover\n---\n\n# Tides\n');
    expect(markdown).toContain('<v-clicks>\n\n- The moon pulls\n- The sea follows\n\n</v-clicks>');
    const inner = [
      { text: 'at *noon*', marks: [] },
      { text: 'at night', marks: [] },
    ];
    const listed = slide('pull', 'points', [{ kind: 'text', text: 'Twice', marks: [], inner }], { first: 3 });
    expect(writeSlidev(talkOf([listed]))).toContain('3. Twice\n   - at \\*noon\\*\n   - at night\n');
    expect(markdown).toContain('<!--\nIt pulls at the sea.\n\nAnd so the sea follows.\n-->');
  });

  it('lets nothing in the words be taken for Markdown, HTML, Vue or the end of a slide', () => {
    const evil = slide('evil', 'statement', [words('--- <b> {{ 1 }} *x* `y` & # $z$')]);
    const [step] = evil.steps;
    if (step) step.says = say('--- and --> no', '{{ two }}', '<img src=x onerror=run()> [click]');
    const markdown = writeSlidev(talkOf([evil]));
    expect(markdown).toContain(
      String.raw`# \--- &lt;b\> <span v-pre>{{</span> 1 \}\} \*x\* \`y\` &amp; \# \$z\$`,
    );
    expect(markdown).toContain(String.raw`\--- and --\> no`);
    expect(markdown).toContain(String.raw`&lt;img src\=x onerror\=run()\> \[click\]`);
    expect(markdown.match(/^---$/gm)).toHaveLength(2);
  });

  it('keeps the steps of code, counted within the slide', () => {
    const code = { kind: 'code', text: 'a\nb\n```\nc', language: 'ts', firstLine: 11 } as const;
    const talk = talkOf([
      slide('code', 'code', [code, { ...code, lines: [[12, 13]] }, { ...code, lines: [[14, 14]] }]),
    ]);
    expect(writeSlidev(talk)).toContain('````ts {all|2-3|4}\na\nb\n```\nc\n````');
  });

  it('names the speaker once, however many slides a long title goes on on', () => {
    const parts = [1, 2].map((number) =>
      slide(`title-${String(number)}`, 'title', [words('Tides')], { part: { number, of: 2 } }),
    );
    const talk = talkOf(parts, { speaker: 'Ada', subtitle: 'Of the sea' });
    expect(writeSlidev(talk).match(/Ada|Of the sea/g)).toEqual(['Of the sea', 'Ada']);
  });

  it('keeps the caption of a picture that is not there', () => {
    const lost = {
      ...{ kind: 'figure', text: 'High tide The sea', alt: 'The sea', source: 'lost.png' },
      caption: { text: 'High tide', marks: [] },
    } as const;
    expect(writeSlidev(talkOf([slide('sea', 'figure', [lost as never])]))).toContain(
      '\n\nThe sea\n\nHigh tide\n',
    );
  });

  it('has its pictures beside it', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'lectern-')), 'talk');
    const talk = talkOf([slide('sea', 'figure', [figureOf('sea.svg', 'media/sea.svg')])]);
    const picture = fileURLToPath(new URL('../fixtures/pictures/sea.svg', import.meta.url));
    await exportTalk(loadedTalk(talk, { 'sea.svg': picture }), folder, slidev, () => undefined);
    expect(readFileSync(join(folder, 'slides.md'), 'utf8')).toContain(
      '<img src="./media/sea.svg" alt="The sea"',
    );
    expect(readdirSync(join(folder, 'media'))).toEqual(['sea.svg']);
  });
});

describe('Markdown for Marp', () => {
  it('has a slide for each, and the script in comments that are no settings', () => {
    const statement = slide('low', 'statement', [words('Low tide is 6 hours away')]);
    const [step] = statement.steps;
    if (step) step.says = say('class: that word begins it, --> and this does not end it.');
    const markdown = writeMarp(talkOf([slide('title', 'title', [words('Tides')]), statement]));
    expect(markdown).toMatch(/^---\nmarp: true\n/);
    expect(markdown).toContain('\n\n---\n\n<!-- _class: lead -->\n\n# Low tide is 6 hours away');
    expect(markdown).toContain('<!--\n\u2060class: that word begins it, -- > and this does not end it.\n-->');
  });

  it('shows one item at a time of a list, as Marp is told by its marks', () => {
    const inner = [{ text: 'at noon', marks: [] }];
    const lists = [
      slide('pull', 'points', [words('The moon pulls'), words('The sea follows')]),
      slide('twice', 'points', [{ kind: 'text', text: 'Twice', marks: [], inner }, words('a day')], {
        first: 3,
      }),
    ];
    const markdown = writeMarp(talkOf(lists));
    expect(markdown).toContain('\n* The moon pulls\n* The sea follows\n');
    expect(markdown).toContain('\n3) Twice\n   - at noon\n4) a day\n');
  });

  it('leaves punctuation as it is that means nothing in Markdown', () => {
    const markdown = writeMarp(
      talkOf([slide('low', 'statement', [words('Low tide: 10:30! :tide: see https://a.example')])]),
    );
    expect(markdown).toContain(String.raw`# Low tide: 10:30! \:tide: see https\://a.example`);
  });

  it('has tables and formulas as they are written', () => {
    const table = {
      kind: 'table', text: '', head: [{ text: 'Day', marks: [] }, { text: 'm|m', marks: [] }],
      rows: [[{ text: '1', marks: [] }, { text: '2', marks: [] }]], align: ['start', 'end'], widths: [50, 50],
    } as const; // prettier-ignore
    const markdown = writeMarp(
      talkOf([
        slide('table', 'table', [structuredClone(table) as never]),
        slide('math', 'math', [{ kind: 'math', text: 'E = mc^2' }]),
      ]),
    );
    expect(markdown).toContain('| Day | m\\|m |\n| --- | --: |\n| 1 | 2 |');
    expect(markdown).toContain('$$\nE = mc^2\n$$');
  });
});
