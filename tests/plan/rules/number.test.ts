import { describe, expect, it } from 'vitest';
import { slideOf, slidesOf } from '../essay-of.ts';

describe('the caption beside a large figure', () => {
  it.each([
    ['40 % of our pages are never opened.', '40', '%', 'of our pages are never opened'],
    ['Only 3 % of the lamps still burn.', '3', '%', 'of the lamps still burn'],
    ['In fact, 31 percent of the lamps are dark.', '31', 'percent', 'of the lamps are dark'],
    ['It turns out that only 3 % of the lamps burn.', '3', '%', 'of the lamps burn'],
    ['Here’s the thing: 3 % of the lamps burn.', '3', '%', 'of the lamps burn'],
    ['At night 3 % of the lamps burn.', '3', '%', 'At night 3 % of the lamps burn'],
    ['The old keeper stayed for 6 years.', '6', 'years', 'The old keeper stayed'],
    ['A relief boat takes 6 hours.', '6', 'hours', 'A relief boat takes'],
    ['Every night costs us €40.', '€40', undefined, 'Every night costs us'],
    ['The bill for the oil was €40.', '€40', undefined, 'The bill for the oil'],
    ['The tower cost $3.5 million.', '$3.5', 'million', 'The tower cost'],
    ['46 lamps burn along this coast.', '46', 'lamps', 'burn along this coast'],
    ['Only 6 years ago nobody knew it.', '6', 'years ago', 'nobody knew it'],
    ['We saw our first lamp just 6 years ago.', '6', 'years ago', 'We saw our first lamp'],
    ['We met the keeper about 6 years ago.', '6', 'years', 'We met the keeper about 6 years ago'],
    ['I spent 6 years building the tower of stone.', '6', 'years', 'building the tower of stone'],
    ['It took us 6 years to build the tower.', '6', 'years', 'to build the tower'],
    ['The keeper spent 6 years in the tower.', '6', 'years', 'The keeper spent 6 years in the tower'],
    ['I spent 6 years during the war.', '6', 'years', 'I spent 6 years during the war'],
    ['The boat comes in about 6 hours.', '6', 'hours', 'The boat comes in about 6 hours'],
    ['About 40 % of the ships turn back.', '40', '%', 'About 40 % of the ships turn back'],
  ])('leaves the figure away only where the rest reads on its own: %s', (markdown, figure, unit, caption) => {
    const { layout, only } = slideOf(markdown);
    expect([layout, only.shows]).toMatchObject([
      'number',
      { figure, ...(unit === undefined ? {} : { unit }), text: caption, caption: { text: caption } },
    ]);
  });
});

describe('a sentence that says no more than its figure', () => {
  it.each(['It took 40 days', 'We saved 30 percent'])('is a statement: %s', (sentence) => {
    const [, second] = slidesOf(`The oil of the lamp came by boat from the harbour.\n\n${sentence}.`);
    expect([second?.layout, second?.steps[0]?.shows.text]).toEqual(['statement', sentence]);
  });
});

