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
    ['We all know that **lamps are free**.', 'Lamps are free'],
    ['When it rains you should **oil the old lamps**.', 'Oil the old lamps'],
    ['If it rains, the **lamp is oiled twice a day** by us.', 'If it rains, the lamp is oiled twice a day'],
    ['We built a **bright new lamp for the whole harbour** in May.', 'Bright new lamp for the whole harbour'],
    ['I think that **lamps should be free**.', 'Lamps should be free'],
    ['I argue that **lamps should be free**.', 'Lamps should be free'],
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
    ['names in a row', 'Our thanks go to **Ada Byron**, **Grace Hopper**, and **Jean Bartik**.'],
    ['a title', 'In **“The Long Night of the Lamps,”** a keeper tells of storms.'],
    ['a name within its sentence', 'We meet at **Harbour Day 2015** in spring.'],
    ['what belongs to somebody named before', 'The harbour has lost **its old lamp** in a storm.'],
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
    ['a case', '**If I were a keeper again,** I would light the lamp.'],
    ['what a case holds', 'If **the lamp was dark**, ships would go aground.'],
    ['a case that begins before them', 'When the **lamp goes dark**, nobody finds the quay.'],
    ['what is done in a case', 'If you **leave the lamp dark**, ships go aground.'],
    ['what one may want', 'If you want to **leave the lamp dark**, ask us.'],
    ['what others say', 'Everyone thinks that **lamps are free** here, too.'],
    ['what was believed', 'We once believed that **nobody reads the book**, and were wrong.'],
    ['what others believe', 'Some people think that **lamps are free**.'],
    ['what is false', 'It is a myth that **lamps save ships** at noon.'],
    ['what is wished for', 'It would be nice if **the lamp were always warm**.'],
    ['what to avoid', 'Avoid **leaving the lamp dark** in winter.'],
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
    ['de', 'Am Ende sahen wir, **jede alte Lampe hilft dem Dorf**, obwohl sie rußt.', 'Jede alte Lampe hilft dem Dorf'],
    ['es', 'Creemos que **la luz del faro debe arder siempre**.', 'La luz del faro debe arder siempre'],
    ['fr', 'Nous savons que **la lumière du phare est allumée** ce soir.', 'La lumière du phare est allumée'],
    ['fr', 'Il est vrai qu’un **gardien peut allumer la lampe** seul.', 'Un gardien peut allumer la lampe'],
    ['fr', 'Ces **lumières rendent plus facile le chemin** du port.', 'Ces lumières rendent plus facile le chemin'],
    ['es', 'Vimos que la **lámpara vieja no sirve de nada** allí.', 'La lámpara vieja no sirve de nada'],
    ['es', 'No sabemos nada del faro pero... **¿qué lo llevó hasta este puerto?**', '¿Qué lo llevó hasta este puerto?'],
    ['it', 'Sappiamo che **la lampada è accesa ogni notte**.', 'La lampada è accesa ogni notte'],
    ['pt', 'Vê-se que **a lâmpada está acesa toda a noite**.', 'A lâmpada está acesa toda a noite'],
    ['pl', 'Wiemy, że **lampa jest zapalona każdej nocy**.', 'Lampa jest zapalona każdej nocy'],
    ['ru', 'Мы знаем, что **лампа может гореть всю ночь**.', 'Лампа может гореть всю ночь'],
    ['ja', '**すべての港には灯台が二つ必要です**。夜は暗い。', 'すべての港には灯台が二つ必要です'],
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
    ['de', 'Wenn **jede Lampe im Hafen brennt**, bleibt es hell.'],
    ['de', 'Am Ende sahen wir, dass **jede alte Lampe dem Dorf hilft**, obwohl sie rußt.'],
    ['de', 'Viele glauben, dass **niemand dieses Buch gelesen hat**.'],
    ['es', 'Si **la luz del faro está apagada**, nadie la ve.'],
    ['es', 'Creíamos que **nadie puede leer este libro**.'],
    ['fr', 'Quand **la lumière du phare est éteinte**, on ne voit rien.'],
    ['fr', 'Les gens croient qu’**un phare peut sauver des bateaux**.'],
    ['it', 'Se **la lampada è ancora accesa**, dormite.'],
    ['it', 'È falso che **la lampada è accesa ogni notte**.'],
    ['pt', 'Se **a lâmpada está acesa toda a noite**, durma.'],
    ['pt', 'Achávamos que **ninguém tem lido o livro**.'],
    ['nl', 'Wij dachten dat **niemand het boek heeft gelezen**.'],
    ['ru', 'Если **лампа может гореть всю ночь**, спите.'],
    ['ru', 'Мы думали, что **никто не может прочесть книгу**.'],
    ['pl', 'Jeśli **lampa jest zapalona każdej nocy**, śpijcie.'],
    ['pl', 'Myśleliśmy, że **nikt nie może czytać książki**.'],
    ['zh', '如果**每个港口都是有两盏灯的**，船就不会迷路。'],
    ['zh', '我们以为**没有人会去看这本手册**，后来发现错了。'],
    ['zh', '**每个港口都是有两盏灯**的时候，船就不会迷路。'],
    ['ja', '**灯が消えたのに、あとで油が見つかったのであれば、** 港に知らせましょう。'],
    ['ja', '**すべての港に灯台が二つ建てられている**場合は、船は迷わない。'],
    ['ja', '**この本は誰も読んでいない**と思っていたが、違った。'],
    ['ko', '**모든 항구에 등대가 두 개씩 있다**면 배는 길을 잃지 않는다.'],
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

  it.each([
    ['en', 'Oil the lamp'],
    ['fr', undefined],
  ])('are found in a moment, however many a paragraph has (%s)', (lang, phrase) => {
    const paragraph = paragraphOf('We **oil the lamp** (twice) on '.repeat(10_000));
    expect(findBold(paragraph, lang)?.text).toBe(phrase);
  });

  it('are found in a moment, however many sentences they are', () => {
    const paragraph = paragraphOf('It does not **make lamps burn well.** '.repeat(20_000));
    expect(findBold(paragraph, 'en')).toBeUndefined();
  });

  it('are looked around within their reach alone, however few marks stand there', () => {
    for (const word of ['si ', 'that ', 'if,', '(']) {
      const text = word.repeat(100_000);
      const paragraph = paragraphOf(`${text}**updated lamps** burn.`);
      const found = ['en', 'es', 'pt', 'de'].map((lang) => findBold(paragraph, lang)?.text);
      expect(found).toEqual(['Updated lamps', undefined, undefined, undefined]);
    }
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
