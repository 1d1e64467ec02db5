import { describe, expect, it } from 'vitest';
import { findPoint } from '../../../src/plan/condense/find-point.ts';
import type { TextLeaf } from '../../../src/plan/leaf.ts';
import type { RichText } from '../../../src/talk/shown.ts';

const findIn = (text: RichText, lang = 'en') =>
  findPoint({ kind: 'text', role: 'own', text, line: 1, endLine: 1 }, lang).point;
const pointOf = (text: string, lang?: string) => findIn({ text, marks: [] }, lang).text;

it('keeps a bold answer before bold words, which alone may say the contrary', () => {
  const text = 'Nope. The rule is for readers. Still, it could save a ship at night.';
  const from = text.indexOf('it could');
  const bold = (start: number, end: number) => ({ kind: 'strong', start, end }) as const;
  expect(findIn({ text, marks: [bold(0, 5), bold(from, text.length)] }).text).toBe(
    'Nope. It could save a ship at night',
  );
});

it('shows what is denied with what is so instead, where both have room', () => {
  const text = 'A logbook is not a record. It is a letter to the next watch.';
  expect(pointOf(text)).toBe('A logbook is not a record. It is a letter to the next watch');
  const long = `A logbook is not a record. It is a letter to the next watch ${'and the next '.repeat(5)}keeper.`;
  expect(pointOf(long)).not.toContain('. ');
});

it('shows what is claimed with what limits it, where both have room', () => {
  const text = 'You can build a lamp of paper. It just takes a lot of care.';
  expect(pointOf(text)).toBe('You can build a lamp of paper. It just takes a lot of care');
});

it('counts a paragraph in brackets as a remark', () => {
  const isWeak = (text: string) =>
    findPoint({ kind: 'text', role: 'own', text: { text, marks: [] }, line: 1, endLine: 1 }, 'en').isWeak;
  expect(isWeak('(In the old tower, the lamp stays dark. Keepers like the night.)')).toBe(true);
  expect(isWeak('(In the old tower) the lamp stays dark (at night)')).toBe(false);
});

describe('bold words', () => {
  /** What stands between asterisks is bold. */
  const boldPointOf = (marked: string, lang?: string) => {
    const [before = '', bold = '', after = ''] = marked.split('**');
    const text = before + bold + after;
    return findIn(
      { text, marks: [{ kind: 'strong', start: before.length, end: before.length + bold.length }] },
      lang,
    ).text;
  };

  it.each([
    [
      'are shortened where no slide holds them',
      'One thing matters: **at every hour of the night, we have a keeper who is awake in the tower, and with every hour, we are nearer to the morning and to the smell of bread.**',
      'At every hour of the night, we have a keeper who is awake in the tower',
    ],
    [
      'that are several sentences show the first',
      '**Start by not seeking ships. If you really do have a ship, first try to sell it if you can, and only sail it if you are sure that you cannot.** We did.',
      'Start by not seeking ships',
    ],
    [
      'that deny something of their subject stand with it',
      'Ships of the line are **not affected** by either storm.',
      'Ships of the line are not affected by either storm',
    ],
    [
      'that tell what can be done stand with what can',
      'The lamp can **only be lit from within**.',
      'The lamp can only be lit from within',
    ],
    [
      'that begin with a preposition stand with what they belong to',
      'The keeper reads the log **at night time**.',
      'The keeper reads the log at night time',
    ],
    [
      'that hold in a case are shown with it',
      'If the lamp is not lit, write down why in the log of the tower, then **ring the bell** and try again.',
      'If the lamp is not lit, ring the bell',
    ],
    [
      'that hold in a case behind what else to do are shown with it as well',
      'If the lamp is not lit, write down why and **ring the bell** and try again.',
      'If the lamp is not lit, ring the bell',
    ],
    [
      'that tell what to do need nobody',
      'Once a year you should **oil the old lamps** on the quay.',
      'Oil the old lamps',
    ],
    [
      'that turn from a case stand without it',
      'If it rains, we sleep, but **every lamp is lit on Sundays**.',
      'Every lamp is lit on Sundays',
    ],
  ])('%s', (_, text, point) => {
    expect(boldPointOf(text)).toBe(point);
  });

  it('that end a Chinese sentence are what it found', () => {
    expect(boldPointOf('调查持续做了二十年，结果发现**港口的灯光变得越来越暗**。', 'zh')).toBe(
      '港口的灯光变得越来越暗',
    );
  });
});

