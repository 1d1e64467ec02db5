import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../src/essay/language/guess-language.ts';

describe('guessLanguage', () => {
  it.each([
    [
      'en',
      'The people who write essays think in paragraphs, and the people who give talks think in slides; between the two lies the work that nobody wants to do twice, because it says the same thing in the end.',
    ],
    [
      'de',
      'Wer einen Aufsatz schreibt, denkt in Absätzen, und wer einen Vortrag hält, denkt in Folien; dazwischen liegt die Arbeit, die niemand zweimal tun will, weil sie am Ende doch dasselbe sagt wie zuvor.',
    ],
    [
      'fr',
      'Ceux qui écrivent des essais pensent en paragraphes, et ceux qui donnent des conférences pensent en diapositives ; entre les deux se trouve le travail que personne ne veut faire deux fois, car il dit la même chose.',
    ],
    [
      'es',
      'Los que escriben ensayos piensan en párrafos, y los que dan charlas piensan en diapositivas; entre ambos está el trabajo que nadie quiere hacer dos veces, porque al final dice siempre lo mismo que antes.',
    ],
    [
      'ru',
      'Те, кто пишет эссе, думают абзацами, а те, кто выступает, думают слайдами; между ними лежит работа, которую никто не хочет делать дважды, потому что в конце концов она говорит одно и то же самое.',
    ],
    ['ja', '文章を書く人は段落で考える。'],
    ['zh', '写文章的人用段落思考。'],
    ['zh', '这个人说，写文章的人都用段落思考。'],
    ['zh-Hant', '這個人說，寫文章的人都用段落思考。'],
    ['ko', '글을 쓰는 사람은 문단으로 생각한다.'],
    ['he', 'מי שכותב מאמר חושב בפסקאות.'],
    ['hi', 'जो लेख लिखता है वह अनुच्छेदों में सोचता है।'],
    ['th', 'คนเขียนบทความคิดเป็นย่อหน้า'],
    ['ru', 'Кто пишет, думает абзацами.'],
    [
      'uk',
      'Той, хто пише есе, думає абзацами, а той, хто виступає, думає слайдами; між ними лежить праця, якої ніхто не хоче робити двічі, бо зрештою вона завжди каже те саме, що й уперше, тільки іншими словами та повільніше.',
    ],
    ['ar', 'من يكتب مقالا يفكر في فقرات.'],
  ])('knows %s', (lang, text) => {
    expect(guessLanguage(text)).toBe(lang);
  });

  it('says English where there is too little to go by', () => {
    expect(guessLanguage('')).toBe('en');
    expect(guessLanguage('123 !?')).toBe('en');
    expect(guessLanguage('Kurz und gut.')).toBe('en');
    expect(guessLanguage('Docker, Kubernetes und wir: ein kurzer Aufsatz über alles.')).toBe('en');
  });
});
