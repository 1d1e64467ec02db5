/** Essays that go to every extreme at once: what no author writes, and what no slide may lose. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const sentence = 'The keeper of the lamp writes down what the sea has done to the tower in the night.';
const word = 'Leuchtturmwaerterdienstanweisung'.repeat(10).slice(0, 300);
const family = '👨‍👩‍👧‍👦';

const extremes: Readonly<Record<string, string>> = {
  'one-paragraph.md': `# One paragraph\n\n${Array.from({ length: 300 }, (_, at) => sentence.replace('lamp', `lamp ${String(at)}`)).join(' ')}\n`,
  'no-full-stop.md': `# No full stop\n\n${'and the sea came over the wall again '.repeat(600).trim()}.\n`,
  'long-words.md': [
    `# ${word}`,
    `## ${word}`,
    `- ${word}\n- Short\n- ${word} and more`,
    `> ${word}`,
    `${word}.`,
    `**${word}** is bold.`,
    `| ${word} | b |\n|---|---|\n| a | ${word} |`,
    `![${word}](nowhere.png "${word}")`,
    `\`\`\`js\nconst ${word} = "${word}";\n\`\`\``,
    `1. ${word}\n2. Two\n3. Three`,
    `\`${word}\` is code.`,
    `Is ${word} a question?`,
  ].join('\n\n'),
  'long-words-title.md': `---\ntitle: ${word}\nsubtitle: ${word}\nauthor: ${word}\nevent: ${word}\ndate: ${word}\nlink: https://example.org/${word}\n---\n\nText.\n`,
  'wide-table.md': `# Wide\n\n${table(60, 12)}\n\n## Words\n\n${table(12, 30, sentence)}\n`,
  'long-code.md': `# Long code\n\n\`\`\`js\n${Array.from({ length: 3000 }, (_, at) => (at % 40 === 39 ? '' : `const value${String(at)} = compute(${String(at)}, "a string that is long enough to reach the edge", 1);`)).join('\n')}\n\`\`\`\n`,
  'many-sections.md': `# Sections\n\n${Array.from({ length: 100 }, (_, at) => `## Section number ${String(at + 1)} of the book\n\n${sentence}\n`).join('\n')}`,
  'long-headings.md': `# ${heading(40)}\n\n## ${heading(40)}\n\n- One\n- Two\n\n### ${heading(40)}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n## ${heading(25)}\n\n\`\`\`js\nlet a = 1;\n\`\`\`\n\n## ${heading(12)}\n\n![Lamp](nowhere.png)\n`,
  'emoji.md': `# ${family.repeat(12)}\n\n## ${'🏴󠁧󠁢󠁳󠁣󠁴󠁿🇩🇪👩🏽‍🚀'.repeat(20)}\n\n- ${family.repeat(40)}\n- ${'😀'.repeat(200)}\n\n${`${family} `.repeat(100)}.\n`,
  'mixed-directions.md': `---\nlang: ar\n---\n\n# العنوان with Latin words و123 رقم\n\n## قسم OpenTelemetry Collector 2.0\n\nتدعم مكتبة \`OpenTelemetry.Instrumentation.AspNetCore\` الإصدار 8.0 من منصة .NET (انظر https://example.org/a/b/c/d/e/f/g?h=i). ${'هذا نص طويل فيه Kubernetes و Prometheus معا. '.repeat(12)}\n\n- عنصر ${word.slice(0, 80)} عنصر\n- ثانٍ: 3×4 = 12؟\n\n| مفتاح | value |\n|---|---|\n| ألف | \`a-very-long-identifier-with-dashes\` |\n`,
  'deep-lists.md': `# Deep\n\n${Array.from({ length: 40 }, (_, at) => `${'  '.repeat(at)}- Level ${String(at)} of the list that goes on`).join('\n')}\n\n## Flat\n\n${Array.from({ length: 60 }, (_, at) => `- Item ${String(at)}: ${sentence}`).join('\n')}\n`,
  'pictures.md': `# Pictures\n\n![A dot](dot.svg "${heading(30)}")\n\n## ${heading(9)}\n\n![A line](wide.svg "${heading(60)}")\n\n## Tall\n\n![A post](tall.svg)\n\nThe post is tall:\n\n![A post](tall.svg "${heading(30)}")\n`,
  'formulas.md': `# Formulas\n\n$$\n${Array.from({ length: 60 }, (_, at) => `x_{${String(at)}}`).join(' + ')}\n$$\n\n$$\n\\begin{aligned}\n${Array.from({ length: 25 }, (_, at) => `a_{${String(at)}} &= b^{${String(at)}}`).join(' \\\\\n')}\n\\end{aligned}\n$$\n`,
  'stacked-marks.md': `# Z${'\u0323\u0301'.repeat(150)}algo\n\n## H${'\u0302'.repeat(80)}eading\n\n- Z${'\u0323\u0301'.repeat(150)}algo among others\n- Plain\n\nT${'\u0303'.repeat(90)}ext of its own.\n`,
  'thai.md': `---\nlang: th\n---\n\n# ${'ประภาคารเตือนเรือ'.repeat(4)}\n\n## ${'แสงไฟ'.repeat(6)}\n\n${'ที่นี่ผู้ดูแลจุดตะเกียงทุกคืนและนับวินาทีที่มืด '.repeat(20)}\n`,
};

const pictures: Readonly<Record<string, string>> = {
  'dot.svg': drawing(1, 1),
  'wide.svg': drawing(20_000, 10),
  'tall.svg': drawing(10, 20_000),
};

/** Writes them into a folder, pictures too, and gives the essays' paths. */
export async function writeExtremes(folder: string): Promise<string[]> {
  for (const [name, text] of Object.entries({ ...extremes, ...pictures }))
    await writeFile(join(folder, name), text);
  return Object.keys(extremes).map((name) => join(folder, name));
}

function heading(words: number): string {
  return Array.from({ length: words }, (_, at) => sentence.split(' ')[at % 17] ?? '').join(' ');
}

function table(columns: number, rows: number, cell = 'cell'): string {
  const row = (fill: (at: number) => string) =>
    `| ${Array.from({ length: columns }, (_, at) => fill(at)).join(' | ')} |`;
  return [
    row((at) => `Column ${String(at)}`),
    row(() => '---'),
    ...Array.from({ length: rows }, (_, number) => row((at) => `${cell} ${String(number * columns + at)}`)),
  ].join('\n');
}

function drawing(width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><rect width="100%" height="100%" fill="#1d2db4"/></svg>`;
}