describe('a figure is shown large', () => {
  it.each([
    ['en', '40\u00a0% of our lamps are dark.', '40', '%'],
    ['en', 'The winter cost us about €190,000 in oil.', '€190,000', undefined],
    ['en', 'A cup of oil costs $5 at the harbour.', '$5', undefined],
    [
      'en',
      'In our test only 12 % of the keepers found the right page of the log in a minute or two.',
      '12',
      '%',
    ],
    ['zh', '守灯人在塔上住了 6 年。', '6', '年'],
    ['zh', '守灯人在塔上住了 6\u00a0年。', '6', '年'],
    ['zh', '这里有40%的灯不亮。', '40', '%'],
    ['ar', 'بقي الحارس في البرج 6 سنوات.', '6', 'سنوات'],
    ['ar', 'بقي الحارس في البرج 6\u00a0سنوات.', '6', 'سنوات'],
    ['ru', 'Среднее время ремонта сократилось до 9 минут.', '9', 'минут'],
    ['uk', 'Час відновлення скоротився до 23 хвилин.', '23', 'хвилин'],
    ['pl', 'Nowy latarnik uczy się 6 tygodni.', '6', 'tygodni'],
    ['cs', 'Nový strážce potřebuje jen 3 dny.', '3', 'dny'],
    ['pt', 'O tempo de resposta caiu para 7 minutos.', '7', 'minutos'],
    ['it', 'La barca arriva ogni giorno e ci mette 6 ore.', '6', 'ore'],
    ['tr', 'Bekçi artık haftada 15 saat kazanıyor.', '15', 'saat'],
    ['vi', 'Con tàu cần 6 giờ để vào cảng.', '6', 'giờ'],
    ['ko', '불을 켜는 시간은 6시간으로 줄었습니다.', '6', '시간'],
    ['ko', '버그를 찾은 댓글은 3%였습니다.', '3', '%'],
    ['he', 'זמן הריצה ירד ל-8 דקות.', '8', 'דקות'],
    ['fa', 'زمان جلسه‌ها به ۲ ساعت رسید.', '۲', 'ساعت'],
    ['hi', 'नाव को बंदरगाह तक 6 घंटे लगते हैं।', '6', 'घंटे'],
    ['el', 'Η βάρκα χρειάζεται 6 ώρες.', '6', 'ώρες'],
  ])('in %s: %s', (lang, markdown, figure, unit) => {
    expect(slideOf(markdown, { lang }).only.shows).toMatchObject({
      kind: 'number',
      figure,
      ...(unit !== undefined && { unit }),
    });
  });

  it.each([
    ['en', 'The lamp burned non-stop for 40 days.', '40'],
    ['en', 'We do 40 minutes of tests.', '40'],
    ['en', 'The NIC answered in 40 ms.', '40'],
    ['es', 'En total son 40 días de trabajo.', '40'],
  ])('also where a word bounds or denies in another language only, in %s: %s', (lang, markdown, figure) => {
    expect(slideOf(markdown, { lang }).only.shows).toMatchObject({ kind: 'number', figure });
  });

  it.each([
    ['en', '5 days later'],
    ['en', 'It took 40 days.'],
    ['en', 'We saved 30 percent.'],
    ['fr', 'Ça dure 6 heures.'],
    ['en', '8 days later…'],
    ['en', 'Almost nobody reads 100 % of a log, but everybody keeps one.'],
    ['en', 'We do not lose 40 % of the oil.'],
    ['en', 'It isn’t worth €40.'],
    ['en', 'Then came the €40 bill.'],
    ['en', 'Less than 3 % of the lamps burn.'],
    ['en', 'Up to 40 % of the lamps burn.'],
    ['en', 'The boat takes at least 6 hours.'],
    ['en', 'The boat takes 6 hours or more.'],
    ['en', 'Look at the wick 10 years after the lamp was lit.'],
    ['en', '6 years on from the storm, the tower is dry.'],
    ['en', '(6 minutes) Now light the lamp and wait.'],
    ['en', 'In a script, $1 is the first lamp.'],
    ['zh', '过去6年，没有一盏灯熄灭。'],
    ['zh', '这座灯塔建于上世纪80年代。'],
    ['de', 'Mehr als 40 % der Lampen brennen.'],
    ['es', 'Menos del 40 % de las luces funcionan.'],
    ['zh', '不到 40 % 的灯是亮的。'],
    ['zh', '灯塔在第6年关闭。'],
    ['ar', 'أكثر من 40 % من المصابيح مضاءة.'],
    ['ru', 'Более 40 % ламп горят.'],
    ['ru', 'Горит до 40 % ламп.'],
    ['ru', 'Мы не теряем 40 % масла.'],
    ['ru', 'Через 3 месяца лампа погасла.'],
    ['ru', 'За последние 3 месяца никто не пришёл к лампе.'],
    ['uk', 'Понад 70 % ламп горять.'],
    ['pl', 'Ponad 60% lamp się pali.'],
    ['pl', '3 lata temu lampa zgasła.'],
    ['cs', 'Více než 40 % lamp svítí.'],
    ['pt', 'Mais de 60% das lâmpadas ardem.'],
    ['it', 'Più del 40 % delle lampade arde.'],
    ['nl', 'Meer dan 40 % van de lampen brandt.'],
    ['sv', 'Mer än 40 % av lamporna brinner.'],
    ['tr', 'Lambaların en az 40 % kadarı yanıyor.'],
    ['vi', 'Hơn 40% đèn đang sáng.'],
    ['ko', '전체 등불의 40% 이상이 켜져 있다.'],
    ['ko', '켜진 등불은 40%를 넘었다.'],
    ['ko', '6개월이 지난 지금 등불은 켜져 있다.'],
    ['he', 'יותר מ-40% מהמנורות דולקות.'],
    ['fa', 'بیش از ۶۰٪ چراغ‌ها روشن است.'],
    ['hi', '60% से अधिक दीपक जलते हैं।'],
    ['el', 'Πάνω από το 50% των φάρων ανάβει.'],
    ['th', 'มากกว่า 60% ของตะเกียงดับอยู่'],
    ['tr', 'Lambalar son 6 saat boyunca yandı.'],
  ])('unless a word bounds or denies it, or it says which thing is meant, in %s: %s', (lang, markdown) => {
    expect(slidesOf(markdown, { lang }).map(({ layout }) => layout)).not.toContain('number');
  });
});

