import { describe, expect, it } from 'vitest';
import { chooseSentence } from '../../../src/plan/condense/choose-sentence.ts';

function choose(sentences: readonly (readonly [text: string, pick: number])[], lang: string): string {
  const weighed = sentences.map(([text, pick]) => ({
    text: { text, marks: [] },
    weight: { text, pick, salience: 0 },
  }));
  return chooseSentence(weighed, lang).point.text;
}

describe('the point of a paragraph that is not English', () => {
  it('is the sentence that stands best for it, without its full stop', () => {
    expect(choose([['Das Meer ist still.', 0.1], ['Das Licht brennt.', 0.4]], 'de')).toBe('Das Licht brennt'); // prettier-ignore
  });

  it('is the first of several that are as good', () => {
    expect(choose([['El mar calla.', 0.2], ['La luz arde.', 0.2]], 'es')).toBe('El mar calla'); // prettier-ignore
  });

  it('is rather a little weaker than too long to read', () => {
    const long =
      'Wenn der Wind im Herbst von Westen kommt und das Wasser bis an die Treppe steigt, muss der Wärter auf dem Turm bleiben.';
    expect(choose([[long, 0.6], ['Der Turm steht im Meer.', 0.4]], 'de')).toBe('Der Turm steht im Meer'); // prettier-ignore
  });

  it.each([
    ['de', 'das Licht brennt jede Nacht, oder', 'Das Licht brennt jede Nacht'],
    ['ar', 'المصباح يضيء كل ليلة، أو', 'المصباح يضيء كل ليلة'],
  ])('ends before what leads on to the next item (%s: %s)', (lang, item, point) => {
    expect(choose([[item, 0.1]], lang)).toBe(point); // prettier-ignore
  });

  it('starts with a capital, as each of a list’s items does that its author wrote small', () => {
    expect(['neue Lampen', 'das Öl', 'iPhones'].map((item) => choose([[item, 0]], 'de'))).toEqual([
      'Neue Lampen',
      'Das Öl',
      'iPhones',
    ]);
  });

  it.each([
    ['de', 'Vielen Dank an alle am Turm.', 'Jeder Hafen hat ein Licht.'],
    ['de', 'Das führt zu vielen Fehlern.', 'Jeder Hafen hat ein Licht.'],
    ['fr', 'Cela suffit pour la nuit.', 'Chaque port a une lampe.'],
    ['es', 'Esto basta para la noche.', 'Cada puerto tiene una luz.'],
    ['zh', '感谢灯塔上的所有人。', '每个港口都有一盏灯。'],
    ['zh', '这让所有的船都很高兴。', '每个港口都有一盏灯。'],
    ['zh', '会让后来的船感到害怕。', '每个港口都有一盏灯。'],
    ['de', 'Es sei denn, der Wärter schläft.', 'Jeder Hafen hat ein Licht.'],
    ['de', 'Ein solcher Turm ist teuer.', 'Jeder Hafen hat ein Licht.'],
    ['zh', '下面先看一些灯塔。', '每个港口都有一盏灯。'],
    ['zh', '另一个例子是那座灯塔。', '每个港口都有一盏灯。'],
    ['ja', 'これは船にとって大切だ。', 'どの港にも明かりがある。'],
  ])('gives no thanks and points at nothing before it (%s: %s)', (lang, pointer, point) => {
    expect(choose([[pointer, 0.4], [point, 0.2]], lang)).toBe(point.replace(/[.。]$/u, '')); // prettier-ignore
  });

  it('is the first of a Japanese paragraph, which names what the short ones are about', () => {
    const first = '港の古い灯台は、海を渡るすべての船にとって、夜でも遠くから見える大切な目印である。';
    expect(choose([[first, 0.8], ['とても便利だ。', 0]], 'ja')).toBe(first.slice(0, -1)); // prettier-ignore
  });

  it('tells where it has nothing but thanks to show', () => {
    const text = '感谢灯塔上的所有人。';
    const chosen = chooseSentence(
      [{ text: { text, marks: [] }, weight: { text, pick: 0, salience: 0 } }],
      'zh',
    );
    expect(chosen.isWeak).toBe(true);
  });

  it('does not take a thing that is counted for a step', () => {
    expect(choose([['第一个港口有八十盏灯，第二个港口没有灯。', 0.1]], 'zh')).toMatch(/^第一个港口/u);
  });

  it.each([
    ['de', 'Beispielsweise brennt dort eine Lampe.', 'Jeder Hafen hat ein Licht.'],
    ['es', 'Por ejemplo, allí arde una lámpara.', 'Cada puerto tiene una luz.'],
    ['ja', '例えば、そこではランプが燃えている。', 'どの港にも明かりがある。'],
    ['de', 'For example, a lamp burns there.', 'Every harbour has a light.'],
    ['de', '(Dort brennt eine Lampe.)', 'Jeder Hafen hat ein Licht.'],
  ])('is no example and no remark (%s: %s)', (lang, example, point) => {
    expect(choose([[example, 0.5], [point, 0.2]], lang)).toBe(point.slice(0, -1)); // prettier-ignore
  });

  it.each([
    ['de', 'Zuerst füllen wir die Lampe.', 'Schließlich leuchtet sie.', 'Schließlich leuchtet sie'],
    ['fr', 'D’abord, nous remplissons la lampe.', 'Enfin, elle éclaire le port.', 'Elle éclaire le port'],
    ['zh', '首先，我们给灯添油。', '最后，灯整夜照亮港口。', '灯整夜照亮港口'],
    ['zh', '这篇文章讲的是我们怎么添油。', '灯整夜照亮港口。', '灯整夜照亮港口'],
    ['de', 'Dieser Beitrag erklärt die Lampe.', 'Jeder Hafen hat ein Licht.', 'Jeder Hafen hat ein Licht'],
    ['es', 'Algunos dicen que el faro sobra.', 'Cada puerto tiene una luz.', 'Cada puerto tiene una luz'],
  ])('is no step of a story, no announcement and nobody else’s claim (%s: %s)', (lang, other, own, point) => {
    expect(choose([[other, 0.5], [own, 0.2]], lang)).toBe(point); // prettier-ignore
  });

  it.each([
    ['fr', 'D’abord, nous remplissons la lampe.', 'Nous remplissons la lampe'],
    ['zh', '首先，我们给灯添油。', '我们给灯添油'],
    ['de', 'Zuerst füllen wir die Lampe.', 'Zuerst füllen wir die Lampe'],
  ])('loses the word that counts it (%s: %s)', (lang, step, point) => {
    expect(choose([[step, 0.5]], lang)).toBe(point);
  });
});
