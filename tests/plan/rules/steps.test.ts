import { describe, expect, it } from 'vitest';
import { saidBy, shownBy, slideOf, slidesOf } from '../essay-of.ts';

describe('a numbered list', () => {
  it('of three to five short items is steps, counted from its own number', () => {
    const [slide] = slidesOf('4. Fill the lamp\n5. Trim the wick\n6. Light it');
    expect(slide).toMatchObject({ layout: 'steps', first: 4 });
    expect(slide?.steps.map(({ shows }) => shows.text)).toEqual([
      'Fill the lamp',
      'Trim the wick',
      'Light it',
    ]);
  });

  it('has the sentence that introduces it above the steps', () => {
    const [slide] = slidesOf('Every evening is the same:\n\n1. Fill the lamp\n2. Trim the wick\n3. Light it');
    expect(slide).toMatchObject({ layout: 'steps', lead: { text: 'Every evening is the same' } });
    expect(slide?.steps[0]?.says.map(({ text }) => text)).toEqual([
      'Every evening is the same:',
      'Fill the lamp',
    ]);
  });

  it('that is longer stays points with its numbers, on each slide', () => {
    const items = ['oil', 'wick', 'glass', 'log', 'bell', 'flag', 'boat'].map(
      (item, at) => `${String(at + 1)}. The ${item}`,
    );
    const slides = slidesOf(items.join('\n'));
    expect(slides.map(({ layout, first, steps }) => [layout, first, steps.length])).toEqual([
      ['points', 1, 4],
      ['points', 5, 3],
    ]);
  });

  it('with a long item stays points with its numbers', () => {
    const long = '**fill the lamp to the ring of the second mark before the night falls and the wind turns**';
    const [slide] = slidesOf(`1. You ${long}.\n2. Trim the wick\n3. Light it`);
    expect(slide).toMatchObject({ layout: 'points', first: 1 });
  });

  it('shares no slide with points that have no number', () => {
    const slides = slidesOf('Lamps need keepers.\n\n1. Fill it\n2. Light it');
    expect(slides.map(({ layout, first }) => [layout, first])).toEqual([
      ['statement', undefined],
      ['points', 1],
    ]);
  });

  it('inside another list has no numbers of its own', () => {
    const slides = slidesOf('- Lamps\n  1. Fill it\n  2. Trim it\n  3. Light it\n- Wicks');
    expect(slides.every(({ layout, first }) => layout === 'points' && first === undefined)).toBe(true);
    expect(slides.map(({ steps }) => steps.length)).toEqual([2]);
  });
});

describe('a list without numbers', () => {
  it('is points, or steps where its author asks for them', () => {
    const list = '- Fill the lamp\n- Trim the wick\n- Light it';
    expect(slideOf(list).layout).toBe('points');
    expect(slidesOf(`<!-- slide: layout=steps -->\n\n${list}`)).toMatchObject([{ layout: 'steps' }]);
  });
});

