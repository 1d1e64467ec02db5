import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/essay/language/sentences.ts';
import type { ChosenPoint } from '../../../src/plan/condense/choose-point.ts';
import { chooseSentence } from '../../../src/plan/condense/choose-sentence.ts';

function choose(sentences: readonly (readonly [text: string, pick: number])[], lang: string): string {
  const weighed = sentences.map(([text, pick]) => ({
    text: { text, marks: [] },
    weight: { text, pick, salience: 0 },
  }));
  return chooseSentence(weighed, lang).point.text;
}

function chooseOne(text: string, lang: string): ChosenPoint {
  return chooseSentence([{ text: { text, marks: [] }, weight: { text, pick: 0, salience: 0 } }], lang);
}

describe('the point of a paragraph that is not English', () => {
  it('is the sentence that stands best for it, without its full stop', () => {
    expect(choose([['Das Meer ist still.', 0.1], ['Das Licht brennt.', 0.4]], 'de')).toBe('Das Licht brennt'); // prettier-ignore
  });

  it('is how it is now rather than how it was', () => {
    expect(choose([['Früher war Öl billig.', 0.4], ['Heute kostet Öl viel Geld.', 0]], 'de')).toBe('Heute kostet Öl viel Geld'); // prettier-ignore
  });

  it('is not where to read on', () => {
    expect(chooseOne('Der ganze Bericht findet sich hier.', 'de').isWeak).toBe(true);
    expect(chooseOne('Der alte Turm steht hier seit hundert Jahren.', 'de').isWeak).toBe(false);
  });

  it('is the first of several that are as good', () => {
    expect(choose([['El mar calla.', 0.2], ['La luz arde.', 0.2]], 'es')).toBe('El mar calla'); // prettier-ignore
  });

  it('is rather the first than a later one that stands a little better, which leans on it', () => {
    expect(choose([['Fyren står i havet.', 0.2], ['Lampan brinner hela natten.', 0.4]], 'sv')).toBe('Fyren står i havet'); // prettier-ignore
  });

  it('is rather a little weaker than too long to read', () => {
    const long =
      'Wenn der Wind im Herbst von Westen kommt und das Wasser bis an die Treppe steigt, muss der Wärter auf dem Turm bleiben.';
    expect(choose([[long, 0.6], ['Der Turm steht im Meer.', 0.4]], 'de')).toBe('Der Turm steht im Meer'); // prettier-ignore
  });

  it.each([
    ['de', 'das Licht brennt jede Nacht, oder', 'Das Licht brennt jede Nacht'],
    ['nl', 'het licht brandt elke nacht, zoals', 'Het licht brandt elke nacht'],
    ['ru', 'свет горит каждую ночь, или', 'Свет горит каждую ночь'],
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
    ['de', 'Weil niemand am Turm gewacht hat.', 'Jeder Hafen hat ein Licht.'],
    ['de', 'Genau das haben wir gebaut.', 'Jeder Hafen hat ein Licht.'],
    ['zh', '下面先看一些灯塔。', '每个港口都有一盏灯。'],
    ['zh', '又或者是船长亲自去点灯。', '每个港口都有一盏灯。'],
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
    ['zh', '首先，我们给灯添油。', '最后一点，一个好的灯塔整夜照亮港口。', '一个好的灯塔整夜照亮港口'],
    ['zh', '这篇文章讲的是我们怎么添油。', '最后一个问题是灯夜里冒烟。', '最后一个问题是灯夜里冒烟'],
    ['zh', '这篇文章讲的是我们怎么添油。', '灯整夜照亮港口。', '灯整夜照亮港口'],
    ['de', 'Dieser Beitrag erklärt die Lampe.', 'Jeder Hafen hat ein Licht.', 'Jeder Hafen hat ein Licht'],
    ['es', 'Algunos dicen que el faro sobra.', 'Cada puerto tiene una luz.', 'Cada puerto tiene una luz'],
  ])('is no step of a story, no announcement and nobody else’s claim (%s: %s)', (lang, other, own, point) => {
    expect(choose([[other, 0.5], [own, 0.2]], lang)).toBe(point); // prettier-ignore
  });

  it.each([
    ['ja', '二年目の秋に、灯台の人に言われた。', '「隣に誰かがいると、火がつかなくなります」。'],
    ['de', 'Im zweiten Herbst sprach mich der Wärter an.', '„Mit euch am Docht brennt keine Lampe.“'],
  ])('is what is said, rather than who says it (%s)', (lang, speaker, words) => {
    expect(choose([[speaker, 0.3], [words, 0.2]], lang)).toBe(words.replace(/[.。]$/u, '')); // prettier-ignore
  });

  it('is nothing that the next sentence takes back (zh)', () => {
    for (const turn of ['可惜灯塔里没有油。', '可当实际上灯塔里没有油。'])
      expect(choose([['灯塔的灯光照亮了每个港口。', 0.3], [turn, 0.2]], 'zh')).toContain('灯塔里没有油'); // prettier-ignore
  });

  it('keeps the “no” that it ends in', () => {
    const sentence = 'Unos faros de la costa tienen guarda, otros, no.';
    expect(choose([[sentence, 0.5]], 'es')).toBe(sentence.slice(0, -1));
  });

  it.each([
    ['fr', 'D’abord, nous remplissons la lampe.', 'Nous remplissons la lampe'],
    ['zh', '首先，我们给灯添油。', '我们给灯添油'],
    ['de', 'Zuerst füllen wir die Lampe.', 'Zuerst füllen wir die Lampe'],
    [
      'pt',
      'Por último, mas não menos importante, acendemos a lâmpada.',
      'Por último, mas não menos importante, acendemos a lâmpada',
    ],
    ['ru', 'Во-первых, мы заправляем лампу.', 'Мы заправляем лампу'],
    // “At first”, “before”.
    ['ru', 'Сначала мы заправляли лампу маслом.', 'Сначала мы заправляли лампу маслом'],
    ['hi', 'पहले हमारा दीपक तेल से जलता था।', 'पहले हमारा दीपक तेल से जलता था'],
  ])('loses the word that counts it (%s: %s)', (lang, step, point) => {
    expect(choose([[step, 0.5]], lang)).toBe(point);
  });

  it.each([
    [
      'de',
      'Die meisten Türme sind leer. Aber jeder Hafen braucht ein Licht.',
      'Jeder Hafen braucht ein Licht',
    ],
    ['fr', 'La plupart des tours sont vides. Mais chaque port veut une lampe.', 'Chaque port veut une lampe'],
    [
      'es',
      'Casi todas las torres están vacías. Sin embargo, cada puerto quiere una luz.',
      'Cada puerto quiere una luz',
    ],
    ['it', 'Quasi tutte le torri sono vuote. Ma ogni porto vuole una luce.', 'Ogni porto vuole una luce'],
    ['pt', 'Quase todas as torres estão vazias. Porém, cada porto quer uma luz.', 'Cada porto quer uma luz'],
    ['nl', 'De meeste torens zijn leeg. Maar elke haven wil een licht.', 'Elke haven wil een licht'],
    ['pl', 'Większość wież jest pusta. Ale każdy port potrzebuje światła.', 'Każdy port potrzebuje światła'],
    ['ru', 'Почти все башни пусты. Но каждой гавани нужен свет.', 'Каждой гавани нужен свет'],
    ['zh', '大多数灯塔都空着。但是每个港口都需要灯。', '每个港口都需要灯'],
    ['ja', 'ほとんどの塔は空だ。しかし、どの港にも明かりが要る。', 'どの港にも明かりが要る'],
    ['ko', '대부분의 탑은 비어 있다. 하지만 모든 항구에는 등불이 필요하다.', '모든 항구에는 등불이 필요하다'],
    ['ar', 'معظم الأبراج خالية. لكن كل ميناء يحتاج إلى ضوء.', 'كل ميناء يحتاج إلى ضوء'],
    ['tr', 'Kulelerin çoğu boş. Ama her limana bir ışık gerek.', 'Her limana bir ışık gerek'],
    ['uk', 'Майже всі вежі порожні. Але кожній гавані потрібне світло.', 'Кожній гавані потрібне світло'],
    [
      'id',
      'Kebanyakan menara kosong. Tetapi setiap pelabuhan perlu cahaya.',
      'Setiap pelabuhan perlu cahaya',
    ],
    ['he', 'רוב המגדלים ריקים. אבל כל נמל צריך אור.', 'כל נמל צריך אור'],
    ['hi', 'ज़्यादातर मीनारें खाली हैं। लेकिन हर बंदरगाह को रोशनी चाहिए।', 'हर बंदरगाह को रोशनी चाहिए'],
  ])('is what its author turns to, without the word that turns (%s)', (lang, text, point) => {
    expect(choose(splitSentences(text, lang).map((each) => [each.trim(), 0.2]), lang)).toBe(point); // prettier-ignore
  });

  it.each([
    ['de', 'Das Licht brennt immer.', 'Aber wenn es stürmt, bleibt der Hafen dunkel.'],
    ['ru', 'Свет горит всегда.', 'Но если буря, гавань остаётся тёмной.'],
    ['zh', '灯塔的灯每天晚上都亮着。', '但如果有暴风雨，港口就是黑的。'],
  ])('is not the case that limits it (%s)', (lang, claim, other) => {
    expect(choose([[claim, 0.2], [other, 0.1]], lang)).toBe(claim.slice(0, -1)); // prettier-ignore
  });

  it.each([
    ['de', 'Jeder darf auf den Turm.', 'Es sei denn, es stürmt.'],
    ['fr', 'Chacun peut monter à la tour.', 'Sauf pendant la tempête.'],
    ['es', 'Todos pueden subir a la torre.', 'A menos que haya tormenta.'],
    ['ar', 'يمكن للجميع صعود البرج.', 'إلا إذا هبت العاصفة.'],
  ])('is none that the next sentence takes back (%s)', (lang, claim, limit) => {
    const sentences = [claim, limit].map((text) => ({ text: { text, marks: [] }, weight: { text, pick: 0, salience: 0 } })); // prettier-ignore
    expect(chooseSentence(sentences, lang).isWeak).toBe(true);
  });

  it('takes a sentence that begins with its own limit for a whole one', () => {
    const text = 'A menos que haya tormenta, todos pueden subir a la torre.';
    const chosen = chooseSentence([{ text: { text, marks: [] }, weight: { text, pick: 0, salience: 0 } }], 'es'); // prettier-ignore
    expect(chosen.isWeak).toBe(false);
  });

  it.each([
    ['de', 'Sehen wir uns den Turm an.'],
    ['fr', 'Parlons de la tour.'],
    ['es', 'En este capítulo subimos a la torre.'],
    ['it', 'Vediamo la torre.'],
    ['pt', 'Vamos falar sobre a torre.'],
    ['nl', 'Laten we de toren bekijken.'],
    ['pl', 'W tym rozdziale wejdziemy na wieżę.'],
    ['ru', 'Давайте посмотрим на башню.'],
    ['zh', '接下来我们看看那座灯塔。'],
    ['ja', 'ここでは塔を見てみましょう。'],
    ['ko', '이제 탑을 살펴보겠습니다.'],
    ['ar', 'دعونا ننظر إلى البرج.'],
    ['he', 'בואו נסתכל על המגדל.'],
    ['hi', 'आइए मीनार को देखें।'],
    ['tr', 'Bu bölümde kuleye çıkacağız.'],
    ['tr', 'Kuleye çıkmak için aşağıdaki merdiveni kullanın.'],
    ['uk', 'У цьому розділі ми піднімемося на вежу.'],
    ['id', 'Mari kita lihat menara itu.'],
    ['es', 'En lo alto de la torre tienes dos lámparas.'],
    ['de', 'Mehr dazu steht im Handbuch des Hafens.'],
    ['fr', 'Pour plus d’informations, voyez le livre du port.'],
    ['ru', 'Подробнее об этом написано в книге гавани.'],
    ['ja', '詳しくは港の本を読んでください。'],
    ['ko', '자세한 내용은 항구의 책에 있습니다.'],
    ['pt', 'Parabéns por acender a primeira lâmpada!'],
    ['de', 'Jeder Wärter muss die folgenden Fragen beantworten.'],
    ['es', 'Hay tres maneras de subir a la torre.'],
    ['ar', 'هناك طريقتان يجب أخذهما في الاعتبار.'],
    ['ja', '塔に登るには以下のはしごを使おう。'],
    ['ja', '灯の手入れについては港の本を参照のこと。'],
    ['ko', '등대에 오르려면 다음 절차를 따라야 한다.'],
    ['ko', '등대의 그림은 여기서 확인할 수 있다.'],
    ['es', 'Aquí te dejo un dibujo de la torre.'],
    ['fr', 'Prenons l’exemple de la vieille tour.'],
    ['ru', 'Больше о башнях вы найдёте здесь.'],
    ['de', 'Siehe hierzu auch das Handbuch des Hafens.'],
    ['ar', 'إذا أردت أن تعرف المزيد عن الأبراج، فتابع القراءة لتصعد معنا.'],
    ['zh', '要了解灯塔的历史，请继续阅读。'],
    ['zh-Hant', '接下來我們看看那座燈塔。'],
    ['zh-Hant', '這讓所有的船都很高興。'],
    ['de', 'Na ja.'],
    ['he', '(שתיקה)'],
    ['fr', '(Je dirai plus loin pourquoi la lampe brûle toute la nuit.)'],
    ['zh', '（上图：港口的老灯塔，一九六九年。）'],
    ['ja', '灯台の扉を開けて、'],
    ['sv', 'När lampan tänds om kvällen,'],
    ['zh', '说说这两年在灯塔上的事。'],
  ])('does not only announce what comes, or congratulate (%s: %s)', (lang, text) => {
    const chosen = chooseSentence([{ text: { text, marks: [] }, weight: { text, pick: 0, salience: 0 } }], lang); // prettier-ignore
    expect(chosen.isWeak).toBe(true);
  });

  it.each([
    ['de', 'Diese Lampen brennen lange.', 'Jeder Hafen hat ein Licht.'],
    ['it', 'Queste lampade durano molto.', 'Ogni porto ha una luce.'],
    ['pt', 'Essas lâmpadas duram muito.', 'Cada porto tem uma luz.'],
    ['pl', 'Te lampy palą się długo.', 'Każdy port ma światło.'],
    ['ru', 'Это важно для всех кораблей.', 'В каждой гавани есть свет.'],
    ['ko', '이런 등불은 오래 탄다.', '모든 항구에는 등불이 있다.'],
    ['ar', 'هذه المصابيح تدوم طويلا.', 'في كل ميناء ضوء.'],
    ['he', 'הם דולקים כל הלילה.', 'בכל נמל יש אור.'],
    ['tr', 'Bu lambalar uzun yanar.', 'Her limanda bir ışık var.'],
    ['uk', 'Вони горять усю ніч.', 'У кожній гавані є світло.'],
    ['id', 'Hal ini penting bagi semua kapal.', 'Setiap pelabuhan punya cahaya.'],
    ['hi', 'इसे हर रात जलाया जाता है।', 'हर बंदरगाह में रोशनी है।'],
    ['fr', 'Il brûle toute la nuit au port.', 'Chaque port a une lampe.'],
    ['es', 'Podemos usar esto en la torre.', 'Cada puerto tiene una luz.'],
    ['es', 'Para subir usamos la siguiente escalera:', 'Cada puerto tiene una luz.'],
    ['ko', '그림 1-4 등불의 모양', '모든 항구에는 등불이 있다.'],
    ['ru', 'К примеру, там горит лампа.', 'В каждой гавани есть свет.'],
    ['zh', '一个例子是那盏灯。', '每个港口都有一盏灯。'],
    ['ja', 'ファイル管理について。', 'どの港にも明かりがある。'],
    ['ja', '塔へ行く道は2つあります。', 'どの港にも明かりがある。'],
    ['es', 'Tras esto, la lámpara arde toda la noche.', 'Cada puerto tiene una luz.'],
    ['de', 'Andererseits brennt eine Lampe die ganze Nacht.', 'Jeder Hafen hat ein Licht.'],
    ['fr', 'Il est allumé toute la nuit.', 'Chaque port a une lampe.'],
    ['ko', '위에서 설명한 등불은 오래 탄다.', '모든 항구에는 등불이 있다.'],
    ['fr', 'On peut éviter ça avec une lampe.', 'Chaque port a une lampe.'],
    ['ru', 'Вот где нам поможет старая лампа.', 'В каждой гавани есть свет.'],
    ['ru', 'В данном примере горит лампа.', 'В каждой гавани есть свет.'],
    ['ko', '위 그림의 등불은 밤새도록 탄다.', '모든 항구에는 등불이 있다.'],
    ['ru', 'Мы видим это в каждой гавани.', 'В каждой гавани есть свет.'],
    ['zh', '四月人们会在海上放飞这架飞机。', '每个港口都有一盏灯。'],
    ['zh', '更好的做法是看它们有多亮。', '每个港口都有一盏灯。'],
    ['ja', '赤いランプ、青いランプ、黄色いランプなど。', 'どの港にも明かりがある。'],
    ['tr', 'Eskileri bile parlatır bütün gece.', 'Ayna: lambayı parlatan cam.'],
    ['de', 'Sonst brennt keine Lampe im Hafen.', 'Jeder Hafen hat ein Licht.'],
    ['de', 'Man kann das auch am Abend tun.', 'Jeder Hafen hat ein Licht.'],
    ['nl', 'Anders brandt de lamp niet.', 'Elke haven heeft een licht.'],
    ['nl', 'Het heeft een glas van brons.', 'Elke haven heeft een licht.'],
    ['pl', 'Inaczej lampa nie pali się długo.', 'Każdy port ma światło.'],
    ['ru', 'Иначе лампа горит недолго.', 'В каждой гавани есть свет.'],
    ['it', 'Altrimenti la lampada dura poco.', 'Ogni porto ha una luce.'],
    ['fr', 'Autrement la lampe brûle mal.', 'Chaque port a une lampe.'],
  ])('points at nothing that is not there (%s: %s)', (lang, pointer, point) => {
    expect(choose([[point, 0.2], [pointer, 0.6]], lang)).toBe(point.replace(/[.。।]$/u, '')); // prettier-ignore
  });

  it.each([
    ['de', 'Wir lösen das immer gleiche Problem der Docht.', 'Jeder Hafen hat ein Licht.'],
    ['nl', 'Het is tijd voor een nieuwe lamp.', 'Elke haven heeft een licht.'],
    ['nl', 'Het is de wachter die de lamp poetst.', 'Elke haven heeft een licht.'],
    ['nl', 'Het zijn de kleine lampen die lang branden.', 'Elke haven heeft een licht.'],
    ['nl', 'Anders denken helpt elke haven.', 'Elke haven heeft een licht.'],
    ['pl', 'Inaczej niż olej, gaz pali się długo.', 'Każdy port ma światło.'],
    ['ru', 'Иначе устроена лампа старой башни.', 'В каждой гавани есть свет.'],
    ['uk', 'Інакше працює лампа старої вежі.', 'У кожній гавані є світло.'],
  ])('finds no such pointer in %s: %s', (lang, text, other) => {
    expect(choose([[other, 0.2], [text, 0.6]], lang)).toBe(text.replace(/\.$/u, '')); // prettier-ignore
  });

  it.each([
    ['fr', 'Il est facile de monter à la tour.'],
    ['fr', 'Il est bien plus sûr de monter à deux.'],
    ['fr', '(Presque) chaque port a une lampe.'],
    ['hi', 'ऐसा नाम चुनें जो याद रहे।'],
    ['ja', '/proc以下のファイルを使おう。'],
    ['de', 'Für mehr Licht sorgt die Lampe im Turm.'],
    ['zh', '更多的船在夜里看见灯塔。'],
    ['es', 'El día siguiente trajo la tormenta más grande de aquel año al puerto.'],
    ['ko', '자세한 설명은 선원에게 도움이 된다.'],
    ['tr', 'Bir liman ışıksız olmaz.'],
    ['id', 'Saat ini setiap pelabuhan punya cahaya.'],
    ['uk', 'Маяк — це вежа зі світлом.'],
    ['de', 'Die Zukunft der Seefahrt beginnt hier.'],
    ['zh', '应该每天晚上点灯，其他的事可以等到早上。'],
    ['fr', '5. La lampe'],
    ['ja', '気温が10度以下の夜は、灯が明るく見える。'],
  ])('may have words of what points elsewhere (%s: %s)', (lang, text) => {
    const chosen = chooseSentence([{ text: { text, marks: [] }, weight: { text, pick: 0, salience: 0 } }], lang); // prettier-ignore
    expect(chosen.isWeak).toBe(false);
  });

  it.each([
    ['es', 'Para encender esta lámpara se sube con aceite.'],
    ['ru', 'Мы видим это в каждой гавани.'],
    ['zh', '该灯塔有八十盏灯。'],
    ['fr', 'C’est la plus vieille lampe du port.'],
  ])('stands the worse alone the nearer its start points at what came before (%s: %s)', (lang, text) => {
    expect(chooseOne(text, lang).standing).toBeLessThan(0);
  });

  it.each([
    ['es', 'Cada puerto tiene una luz, y esta luz arde toda la noche.'],
    ['ru', 'Маяк — это башня со светом.'],
    ['zh', '像守塔人这样的人很少。'],
    ['ja', '灯台は船に道を教え、その光は遠くから見える。'],
  ])('stands alone if what it points at may be its own (%s: %s)', (lang, text) => {
    expect(chooseOne(text, lang).standing).toBeUndefined();
  });

  it.each([
    ['fr', 'Où est la lampe ? Elle pend dans la tour.', 'Où est la lampe ?'],
    ['de', 'Wo hängt die Lampe? Die Lampe hängt im Turm.', 'Die Lampe hängt im Turm'],
    ['zh', '灯塔是什么？为什么港口需要它？灯塔是一座有光的塔。', '灯塔是一座有光的塔'],
    ['ja', '明かりはどこにあるのでしょうか。明かりは塔にあります。', '明かりは塔にあります'],
  ])('is an answer before its question, if that stands alone (%s)', (lang, text, point) => {
    expect(choose(splitSentences(text, lang).map((each) => [each.trim(), 0.2]), lang)).toBe(point); // prettier-ignore
  });

  it.each([
    ['de', 'Das heißt, die Lampe brennt jede Nacht.', 'Die Lampe brennt jede Nacht'],
    ['ru', 'Вместо этого лампа горит всю ночь.', 'Лампа горит всю ночь'],
    ['ru', 'Поэтому лампа горит всю ночь.', 'Лампа горит всю ночь'],
    ['ko', '그렇기 때문에 등불은 밤새도록 탄다.', '등불은 밤새도록 탄다'],
    ['ko', '따라서 등불은 밤새도록 탄다.', '등불은 밤새도록 탄다'],
    ['ja', 'また、灯は夜でも遠くから見える。', '灯は夜でも遠くから見える'],
    ['fr', 'Mais la nuit.', 'Mais la nuit'],
    ['ar', 'ومع ذلك، فإن الضوء يحترق كل ليلة.', 'ومع ذلك، فإن الضوء يحترق كل ليلة'],
  ])(
    'loses the words that only tie it to what came before, if a sentence is left (%s: %s)',
    (lang, text, point) => {
      expect(choose([[text, 0.5]], lang)).toBe(point);
    },
  );
});
