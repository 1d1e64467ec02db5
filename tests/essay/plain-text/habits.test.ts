import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../../src/essay/parse-essay.ts';
import { nodesOf, textOfEssay } from '../text-of-essay.ts';

function parse(text: string) {
  return parseEssay(text, { file: 'e.txt', format: 'text' });
}

function shapeOf(text: string) {
  return parse(text).lead.map(({ node }) => node.type);
}

function listsOf(text: string) {
  return nodesOf(parse(text)).filter((node) => node.type === 'list');
}

function headingsOf(text: string) {
  return parse(text).sections.map(({ heading, depth }) => [heading, depth]);
}

const prose =
  'The lamp burns all night, and nobody has ever asked what the oil costs, since those who pay for it are asleep.';

describe('lists in plain text', () => {
  it.each(['*', '+', '•', '◦', '▪', '·'])('begin with %s as well as with a hyphen', (sign) => {
    const [list] = listsOf(`${prose}\n\n${sign} a lamp\n${sign} a jar of oil\n  for the lamp\n\n${prose}`);
    expect(list?.children.map((item) => toString(item).replaceAll('\n', ' '))).toEqual([
      'a lamp',
      'a jar of oil for the lamp',
    ]);
  });

  it('are numbered where their numbers count on', () => {
    for (const [first, second] of [
      ['1.', '2.'],
      ['1)', '2)'],
      ['9.\t', '10.\t'],
    ] as const) {
      const [list] = listsOf(`${prose}\n\n${first} Fill the jar.\n${second} Light the lamp.\n`);
      expect(list).toMatchObject({ ordered: true, start: Number.parseInt(first, 10) });
      expect(list?.children).toHaveLength(2);
    }
    expect(listsOf(`${prose}\n\n1. Fill the jar.\n3. Light the lamp.`)).toEqual([]);
    expect(listsOf(`${prose}\n\n12. March was cold.\n${prose}`)).toEqual([]);
  });

  it('take an “o” for a bullet only before a gap, and a dash for speech', () => {
    expect(listsOf(`${prose}\n\n   o  Rivers\n   o  Stars\n`)).toHaveLength(1);
    expect(listsOf(`O Rivers\n\n${prose}\n\no rio corre\no mar fica\n\n${prose}`)).toEqual([]);
    expect(listsOf(`${prose}\n\n— Bonjour, dit-il.\n— Bonsoir.\n\n${prose}`)).toEqual([]);
  });

  it('go on over blank lines', () => {
    expect(shapeOf(`${prose}\n\n* ${prose}\n\n* ${prose}\n\n* ${prose}\n\n${prose}`)).toEqual([
      'paragraph',
      'list',
      'paragraph',
    ]);
    expect(shapeOf(`${prose}\n\n1. ${prose}\n\n2. ${prose}\n\n${prose}\n\n3. ${prose}`)).toEqual([
      'paragraph',
      'list',
      'paragraph',
      'paragraph',
    ]);
  });

  it('hold what is set further in, or marked otherwise, below the item above it', () => {
    for (const below of ['\t\t- a wick\n\t\t- a shade', '\to\ta wick\n\to\ta shade']) {
      const [list] = listsOf(`Notes\n\n${prose}\n\n\t- a lamp\n${below}\n\t- a jar\n`);
      expect(list?.children.map(({ children }) => children.map(({ type }) => type))).toEqual([
        ['paragraph', 'list'],
        ['paragraph'],
      ]);
    }
  });
});

