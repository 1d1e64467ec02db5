import { describe, expect, it } from 'vitest';
import { toRichText } from '../../../src/essay/rich-text.ts';
import { findBold, findBoldLead } from '../../../src/plan/condense/find-bold.ts';
import type { RichText } from '../../../src/talk/shown.ts';
import { essayOf } from '../essay-of.ts';

/** The first paragraph of this Markdown. */
function paragraphOf(markdown: string): RichText {
  const node = essayOf(markdown).lead[0]?.node;
  if (node?.type !== 'paragraph') throw new Error('expected a paragraph');
  return toRichText(node.children);
}

describe('bold words', () => {
  it.each([
    ['The council paid. **Lamps save ships** every winter.', 'Lamps save ships'],
    ['We tried **a second lamp on the quay** and **a bell at night**.', 'A second lamp on the quay'],
    ['The keeper wants **iPhone chargers** on the quay.', 'iPhone chargers'],
    ['They ran **`lamp on` every night** on the quay.', 'lamp on every night'],
    ['**Every lamp needs a keeper.** It burns all night.', 'Every lamp needs a keeper.'],
    ['One thing is sure: **to keep a lamp is to keep a promise.**', 'To keep a lamp is to keep a promise.'],
    ['Once a year you should **oil the old lamps**.', 'Oil the old lamps'],
    ['The lamp burns. **But who pays for the oil?** Nobody does.', 'But who pays for the oil?'],
    ['**Can a keeper log in?** All else hangs on that.', 'Can a keeper log in?'],
    ['The council plans to **light and oil the lamps** in May.', 'Light and oil the lamps'],
    ['The new lamp is **bright by default** on our quay.', 'Bright by default'],
    ['However, **by the power of lamps** you can save ships.', 'By the power of lamps'],
    ['In the end they said that **nobody reads the book**.', 'Nobody reads the book'],
    ['We all believed that **lamps are free**.', 'Lamps are free'],
    ['The fault was not in the lamp but **in the oil**.', 'In the oil'],
    ['It is not costly, but **old lamps are never bright** by then.', 'Old lamps are never bright'],
  ])('of two and more choose the point: %s', (markdown, phrase) => {
    expect(findBold(paragraphOf(markdown), 'en')?.text).toBe(phrase);
  });

  it.each([
    ['one word is only stressed', 'We tend the lamp **every** night.'],
    ['a phrase that wants words behind it', 'We climbed **up to the** lamps.'],
    ['a phrase that wants words before it', 'The lamp is brighter **than the moon**.'],
    ['a phrase that points at what follows', 'Remember **the following** about lamps.'],
    ['a phrase that counts', 'Take **the first one** of the lamps.'],
    ['one piece of code', 'Run **`lamp --on all`** every night.'],
    ['an example in brackets', 'Marks of type (like **two bold words**) are drawn.'],
    ['a remark in brackets', 'The lamp burns. **(Note: not on Sundays.)** It is old.'],
    ['a term whose article stands before it', 'We call the tower a **blind light** in winter.'],
    ['the date of a change', '**Update (2019-05-04)**: the lamp burns again.'],
    ['an author with others', '**Zhang et al.** [showed](a.md) that lamps save ships.'],
    ['a date', 'The lamp was last lit in **May 2019** by us.'],
    ['what is done to what stands before it', 'After that the old doors get **locked up until dawn**.'],
    ['what is denied', 'They found that lamps do not help ships **sail fast and land well**.'],
    ['a clause that is denied', 'I do not think **lamps save ships** at noon.'],
    ['words that hang on their noun', 'The idea is to hang **freshly oiled** lamps on the quay.'],
    ['a case', '**If I were a keeper again,** I would light the lamp.'],
    ['a time, which says when', 'The keeper found the lamp on **Tuesday morning** on the quay.'],
    ['a beginning is no point alone', '**Cheap.** It costs a barrel of oil.'],
  ])('choose nothing: %s', (_, markdown) => {
    expect(findBold(paragraphOf(markdown), 'en')).toBeUndefined();
  });

  it.each([
    ['es', 'Casi siempre, **la luz del faro arde toda la noche**, y nadie la mira.', 'La luz del faro arde toda la noche'],
    ['de', '**Jeder Hafen hat ein Licht.** Es brennt die ganze Nacht.', 'Jeder Hafen hat ein Licht.'],
    ['zh', '有人提出一个设想：**每个港口应该有两盏灯**。', '每个港口应该有两盏灯'],
    ['ar', '**العدد الإجمالي لكل السفن:** يخبرك كم سفينة تمر.', 'العدد الإجمالي لكل السفن:'],
    ['es', '**Lo mejor es añadir aceite a la lámpara** y que arda toda la noche.', 'Lo mejor es añadir aceite a la lámpara'],
    ['es', 'Todos nos dijeron que **la luz del faro está apagada** y que nadie la mira.', 'La luz del faro está apagada'],
    ['de', 'Am Ende sahen wir, dass **jede alte Lampe dem Dorf hilft**, obwohl sie rußt.', 'Jede alte Lampe dem Dorf hilft'],
    ['fr', '**Demander au gardien de la grande tour** un peu d’huile.', 'Demander au gardien de la grande tour'],
  ])('in other languages choose the point as a clause, a sentence or a label (%s): %s', (lang, markdown, phrase) => {
    expect(findBold(paragraphOf(markdown), lang)?.text).toBe(phrase);
  }); // prettier-ignore

  it.each([
    ['fr', '**La première fois** montez avec le gardien.'],
    ['fr', 'Ici aucun homme n’imagine que **la lumière du grand phare est éteinte** ce soir.'],
    ['es', 'Sea como sea, **para encenderla**, lo mejor es subir con aceite.'],
    ['es', 'Nadie cree que no sirve, ni que **la luz del faro está apagada** hoy.'],
    ['es', 'Pues sabes qué, **que todo eso se ha acabado**.'],
    ['es', '**No hay razón para no encender la lámpara** que está en la torre.'],
    ['es', 'Vamos a subir con **María Luz**, que es la farera del puerto.'],
    ['ko', '등대는 **작은 등불(Lamp)** 하나로도 배를 살릴 수 있다.'],
    ['zh', '现代的灯塔可以有**数十万盏小灯**。'],
    ['de', 'Auf einigen Türmen sind **die Wärter und ihre Hunde** die einzigen mit Schlüssel.'],
  ])('in other languages are no point as a name, or as half a clause (%s): %s', (lang, markdown) => {
    expect(findBold(paragraphOf(markdown), lang)).toBeUndefined();
  });

  it('may hold any row of marks', () => {
    for (const sign of [',', '.']) {
      const marks = sign.repeat(100_000);
      expect(findBold(paragraphOf(`**updated${marks}x** lamps burn.`), 'en')).toBeUndefined();
    }
  });

  it.each(['en', 'fr'])('are found in a moment, however many a paragraph has (%s)', (lang) => {
    const paragraph = paragraphOf('We **oil the lamp** (twice) on '.repeat(10_000));
    expect(findBold(paragraph, lang)?.text ?? 'Oil the lamp').toBe('Oil the lamp');
  });

  it.each([
    ['**Cheap.** It costs a barrel of oil.', 'It costs a barrel of oil.'],
    ['**Cheap**: it costs a barrel of oil.', 'it costs a barrel of oil.'],
    ['**The lamp** – it burns oil.', 'it burns oil.'],
    ['**3 May, 10:15** The lamp goes out.', 'The lamp goes out.'],
  ])('begin the point where a mark parts them from the rest: %s', (markdown, rest) => {
    const text = paragraphOf(markdown);
    const lead = findBoldLead(text, 'en');
    expect(lead === undefined ? undefined : text.text.slice(lead.rest)).toBe(rest);
  });

  it.each([
    ['The **lamp** burns.'],
    ['**The lamp** burns oil.'],
    ['**Cheap.**'],
    ['**Monday night** is long.'],
  ])('begin no point elsewhere: %s', (markdown) => {
    expect(findBoldLead(paragraphOf(markdown), 'en')).toBeUndefined();
  });
});
