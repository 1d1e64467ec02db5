import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtPunctuation } from '../../../src/plan/condense/cut-at-punctuation.ts';
import { isBalanced } from '../../../src/plan/condense/brackets.ts';

function cut(text: string, lang: string): string {
  return cutAtPunctuation({ text, marks: [] }, lang).text;
}

describe('a sentence that is too long', () => {
  it.each([
    [
      'de',
      'Kleine Gruppen brauchen am Anfang keine festen Regeln für ihre Arbeit; später geht es nicht mehr ohne sie.',
      'Kleine Gruppen brauchen am Anfang keine festen Regeln für ihre Arbeit',
    ],
    [
      'de',
      'Ein Leuchtturm braucht jeden Abend jemanden mit ruhiger Hand, weil das Licht sonst vor Mitternacht ausgeht.',
      'Ein Leuchtturm braucht jeden Abend jemanden mit ruhiger Hand',
    ],
    [
      'de',
      'Wir haben dann getan, was man in solchen Nächten tut: Wir haben eine dritte Lampe auf den Turm gestellt.',
      'Wir haben dann getan, was man in solchen Nächten tut: Wir haben eine dritte Lampe auf den Turm gestellt.',
    ],
    [
      'de',
      'Fragt man die Wärter, warum sie nachts auf den Turm gehen, dann hört man selten: weil dort etwas geschieht.',
      'Fragt man die Wärter, warum sie nachts auf den Turm gehen, dann hört man selten: weil dort etwas geschieht.',
    ],
    [
      'de',
      'Das Öl ist teuer, es riecht nach Fisch, und es hat einen unangenehmen Nebeneffekt: Wer es trägt, findet keine Freunde.',
      'Das Öl ist teuer, es riecht nach Fisch, und es hat einen unangenehmen Nebeneffekt: Wer es trägt, findet keine Freunde.',
    ],
    [
      'es',
      'La biblioteca tiene tres salas de lectura y un patio, porque los vecinos pidieron sitio para hablar.',
      'La biblioteca tiene tres salas de lectura y un patio',
    ],
    [
      'fr',
      'La barque est restée tout l’hiver au fond du jardin, car personne ne savait plus la réparer.',
      'La barque est restée tout l’hiver au fond du jardin',
    ],
    [
      'it',
      'Il vecchio ponte è chiuso da tre anni ai carri pesanti, perché le pietre si muovono ad ogni passaggio.',
      'Il vecchio ponte è chiuso da tre anni ai carri pesanti',
    ],
    [
      'zh',
      '我们用了整整三个月才修好那座老桥，因为石匠只在没有下雨的日子里干活。',
      '我们用了整整三个月才修好那座老桥',
    ],
    [
      'zh',
      '守塔的老人每天晚上八点钟都到港口去看一看潮水，根据木桩上面的那几条刻度，决定当天晚上要点亮的是五十盏灯还是全部的八十盏灯。',
      '守塔的老人每天晚上八点钟都到港口去看一看潮水',
    ],
    [
      'ar',
      'بنى أهل القرية جسرا جديدا فوق النهر في الربيع الماضي، لأن الجسر القديم انهار بعد العاصفة الكبيرة.',
      'بنى أهل القرية جسرا جديدا فوق النهر في الربيع الماضي',
    ],
    [
      'sw',
      'Wavuvi hutoka baharini kila siku kabla ya jua kuchomoza sana; wake zao huwasubiri ufukweni na vikapu vyao.',
      'Wavuvi hutoka baharini kila siku kabla ya jua kuchomoza sana',
    ],
  ])('of %s loses its tail: %s', (lang, sentence, point) => {
    expect(cut(sentence, lang)).toBe(point);
  });

  it.each([
    [
      'de',
      'Das Dorf hat (seit dem großen Hochwasser vor zwölf Jahren) einen eigenen Deich und ein Pumpwerk.',
    ],
    ['ja', '村の人々は（十二年前の大きな洪水のあと）自分たちの手で新しい堤防と排水ポンプ場を作った。'],
    [
      'es',
      'El pueblo tiene un dique propio y una estación de bombeo [3, 4] desde la gran crecida de entonces.',
    ],
  ])('of %s loses its asides first: %s', (lang, sentence) => {
    const point = cut(sentence, lang);
    expect(point).not.toMatch(/[([（]/u);
    expect(point).not.toMatch(/\s{2}/u);
    expect(point.slice(-4)).toBe(sentence.slice(-4));
  });
});

it('a short sentence loses its asides as well, and a name its citations and signs', () => {
  expect(cut('Leuchtturm: Gas oder Petroleum (※) [7]', 'de')).toBe('Leuchtturm: Gas oder Petroleum');
  expect(cut('Das Licht brennt (fast) immer [7].', 'de')).toBe('Das Licht brennt immer.');
  expect(cut('Die Leser(innen) kennen das Haus.', 'de')).toBe('Die Leser(innen) kennen das Haus.');
});

it.each([
  ['de', 'Leuchtturm: Petroleum oder Gas (mit Docht und Glas)'],
  ['zh', 'Linux（Fedora、CentOS）：安装灯塔'],
  ['ja', '石油: 50円（10万回あたり）'],
  ['es', 'Faro con lente grande, niebla de más de 16 (sin luz)'],
])('of a name, which is no sentence, nothing in brackets is an aside (%s)', (lang, name) => {
  expect(cut(name, lang)).toBe(name);
});

it.each([
  ['fr', 'Le prix dépend de l’âge de (mèche, verre) la lampe.'],
  ['es', 'La lámpara arde toda la noche (sin aceite nuevo).'],
  ['ru', 'Свет виден за двадцать миль (только зимой).'],
])('an aside stays that a word wants, or that limits what is claimed (%s)', (lang, sentence) => {
  expect(cut(sentence, lang)).toBe(sentence);
});

it('an emphasis that loses an aside is one still, and two beside one stay two', () => {
  const emphasised = (text: string, ...words: [string, 'em' | 'strong'][]) =>
    cutAtPunctuation(
      {
        text,
        marks: words.map(([word, kind]) => {
          const start = text.indexOf(word);
          return { kind, start, end: start + word.length };
        }),
      },
      'de',
    );
  expect(emphasised('Das Licht brennt (fast) immer hell.', ['Licht brennt (fast) immer', 'em'])).toEqual({
    text: 'Das Licht brennt immer hell.',
    marks: [{ kind: 'em', start: 4, end: 22 }],
  });
  const two = emphasised('Das Licht brennt (fast) immer hell.', ['brennt', 'em'], ['immer', 'strong']);
  expect(two.marks.map(({ kind }) => kind)).toEqual(['em', 'strong']);
});

describe('a sentence stays whole', () => {
  it.each([
    ['it is short', 'de', 'Das Licht brennt, weil jemand wacht.'],
    [
      'a word before the comma waits for what follows',
      'de',
      'Kapitel neun geht ausführlich auf die Lampe ein und darauf, was man mit ihr noch alles machen kann.',
    ],
    [
      'what comes first is a clause that cannot stand alone',
      'de',
      'Wenn der Nebel am Morgen so dicht über dem Fluss liegt, bleibt die Fähre bis zum Mittag am Ufer.',
    ],
    [
      'what comes first is a clause that cannot stand alone',
      'es',
      'Aunque nadie en la aldea sabía leer los mapas antiguos, todos conocían el camino hasta la fuente.',
    ],
    [
      'what comes first is a clause that cannot stand alone',
      'zh',
      '如果明天早上河面上的雾还是这么浓，渡船就会在岸边一直停到中午才开。',
    ],
    [
      'what comes first only says when',
      'zh',
      '一九六九年八月的第一天，港口那座一百多年没有熄过灯的老灯塔第一次停了电，守塔的老人和他的两个儿子点了一夜的蜡烛。',
    ],
    [
      'the next clause tells what is new',
      'zh',
      '今年冬天港口里的那座老灯塔有了一盏新的灯，其光线可以照到二十海里以外的大海上去。',
    ],
    [
      'what comes behind the dash takes it back',
      'fr',
      'La vieille lampe du port éclaire toute la baie pendant la nuit – mais elle ne suffit plus depuis la tempête.',
    ],
    ['it is long, but fits a slide', 'zh', '那座老灯塔一共有八十盏灯，守塔的人每天晚上都要给它们添一次油。'],
    [
      'a German verb is still to come',
      'de',
      'Er hat den alten Hund der Nachbarin, weil sie verreist war, den ganzen Sommer lang jeden Tag gefüttert.',
    ],
    [
      'a second half is still to come',
      'de',
      'Das Boot ist zwar schon mehr als vierzig Jahre alt und leckt; fahren lässt es sich dennoch jeden Tag.',
    ],
    [
      'the point is behind the “but”',
      'es',
      'La sopa puede parecer sencilla la primera vez que se prueba, pero lleva dos días de trabajo en la cocina.',
    ],
    [
      'a list would lose its “and”',
      'fr',
      'Dans la cabane du gardien il y a une table, deux chaises, un poêle à bois, une radio et un vieux carnet.',
    ],
    [
      'a quotation would lose its end',
      'es',
      'El farero es un hombre que siempre dice «hay que esperar; la niebla se va sola» a los que llegan con prisa.',
    ],
    [
      'it is a question',
      'de',
      'Braucht ein kleines Dorf wirklich zwei Bäcker und drei Friseure, weil am Sonntag alle auf einmal kommen?',
    ],
    [
      'an aside parts the verb from its subject',
      'de',
      'Die Fischer aus dem unteren Dorf – es sind nur noch vier – haben ihre Netze den ganzen Winter lang geflickt.',
    ],
    [
      'nothing is known of commas in its language',
      'sw',
      'Wavuvi hutoka baharini kila siku kabla ya jua kuchomoza, na wake zao huwasubiri ufukweni na vikapu.',
    ],
  ])('where %s (%s)', (_, lang, sentence) => {
    expect(cut(sentence, lang)).toBe(sentence);
  });
});

describe('whatever the sentence', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'Das Haus ist alt', ', weil', ' der Wind', '; ', ' (so sagt man)', ' „nie', '“', ' – ', ': ', ', die', ' und', ' [2]',
      ' hat drei Türen', ' El pan es bueno', ', porque', ' 我们有三个房间', '，因为', '（注）', '。', ' zwar', ' 3,5', '?',
    ),
    { minLength: 4, maxLength: 24 },
  ); // prettier-ignore

  it('its words stay its own and in order, and no bracket loses its partner', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom('de', 'es', 'zh', 'ar', 'ja', 'sw'), (parts, lang) => {
        const sentence = parts.join('').trim();
        const point = cut(sentence, lang);
        let at = 0;
        for (const character of point.replace(/\s/gu, '')) {
          at = sentence.indexOf(character, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += 1;
        }
        if (isBalanced(sentence)) expect(isBalanced(point)).toBe(true);
      }),
    );
  });
});