describe('a point', () => {
  it.each([
    ['drops the full stop', 'Lamps burn oil. Much of it.', 'Lamps burn oil'],
    ['drops a colon', 'Three things to remember:', 'Three things to remember'],
    ['keeps an exclamation', 'Tend the lamp! Now.', 'Tend the lamp!'],
    ['keeps a question', 'Who tends the lamp? We do.', 'Who tends the lamp?'],
    ['keeps an ellipsis', 'Slowly the lamp began to leak…', 'Slowly the lamp began to leak…'],
    [
      'stops at a semicolon',
      'A lamp on the shore is worth ten on the ships; nobody who has sailed here at night will doubt it.',
      'A lamp on the shore is worth ten on the ships',
    ],
    [
      'stops before a clause that only adds',
      'The keepers of the northern tower write down every ship, because the insurers in the city ask for the list.',
      'The keepers of the northern tower write down every ship',
    ],
    [
      'takes the sentence behind a colon',
      'Speaking of the things that we all have to learn sooner or later: Lamps go out in the wind.',
      'Lamps go out in the wind',
    ],
    [
      'takes what comes before an explanation',
      'Most keepers I know would rather live on the mainland: it gives them a garden, neighbours and a boat for Sundays.',
      'Most keepers I know would rather live on the mainland',
    ],
    [
      'stands whole where no cut is good',
      'The keepers of the northern tower and the fishermen of the southern quay share one very old boat.',
      'The keepers of the northern tower and the fishermen of the southern quay share one very old boat',
    ],
    [
      'is no subordinate clause alone',
      'When the wind turns to the north in the last weeks of the winter, because it always does, lamps go out.',
      'When the wind turns to the north in the last weeks of the winter, because it always does, lamps go out',
    ],
    [
      'is no list broken in its middle',
      'We carry oil, wicks, matches, bread for a week, and the letters of the whole village up the tower.',
      'We carry oil, wicks, matches, bread for a week, and the letters of the whole village',
    ],
    [
      'is no subject without its verb',
      'The oldest of the arguments, which has been made by every council since the tower was built, is cost.',
      'The oldest of the arguments, which has been made by every council since the tower was built, is cost',
    ],
    ['leaves no quotation open', '“Tend the lamp. Always.” So he said.', 'Tend the lamp'],
    [
      'leaves no bracket open',
      'Read the manual of the lamp (it is short. Really). Then light it.',
      'Read the manual of the lamp',
    ],
  ])('%s', (_, text, point) => {
    expect(pointOf(text)).toBe(point);
  });

  it('is cut at the last resort where a sentence would fill a slide', () => {
    const point = pointOf(
      'The council has in the end agreed to pay for a second lamp on the southern quay, after many meetings in which the fishermen, the insurers and the keepers all had their say, more than once and at length.',
    );
    expect(point).toBe('The council has in the end agreed to pay for a second lamp');
  });

  it.each([
    ['We solve ', '$x = 1; y = 2$', ' for all of those lamps that burn along our northern coast.'],
    ['We call ', '`foo(a); bar(b)`', ' for all of those lamps that burn along our northern coast.'],
    ['We call ', '`foo(a). Bar(b)`', ' for every lamp. It burns.'],
    ['We call ', '`foo(`', ' for every lamp. It burns.'],
  ])('never ends within code or a formula: %s%s', (before, marked, after) => {
    const inner = marked.slice(1, -1);
    const start = before.length;
    const kind = marked.startsWith('$') ? 'math' : 'code';
    const marks = [{ kind, start, end: start + inner.length } as const];
    expect(findIn({ text: before + inner + after, marks })).toEqual({
      text: `${before}${inner}${after.split('.')[0] ?? ''}`,
      marks,
    });
  });

  it('ends within a link’s words only where it can end nowhere else', () => {
    const long = 'the lamps on the northern shore burn all night; nobody in this harbour has asked for them';
    const text = `We know that ${long} for years and years and years.`;
    const marks = [{ kind: 'link', start: 13, end: 13 + long.length, href: '#a' } as const];
    expect(findIn({ text, marks }).text).toBe('The lamps on the northern shore burn all night');
    const other = text.replace('We know that', 'The keepers of this long shore know it; but');
    const moved = marks.map((mark) => ({ ...mark, start: 44, end: 44 + long.length }));
    expect(findIn({ text: other, marks: moved }).text).toBe('The keepers of this long shore know it');
  });

  const labelled = (
    label: string,
    rest: string,
    role: TextLeaf['role'] = 'item',
    kind: 'code' | 'strong' = 'code',
  ) =>
    findPoint(
      {
        kind: 'text',
        role,
        text: { text: `${label}${rest}`, marks: [{ kind, start: 0, end: label.length }] },
        line: 1,
        endLine: 1,
      },
      'en',
    ).point.text;

  it.each([
    [': a string. The address of the lamp on the quay.', 'oil: The address of the lamp on the quay'],
    [': (string) The address of the lamp. Required.', 'oil: The address of the lamp'],
    [': how much oil the lamp has. Read each morning.', 'oil: how much oil the lamp has'],
    [' is what lamps burn. Much of it.', 'oil is what lamps burn'],
  ])('of what a name in code tells keeps the name: oil%s', (rest, point) => {
    expect(labelled('oil', rest)).toBe(point);
  });

  it('may have a label with any row of marks', () => {
    const label = `1${'.'.repeat(100_000)}a`;
    expect(labelled(label, ': The lamp burns on the quay.', 'own', 'strong')).toContain('1...');
  });

  it('of a paragraph with a label has more words than the label, where a list shows the names alone', () => {
    const rest =
      ': The keepers of the northern tower write down every ship and every boat that passes. They are exact.';
    expect(labelled('Watch duty', rest, 'own', 'strong')).toBe(
      'Watch duty: The keepers of the northern tower write down every ship and every boat that passes',
    );
    expect(labelled('Watch duty', rest, 'item', 'strong')).toBe('Watch duty');
  });

  it('of a leaf is asked for in each language on its own', () => {
    const leaf: TextLeaf = {
      kind: 'text',
      role: 'own',
      text: { text: 'Note that old lamps need new wicks.', marks: [] },
      line: 1,
      endLine: 1,
    };
    const english = findPoint({ ...leaf }, 'en').point;
    const german = findPoint({ ...leaf }, 'de').point;
    expect(german).not.toEqual(english);
    expect([findPoint(leaf, 'en').point, findPoint(leaf, 'de').point]).toEqual([english, german]);
  });

  it('counts the first of two sentences with the same words', () => {
    const text = 'Lamps burn oil. Ships need lamps. Lamps burn oil.';
    const weigh = (pick: number) => ({ text: 'Lamps burn oil.', salience: 0, pick });
    const sentences = [weigh(-5), { text: 'Ships need lamps.', salience: 0, pick: 0 }, weigh(5)];
    const weight = { sentences, value: 0, weighWord: () => 1 };
    const leaf: TextLeaf = {
      kind: 'text',
      role: 'own',
      text: { text, marks: [] },
      line: 1,
      endLine: 1,
      weight,
    };
    expect(findPoint(leaf, 'en').point.text).toBe('Ships need lamps');
  });

  it('of a sentence that has no end stands whole', () => {
    const text = Array.from({ length: 400 }, (_, at) => `the lamp ${String(at)} is lit`).join(', but ');
    expect(pointOf(text)).toBe(`T${text.slice(1)}`);
  });

  it('of German stands whole where its clause may end on its verb', () => {
    expect(
      pointOf(
        'Jeder Wärter schreibt die Schiffe auf, weil die Versicherer in der Stadt diese Liste jeden Monat verlangen.',
        'de',
      ),
    ).toBe(
      'Jeder Wärter schreibt die Schiffe auf, weil die Versicherer in der Stadt diese Liste jeden Monat verlangen',
    );
  });

  it('of Japanese and Chinese ends at the full stop', () => {
    expect(pointOf('灯台は海を照らす。船は港へ帰る。', 'ja')).toBe('灯台は海を照らす');
    expect(pointOf('灯塔照亮大海。船回港。', 'zh')).toBe('灯塔照亮大海');
    expect(pointOf('灯塔不是玩具。它是工具。', 'zh')).toBe('灯塔不是玩具。它是工具');
  });

  it.each([
    ['de', 'Wenn der Wind dreht,', 'Wenn der Wind dreht, bleibt das Boot im Hafen.'],
    ['ru', 'Если ветер меняется,', 'Если ветер меняется, лодка остаётся в гавани.'],
    ['zh', '如果风向变了，', '如果风向变了，船就留在港口。'],
  ])('takes no bold case without what follows from it (%s)', (lang, bold, text) => {
    const marks = [{ kind: 'strong', start: 0, end: bold.length }] as const;
    expect(findIn({ text, marks: [...marks] }, lang).text).toBe(text.slice(0, -1));
  });

  it.each([
    ['en', 'If ', 'the lamp was dark', ', ships would go aground.', 'If the lamp was dark, ships would go aground'],
    ['fr', 'Si ma ', 'lampe est éteinte pendant la nuit', ', le bateau se perd.', 'Si ma lampe est éteinte pendant la nuit, le bateau se perd'],
    ['en', 'It is a myth that ', 'lamps save ships', ', and all know it.', 'It is a myth that lamps save ships, and all know it'],
    ['fr', 'Quand ', 'la lumière du phare est éteinte', ', on coule.', 'Quand la lumière du phare est éteinte, on coule'],
    ['es', 'Creíamos que ', 'nadie puede leer este libro', '.', 'Creíamos que nadie puede leer este libro'],
    ['ja', '', 'すべての港に灯台が二つ建てられている', '場合は、船は迷わない。', 'すべての港に灯台が二つ建てられている場合は、船は迷わない'],
  ] as const)('is the sentence of bold words that alone would claim what it supposes (%s): %s%s', (lang, before, bold, after, point) => {
    const other = lang === 'ja' ? '夜は暗い。' : 'The keepers of the northern tower write down every ship. ';
    const start = other.length + before.length;
    const marks = [{ kind: 'strong', start, end: start + bold.length } as const];
    expect(findIn({ text: other + before + bold + after, marks }, lang).text).toBe(point);
  }); // prettier-ignore

  it.each([
    ['es', 'Esta lámpara ', 'permite ver toda la costa', '.', 'Esta lámpara permite ver toda la costa'],
    ['es', 'Hay una lámpara que ', 'te permite ver toda la costa', '.', 'Hay una lámpara que te permite ver toda la costa'],
    ['es', 'Ahora ', 'necesitamos ver toda la costa', ' de noche.', 'Necesitamos ver toda la costa'],
    ['fr', 'Une ', 'simple lampe de la vieille tour', ' peut sauver un bateau.', 'Une simple lampe de la vieille tour peut sauver un bateau'],
    ['fr', 'Il est possible ', 'd’allumer la lampe de la vieille tour', '.', 'Il est possible d’allumer la lampe de la vieille tour'],
    ['it', 'La lampada ', 'permette di vedere la costa', '.', 'La lampada permette di vedere la costa'],
    ['pt', 'A lâmpada ', 'permite ver toda a costa', '.', 'A lâmpada permite ver toda a costa'],
  ] as const)('says whose or what, where bold words lack it (%s): %s%s', (lang, before, bold, after, point) => {
    const marks = [{ kind: 'strong', start: before.length, end: before.length + bold.length } as const];
    expect(findIn({ text: before + bold + after, marks }, lang).text).toBe(point);
  }); // prettier-ignore

  it('is no sentence of bold words where that would fill a slide', () => {
    const other = 'Lamps burn oil. ';
    const before = `${other}If `;
    const bold = 'the lamp was dark';
    const after =
      ' in one of those long nights in winter when nobody was awake in the whole harbour, and the keeper was ill or away on the mainland, ships would go aground.';
    const marks = [{ kind: 'strong', start: before.length, end: before.length + bold.length } as const];
    expect(findIn({ text: before + bold + after, marks }).text).toBe('Lamps burn oil');
  });

  it.each([
    ['We sail at dawn. A word to keepers: Oil the lamp.', 'A word to keepers: Oil the lamp'],
    [
      'We sail at dawn. A word to keepers: If a lamp has burnt all night, oil it before the sun stands high.',
      'If a lamp has burnt all night, oil it before the sun stands high',
    ],
  ])('does not end on a bold label within its paragraph: “%s”', (text, point) => {
    const start = text.indexOf('A word');
    const end = text.indexOf(':') + 1;
    expect(findIn({ text, marks: [{ kind: 'strong', start, end }] }).text).toBe(point);
  });
});