describe('headings in plain text', () => {
  it('may have a mark in front, one for each level', () => {
    const essay = parse(
      `# On lamps\n\n${prose}\n\n## Why oil?\n\n${prose}\n\n### Whale oil\n${prose}\n\n== Wicks ==\n\n${prose}`,
    );
    expect(essay.title).toBe('On lamps');
    expect(essay.sections.map(({ heading }) => heading)).toEqual(['Why oil?', 'Whale oil', 'Wicks']);
  });

  it('have no mark where lines of a comment or a formula do', () => {
    const text = `On lamps\n\n${prose}\n\n# Install the lamp\n# Then light it\n\n= 24 lamps, or so they say.\n\n${prose}`;
    expect(headingsOf(text)).toEqual([]);
    expect(textOfEssay(parse(text))).toContain('# Install the lamp');
  });

  it('are underlined with any sign that reaches as far as they do, and may be overlined', () => {
    const text = (sign: string) =>
      `${sign.repeat(8)}\nOn lamps\n${sign.repeat(8)}\n\n${prose}\n\nTheir oil\n${sign.repeat(9)}\n\n${prose}`;
    for (const sign of ['#', '*', '^', '+', '=', '~']) {
      expect([parse(text(sign)).title, headingsOf(text(sign))]).toEqual(['On lamps', [['Their oil', 2]]]);
    }
    expect(headingsOf(`On lamps\n\n${prose}\n\nA longer line stands here\n***\n\n${prose}`)).toEqual([]);
  });

  it('in capitals stand right above indented text, as in manuals', () => {
    const text = `LAMP(1)\n\nNAME\n       lamp - gives light\n\nSYNOPSIS\n       lamp [-o OIL]\n\nDESCRIPTION\n       lamp burns what it is given.  Without oil it\n       burns nothing.\n`;
    expect(headingsOf(text).map(([heading]) => heading)).toEqual(['NAME', 'SYNOPSIS', 'DESCRIPTION']);
  });

  it('join a chapter’s number with its name', () => {
    for (const [number, whole] of [
      ['CHAPTER II', 'CHAPTER II. OF OIL'],
      ['Kapitel 2.', 'Kapitel 2. OF OIL'],
      ['IV.', 'IV. OF OIL'],
    ] as const) {
      expect(headingsOf(`LAMPS\n\n${prose}\n\n\n${number}\n\nOF OIL\n\n\n${prose}`)).toEqual([[whole, 2]]);
    }
  });

  it('of chapters are none where they are listed, and vanish with “Contents” above them', () => {
    const chapters = ['Chapter 1: Why me?', 'Chapter 2: The oil', 'Chapter 3: The end of it'];
    const told = chapters.map((chapter) => `${chapter}\n\n${prose}`).join('\n\n');
    for (const parted of ['\n\n', '\n']) {
      const essay = parse(
        `ON LAMPS\n\nContents\n\n${chapters.join(parted)}\n\nPreface\n\n${prose}\n\n${told}`,
      );
      expect(essay.sections.map(({ heading }) => heading)).toEqual(['Preface', ...chapters]);
      expect(essay.lead).toEqual([]);
    }
    expect(headingsOf(`ON LAMPS\n\n${chapters.join('\n\n')}\n\n${told}`).map(([heading]) => heading)).toEqual(
      chapters,
    );
    expect(headingsOf(`ON LAMPS\n\nPart I: The coast\n\nChapter 1: Oil\n\n${prose}`)).toHaveLength(2);
  });

  it('are no sentences that begin with a number’s name', () => {
    expect(
      headingsOf(`ON LAMPS\n\n${prose}\n\nPart 2. We lit it in the morning and it broke.\n\n${prose}`),
    ).toEqual([]);
    expect(
      headingsOf(
        `ON LAMPS\n\n${prose}\n\nChapter 100. Leg and Arm. The Lamp, of Brest, Meets the Oil, of Rome.\n\n${prose}`,
      ),
    ).toHaveLength(1);
  });

  it('with a number stand above paragraphs that are numbered below it', () => {
    const essay = parse(
      `Minutes of the Lamp Club\nHeld on Tuesday 14 May in the Village Hall\n\n1. LAST MEETING\nThe minutes of the meeting held on 9 April were approved, and they were signed by the\nchair, who thanked the clerk.\n\n2. MATTERS ARISING\n2.1 The bench by the pond has been repaired. Cost: £185.\n2.2 The Clerk had written to the Council about the lamps in Mill\n    Lane. No answer had been received.\n`,
    );
    expect([essay.title, essay.settings.subtitle]).toEqual([
      'Minutes of the Lamp Club',
      'Held on Tuesday 14 May in the Village Hall',
    ]);
    expect(essay.sections.map(({ heading, blocks }) => [heading, blocks.length])).toEqual([
      ['1. LAST MEETING', 1],
      ['2. MATTERS ARISING', 2],
    ]);
  });

  it('of contents that count pages vanish with them', () => {
    const essay = parse(
      `ON LAMPS\n\nTable of Contents\n\n   1.  Oil . . . . . . . . . . .  1\n   2.  Wicks . . . . . . . . . .  2\n     2.1.  Cotton . . . . . . . . 12\n\n1.  Oil\n\n   ${prose}\n\n2.  Wicks\n\n   ${prose}`,
    );
    expect(essay.sections.map(({ heading }) => heading)).toEqual(['1. Oil', '2. Wicks']);
  });
});

describe('paragraphs in plain text', () => {
  const paragraphsOf = (text: string) =>
    nodesOf(parse(text))
      .filter(({ type }) => type === 'paragraph')
      .map((node) => toString(node).replaceAll('\n', ' '));

  it('may be parted by the indent of their first lines alone', () => {
    const text = `  The lamp burns all night, and nobody has ever asked what the oil\ncosts. Those who pay for it are asleep.\n  In the morning the jar is empty, and somebody has to walk to the\nharbour to fill it.`;
    expect(paragraphsOf(`On Lamps\n\n${text}\n\n${text}`)).toHaveLength(4);
  });

  it('may be parted by tabs, as word processors save them', () => {
    expect(paragraphsOf(`On Lamps\n\n\t${prose}\n\t${prose}\n\tIt burns.\n\n${prose}`)).toHaveLength(4);
  });

  it('are as many as there are long lines', () => {
    expect(paragraphsOf(`On Lamps\n\n${prose} ${prose}\n${prose}\n\n${prose}`)).toHaveLength(3);
  });

  it('lose the hyphens that part words where lines end', () => {
    const parted = `The Lillipu-\ntians shot at him with a great many ar-\nrows, but the well-\nknown traveller, a well-known sailor, was not to be fright-\nened by pre-\nand post-war arms.`;
    expect(paragraphsOf(`Travels\n\n${parted}`)).toEqual([
      'The Lilliputians shot at him with a great many arrows, but the well-known traveller, a well-known sailor, was not to be frightened by pre- and post-war arms.',
    ]);
  });

  it('keep the hyphen of a word that is written with it, in a text that parts none', () => {
    expect(
      paragraphsOf(`Travels\n\n${prose}\n\nIt was a long-\nforgotten war, and it was over. Nobody knew.`),
    ).toContain('It was a long-forgotten war, and it was over. Nobody knew.');
  });
});