describe('a paragraph of steps', () => {
  it('counts them without the words that count', () => {
    const slides = slidesOf(
      'First, fill the lamp. Use clean oil. Then trim the wick. Finally, light it at dusk.',
    );
    expect(slides.map(({ layout }) => layout)).toEqual(['steps']);
    expect(shownBy(slides)).toEqual([['Fill the lamp', 'Trim the wick', 'Light it at dusk']]);
    expect(saidBy(slides)).toEqual([
      ['First, fill the lamp. Use clean oil.', 'Then trim the wick.', 'Finally, light it at dusk.'],
    ]);
  });

  it.each([
    'First, fill the lamp. Finally, light it.',
    'First, fill the lamp. Then trim the wick. Then wait.',
    'Lamps need oil. First, fill the lamp. Then trim the wick. Finally, light it.',
    'Then came the storm. Then came the night. Finally, the boat came.',
  ])('has at least three, the first and the last of them called so: %s', (markdown) => {
    expect(slidesOf(markdown).map(({ layout }) => layout)).not.toContain('steps');
  });

  it.each([
    ['en', 'First, fill the lamp. Second, trim the wick. Third, light it.'],
    ['en', 'First, you fill the lamp. Second, you trim the wick. Third, you light it.'],
    ['en', 'First you fill the lamp. Second you trim the wick. Third you light it.'],
    ['en', 'Step 1: Fill the lamp. Step 2: Trim the wick. Step 3: Light it.'],
    ['en', 'First, fill the lamp; then trim the wick; finally, light it.'],
    ['de', 'Zuerst füllst du die Lampe. Dann kürzt du den Docht. Schließlich zündest du sie an.'],
    ['de', 'Schritt 1: Lampe füllen. Schritt 2: Docht kürzen. Schritt 3: Anzünden.'],
    ['es', 'Primero, llena la lámpara. Segundo, corta la mecha. Tercero, enciende la luz.'],
    ['fr', 'D’abord, remplissez la lampe. Puis coupez la mèche. Enfin, allumez-la.'],
    ['zh', '首先给灯加油。其次修剪灯芯。最后把灯点亮。'],
    ['zh', '首先给灯加油，然后修剪灯芯，最后把灯点亮。'],
    ['ar', 'أولاً، املأ المصباح. ثانيًا، قص الفتيل. أخيرًا، أشعل الضوء.'],
    ['ru', 'Сначала залейте масло. Затем подрежьте фитиль. Наконец, зажгите лампу.'],
    ['ru', 'Во-первых, масло дёшево. Во-вторых, фитиль вечен. В-третьих, лампа горит.'],
    ['ru', 'Шаг 1: Залить масло. Шаг 2: Подрезать фитиль. Шаг 3: Зажечь.'],
    ['uk', 'Спочатку налийте олію. Потім підріжте ґніт. Нарешті, запаліть лампу.'],
    ['pl', 'Najpierw nalej oliwy. Następnie przytnij knot. Na koniec zapal lampę.'],
    ['cs', 'Nejprve nalijeme olej. Potom zkrátíme knot. Nakonec lampu rozsvítíme.'],
    ['pt', 'Primeiro, encha a lâmpada. Depois, corte o pavio. Por fim, acenda a luz.'],
    ['it', 'Per prima cosa riempi la lampada. Poi taglia lo stoppino. Infine accendi la luce.'],
    ['nl', 'Eerst vul je de lamp. Daarna kort je de pit in. Tot slot steek je haar aan.'],
    ['tr', 'Önce lambayı doldurun. Sonra fitili kesin. Son olarak lambayı yakın.'],
    ['vi', 'Đầu tiên, hãy đổ dầu. Sau đó, hãy cắt bấc. Cuối cùng, hãy thắp đèn.'],
    ['el', 'Πρώτα γέμισε τη λάμπα. Έπειτα κόψε το φιτίλι. Τέλος, άναψέ τη.'],
    ['ko', '첫째, 등에 기름을 붓는다. 둘째, 심지를 자른다. 셋째, 불을 켠다.'],
    ['he', 'ראשית, ממלאים את המנורה. שנית, גוזמים את הפתיל. לבסוף, מדליקים אותה.'],
    ['fa', 'اول، چراغ را پر کنید. سپس، فتیله را ببرید. در نهایت، آن را روشن کنید.'],
    ['hi', 'पहले दीपक में तेल भरें। फिर बत्ती काटें। अंत में दीपक जलाएँ।'],
  ])('in %s: %s', (lang, markdown) => {
    const [slide, ...others] = slidesOf(markdown, { lang });
    expect([slide?.layout, slide?.first, slide?.steps.length, others]).toEqual(['steps', 1, 3, []]);
  });

  it('shows them without the “Two:” that counts them', () => {
    const [slide] = slidesOf('One: fill the lamp. Two: trim the wick, not too short. Three: light it.');
    expect(slide).toMatchObject({ layout: 'steps' });
    expect(slide?.steps[1]?.shows.text).toBe('Trim the wick, not too short');
  });

  it('shows them without “Second” and “Step 2”', () => {
    const ordinals = 'First, you fill the lamp. Second, trim the wick. Third, light it.';
    const numbers = 'Step 1: You fill the lamp. Step 2: trim the wick. Step 3: light it.';
    const steps = [['You fill the lamp', 'Trim the wick', 'Light it']];
    expect([shownBy(slidesOf(ordinals)), shownBy(slidesOf(numbers))]).toEqual([steps, steps]);
  });

  it('has the sentence that announces them above them, said with the first', () => {
    const [slide, ...others] = slidesOf(
      'Three things happen at dusk. First, the lamp is filled. Then the wick is trimmed. Finally, the light burns.',
    );
    expect(slide).toMatchObject({ layout: 'steps', lead: { text: 'Three things happen at dusk' } });
    expect(slide?.steps[0]?.says.map(({ text }) => text)).toEqual([
      'Three things happen at dusk.',
      'First, the lamp is filled.',
    ]);
    expect(others).toEqual([]);
  });

  it.each([
    ['en', 'First I was cold. Then I was asleep. Finally I woke up.'],
    ['en', 'First we lit the lamp. Then we waited. Finally we went home.'],
    ['en', 'First place goes to the lamp. Second place goes to the bell. Third place goes to the horn.'],
    ['en', 'Step 1: Fill the lamp. Step 3: Trim the wick. Step 4: Light it.'],
    ['es', 'Primero tuve miedo. Luego tuve frío. Finalmente dormí.'],
    ['de', 'Zuerst hatte ich Angst. Dann schlief ich. Schließlich kam das Boot.'],
    ['ru', 'Сначала мы зажгли лампу. Затем мы ждали. Наконец мы ушли домой.'],
    ['uk', 'Спочатку ми запалили лампу. Потім ми чекали. Нарешті ми пішли додому.'],
    ['pl', 'Najpierw zapaliliśmy lampę. Potem czekaliśmy. Na koniec poszliśmy do domu.'],
    ['cs', 'Nejprve jsme rozsvítili lampu. Potom jsme čekali. Nakonec jsme šli domů.'],
    ['pt', 'Primeiro, acendemos a lâmpada. Depois, esperamos. Por fim, fomos embora.'],
    ['vi', 'Thứ hai tuần này nghỉ. Thứ ba tuần này nghỉ. Thứ tư tuần này nghỉ.'],
    ['ko', '첫째 아이는 등을 든다. 둘째 아이는 심지를 든다. 셋째 아이는 불을 든다.'],
    ['tr', 'Önce lambayı yaktık. Sonra bekledik. Son olarak eve gittik.'],
    ['hi', 'पहले हमने दीपक जलाया। फिर हमने प्रतीक्षा की। अंत में हम घर गए।'],
  ])('is no story, and no list of other things, in %s: %s', (lang, markdown) => {
    expect(slidesOf(markdown, { lang }).map(({ layout }) => layout)).not.toContain('steps');
  });
});