it('a list of questions stays whole', () => {
  const text = '这封信讲的是我们为什么把旧水泵拆下来，为什么后来又把它们装回去，以及中间花掉的两年时间。';
  expect(cut(text, 'zh')).not.toBe('这封信讲的是我们为什么把旧水泵拆下来');
});

it('a denial in front of a semicolon keeps what its author says instead', () => {
  const german =
    'Der Preis einer alten Pumpe ist nicht das Geld, das sie kostet; es ist der Winter, den wir mit ihr verbringen.';
  expect(cut(german, 'de')).toBe(german);
});

it('marks go with their words', () => {
  const text =
    'Das Dorf (am Fluss) hat seit dem großen Hochwasser endlich einen Deich und auch ein Pumpwerk.';
  const start = text.indexOf('Deich');
  const point = cutAtPunctuation({ text, marks: [{ kind: 'em', start, end: start + 5 }] }, 'de');
  const [mark] = point.marks;
  expect(point.text.slice(mark?.start, mark?.end)).toBe('Deich');
});

it('ends no Chinese point on the announcement of its reason', () => {
  const text =
    '最初，我产生了一个建造新灯塔的想法是因为：海上的暴风雨越来越多，而旧的灯塔已经看不清楚了，船只找不到港口。';
  expect(cut(text, 'zh')).toBe(text);
});