describe('letters', () => {
  const head =
    'From: Ada Quill <ada@example.org>\nTo: all@example.org\nDate: Mon, 3 Mar 2025 09:14:02 +0100\nSubject: Re: Why we light lamps';

  it('say in their head who wrote what and when', () => {
    expect(parse(`${head}\n\n${prose}\n`)).toMatchObject({
      title: 'Why we light lamps',
      author: 'Ada Quill',
      settings: { date: '2025-03-03' },
      warnings: [],
    });
    expect(parse(`Subject: Why we light\n lamps\n\tat night\nFrom: Mira\n\n${prose}`).title).toBe(
      'Why we light lamps at night',
    );
    expect(parse(`Betreff: Die Lampe\nVon: a@example.org (Ada Quill)\n\n${prose}`)).toMatchObject({
      title: 'Die Lampe',
      author: 'Ada Quill',
    });
  });

  it('have none where the first lines only look like one', () => {
    expect(parse(`Note: old\nFrom: nobody\n\n${prose}`).author).toBeUndefined();
    expect(textOfEssay(parse(`Subject: lamps\nand oil\nFrom: nobody\n\n${prose}`))).toContain(
      'Subject: lamps',
    );
    const noted = `Subject: lamps\nFrom: nobody\nNote: this line is the essay’s own.\n\n${prose}`;
    expect(textOfEssay(parse(noted))).toContain('this line is the essay’s own');
  });

  it('quote others with a mark before each line', () => {
    const text = `${prose}\n\nBo wrote:\n> The oil is dear.\n> > Is it?\n>\n> And the nights are long,\n> as everybody knows.\n\n${prose}`;
    expect(shapeOf(text)).toEqual(['paragraph', 'paragraph', 'blockquote', 'paragraph']);
    expect(textOfEssay(parse(text))).not.toContain('>');
    expect(shapeOf(`${prose}\n\n> 5 lamps, or so,\n\n${prose}`)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('a book of Project Gutenberg', () => {
  it('is read without the licence around it, in its own language', () => {
    const licence =
      'This eBook is for the use of anyone anywhere at no cost and with almost no restrictions whatsoever. ';
    const essay = parse(
      `The Project Gutenberg EBook of Les Lampes, by Marie Durand\n\n${licence.repeat(20)}\n\nTitle: Les Lampes\n\nAuthor: Marie Durand\n\n*** START OF THIS PROJECT GUTENBERG EBOOK LES LAMPES ***\n\nCHAPITRE PREMIER\n\nDE L'HUILE\n\nLa lampe brûle toute la nuit, et personne n'a jamais demandé ce que coûte l'huile, puisque ceux qui la paient dorment. Le matin, la jarre est vide, et quelqu'un doit descendre au port pour la remplir.\n\nEnd of the Project Gutenberg EBook of Les Lampes\n\n*** END OF THIS PROJECT GUTENBERG EBOOK LES LAMPES ***\n\n${licence.repeat(50)}`,
    );
    expect(essay).toMatchObject({ title: 'Les Lampes', author: 'Marie Durand', lang: 'fr' });
    expect(essay.sections.map(({ heading }) => heading)).toEqual(["CHAPITRE PREMIER. DE L'HUILE"]);
    expect(textOfEssay(essay)).not.toContain('whatsoever');
  });
});

describe('a line that names the author', () => {
  it('may begin in another language', () => {
    for (const line of ['Von Ada Quill', 'par Marie Durand', 'por Ana de la Cruz', 'door Jan van Eyck']) {
      expect(parse(`Über Lampen\n\n${line}\n\n${prose}\n\n${prose}`).author).toBe(
        line.slice(line.indexOf(' ') + 1),
      );
    }
    expect(parse(`Lampen\n\nVon Hand\n\n${prose}\n\n${prose}`).author).toBeUndefined();
  });
});

describe('Markdown that is called .txt', () => {
  it('is named', () => {
    expect(
      parse(`# Lamps\n\n${prose}\n\nSee **the oil** and [more](https://example.org).`).warnings,
    ).toMatchObject([{ line: 1, hint: 'Give it a name that ends in .md.' }]);
    expect(parse(`Lamps\n\n${prose}\n\nTwo ** three ** is eight, and [one](note) is none.`).warnings).toEqual(
      [],
    );
  });
});