describe('a longer paragraph', () => {
  const rest =
    'The keepers of the harbour have written about it in every log since the tower was built, and the owners have read none of these many logs, since reading is not what an owner does.';

  it('shows the figure that its point comes to', () => {
    const { layout, only } = slideOf(`**40 % of the lamps** are dark. ${rest}`);
    expect([layout, only.shows.text]).toEqual(['statement', '40 % of the lamps']);
    expect(slideOf(`Repairs take 40 days. ${rest}`).only.says).toHaveLength(1);
  });

  it.each([
    `On that morning the boat was 20 minutes late. ${rest}`,
    `If a lamp fails, it takes 20 minutes to light it. ${rest}`,
    `In spring 40 % of the lamps burn. In summer 60 % of the lamps burn. In autumn 90 % of the lamps burn. ${rest}`,
  ])('shows no figure of its story: %s', (markdown) => {
    expect(slidesOf(markdown).map(({ layout }) => layout)).not.toContain('number');
  });
});

describe('a decade', () => {
  it('is no number of seconds', () => {
    expect(slideOf('These lamps are of the 1920s.').layout).toBe('statement');
  });
});

describe('how long ago something was stands large, and what has been since follows', () => {
  it.each([
    [
      'en',
      'On nights like this I like to remember that we had no lamp just 9 years ago. Since then, no ship gets lost. The harbour has grown.',
      ['9', 'years ago', 'We had no lamp'],
      'Since then, no ship gets lost',
    ],
    [
      'de',
      'Vor 9 Jahren gab es hier keine Lampe. Seitdem ging kein Schiff verloren. Der Hafen ist gewachsen.',
      ['9', 'Jahren', 'Vor 9 Jahren gab es hier keine Lampe'],
      'Seitdem ging kein Schiff verloren',
    ],
  ])('in %s: %s', (lang, markdown, [figure, unit, caption], since) => {
    const [first, second] = slidesOf(markdown, { lang });
    expect(first?.steps[0]?.shows).toMatchObject({ kind: 'number', figure, unit, text: caption });
    expect(second?.steps[0]?.shows.text).toBe(since);
  });

  it.each([
    'More than 9 years ago there was no lamp. Since then, no ship was lost.',
    'We lit the lamp 9 years ago. It burns well, and it has 2 wicks. Since then, no ship was lost.',
    'The lamp went out 9 years ago. The keeper wept.',
  ])('not in: %s', (markdown) => {
    expect(
      slidesOf(
        `${markdown} The harbour has grown, and the town with it, as harbours do, year by year, until everybody had work and a house of stone.`,
      ).map(({ layout }) => layout),
    ).not.toContain('number');
  });
});
