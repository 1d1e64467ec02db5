import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/essay/language/sentences.ts';

function split(text: string, lang = 'en'): string[] {
  return splitSentences(text, lang).map((sentence) => sentence.trim());
}

describe('splitSentences', () => {
  it.each([
    ['en', 'Dr. Smith met Mr. Jones, e.g. Docker. They talked.', 2],
    ['en', 'See Fig. 3 and No. 5 for it. There is no. It ended.', 3],
    ['en', 'J. R. R. Tolkien wrote it. Others read it.', 2],
    ['en', 'A. Osei, B. Stone and C. Hill mended it. Others read it.', 2],
    ['en', 'It is in class A. Others read class B. Nobody did.', 3],
    ['en', 'We chose plan B. It worked.', 2],
    ['en', '“Stop!” he said. She went on.', 2],
    ['en', 'Version 3.5 is out. Node.js 24 is too.', 2],
    ['en', 'Wow!!! 🎉🎉 Really?', 2],
    ['en', '1. Intro comes first. Then more.', 2],
    ['de', 'Am 3. Mai kam Dr. Weiß. Es regnete.', 2],
    ['de', 'Vieles, z. B. Die Zeit, kostet Geld. Anderes, d. h. Luft, nicht.', 2],
    ['de', 'Im 19. Jahrhundert war das so. Heute nicht.', 2],
    ['fr', 'M. Dupont est là. Mme Durand aussi.', 2],
    ['es', 'El Sr. García llegó. La Dra. Ruiz no.', 2],
    ['zh', '这是一句。这是另一句！真的？', 3],
    ['ja', '灯に油を差してください :-) 船は朝に来ます。', 2],
    ['en', 'The lamp burns. @ada lit it.', 2],
    ['en', 'See Figs. @fig-lamp and @fig-oil, and Chap. @ch-one.', 1],
    ['de', 'Das ist bekannt, vgl. @ada2020 und Kap. @kap-eins.', 1],
    ['fr', 'Voir chap. @ch-un et @ch-deux.', 1],
    ['en', 'Burn oil :-) Then sleep. The lamp (it is old :) burns.', 3],
    ['zh', '抱着“真舒服！”这样的心态会误导人。他说：“好。”我们走了。', 3],
    ['ja', 'これは文です。これも文です。', 2],
    ['ar', 'هذه جملة. وهذه أخرى؟ نعم.', 3],
    ['en', 'J. K. Rowling wrote this. We read it.', 2],
    ['en', 'Yahoo! is old. They use Yahoo! Mail all day.', 2],
    ['en', 'We waited … and waited. Then it came.', 2],
    ['en', 'Cats vs. Dogs is a film. It is old.', 2],
    ['en', 'Open your .Profile and the .NET tools. It leaks .We mend it.', 3],
    ['en', 'At 9 a.m. It began to rain. By 5 p.m. Smith had left.', 3],
    ['en', 'In the U.S. Congress meets here. He lives in the U.S. They do not.', 3],
    ['en', 'That was World War I. Then came peace.', 2],
    ['en', 'Hammers, nails, etc. They all rust.', 2],
    ['en', 'The lamp (it is old. Really!) burns. It is red.', 2],
    ['en', 'The lamp burns. (It is old. Really!) It is red.', 4],
    ['zh', '港口有17（！）盏灯。它们都亮着。', 2],
    ['ja', '*(または?や!)という印を使おう。灯は消さない。', 2],
    ['en', 'the lamp was out. did we light it? nobody knew, e.g. the keeper.', 3],
    ['en', 'runs for max. two hours', 1],
    ['en', 'the price incl. the oil, without a lamp of min. two wicks.', 1],
    ['de', 'max. zwei lampen zzgl. der dochte', 1],
    ['en', 'the lamp was out... and the oil, wick etc. were gone, too.', 1],
    ['de', 'die Lampe war aus. wir gingen heim.', 2],
    ['en', 'It ran on the master branches. the lamp approx. the same.', 2],
    ['en', 'stabilize the lamp! macro of the tower', 1],
    ['de', 'Siehe S. 12 und Nr. 5. Danach weiter.', 2],
    ['de', 'Der 2. Punkt zählt. Er wurde 3. Sie wurde 5.', 3],
    ['de', '„Halt!“ rief er. Sie blieb.', 2],
    ['de', 'Äpfel, Birnen usw. Das ist Obst.', 2],
    ['fr', 'Voir p. 12. Par ex. Marie, c.-à-d. elle seule, le sait.', 2],
    ['es', 'Hay casos, p. ej. Lima. Otros no. En EE. UU. se usa.', 3],
    ['it', 'Il dott. Rossi c’è. Ad es. Roma va bene.', 2],
    ['pt', 'O Sr. Silva veio. A Dra. Costa não.', 2],
    ['nl', 'Er is bijv. Jansen. Dhr. Smit weet het.', 2],
    ['pl', 'Są miasta, np. Kraków. W 1990 r. Polska była inna.', 2],
    ['cs', 'Města, např. Brno. Dne 3. května přišel.', 2],
    ['sv', 'Det finns t.ex. Malmö. Andra nej.', 2],
    ['hu', 'Városok, pl. Pécs. Mások nem.', 2],
    ['ru', 'Город, т. е. Москва. В 1990 г. Москва была другой. И т. д. Потом иначе.', 4],
    ['hi', 'यह एक वाक्य है। यह दूसरा है। क्या सच?', 3],
    ['ja', '「これは文です。」と彼は言った。Yahoo!ニュースも。', 2],
    ['ar', 'قال د. أحمد ذلك؛ ثم ذهب. هل هذا صحيح؟', 2],
    [
      'en',
      'The lamps went dark. 2023 was a bad year. $5 million is gone (or lost). 40 ships came in 2021. 3 left.',
      5,
    ],
    ['en', 'See approx. 40 lamps, chap. 4 and sect. 2 of it. Version 2.5 is out.', 2],
    [
      'tr',
      'Pencereyi hemen kapattılar. 2023 yılında süre 4 saniyeydi. 2. Dünya Savaşı’nda Doç. Ada yoktu.',
      3,
    ],
    [
      'pl',
      'Policzyliśmy lampy i statki pod koniec 2022 r. Wynik nas zaskoczył. W XIX w. Nikt nie liczył.',
      4,
    ],
    [
      'ru',
      'Лампы и корабли мы посчитали в конце 2022 г. Команда удивилась. В 1812 г. Но никто не считал.',
      4,
    ],
    ['ru', 'В 1812 г. Наполеон был здесь. Лампа им. Попова горит и т. д. Потом погасла.', 3],
    ['uk', 'Лампи й кораблі ми порахували наприкінці 2022 р. Команда здивувалася.', 2],
    ['ar', 'حسبنا المصابيح في نهاية ٢٠٢٢ م. كان الفريق كبيرا. قال د. سمير ذلك.', 3],
    ['vi', 'TS. Trần Minh ở TP. Hồ Chí Minh đếm đèn. PGS.TS. Lan cũng vậy.', 2],
    ['hi', 'डॉ. मीरा और आर. के. सिंह आए। पृ. 5 देखें।', 2],
    ['el', 'Ο κ. Παππάς ήρθε, π.χ. Δευτέρα. Βλ. σελ. 5. Τι έσβησε; Το φως.', 4],
    ['ko', '우리는 2021. 3. 5. 서울에서 시작했다. 이제 끝났다.', 2],
    ['th', 'ในปี พ.ศ. 2565 ดร. สมชาย ใจดี นับตะเกียงทุกเช้าเวลา 9.00 น. ภรรยาของเขารออยู่ที่ชายหาดพร้อมตะกร้า', 2],
    ['th', 'เวลาในประเทศไทยซึ่งเป็นเขต UTC+7 (ณ เวลาเดียวกัน) จะเท่ากับ 12:00 น. บวกไปอีก 7 ชั่วโมง', 1],
    ['it', 'La prof.ssa Bianchi vide un faro del sec. XX. Era spento.', 2],
    ['ro', 'Dl. Popescu are lămpi, de ex. Luna. Vezi nr. 5. Gata.', 3],
    ['bg', 'Проф. Иванов видя лампи, напр. Луната. Край.', 2],
  ])('counts as a reader of %s would: %s', (lang, text, count) => {
    expect(split(text, lang)).toHaveLength(count);
  });

  it('parts Thai at the spaces between sentences, not at those inside them', () => {
    expect(
      split(
        'ชาวประมงออกทะเลทุกเช้าก่อนพระอาทิตย์ขึ้น และกลับมาพร้อมปลา 20 ตัว ภรรยาของพวกเขารออยู่ที่ชายหาดพร้อมตะกร้า',
        'th',
      ),
    ).toEqual([
      'ชาวประมงออกทะเลทุกเช้าก่อนพระอาทิตย์ขึ้น และกลับมาพร้อมปลา 20 ตัว',
      'ภรรยาของพวกเขารออยู่ที่ชายหาดพร้อมตะกร้า',
    ]);
  });

  it('leaves an opening bracket with the words that it encloses', () => {
    expect(split('灯が燃える。（古い灯の）油が要る。', 'ja')).toEqual([
      '灯が燃える。',
      '（古い灯の）油が要る。',
    ]);
  });

  it('takes no line feed for an end', () => {
    expect(split('This sentence\nruns on. Next.')).toEqual(['This sentence\nruns on.', 'Next.']);
  });

  it('comes to an end with a sentence of 60,000 abbreviations', () => {
    expect(splitSentences('e.g. Dr. U.S. '.repeat(20_000), 'en')).toHaveLength(1);
  });

  it('loses nothing, whatever the text and the language', () => {
    const fragments = fc.array(
      fc.constantFrom('Dr. ', 'z. B. ', '3. ', 'Mai ', 'A. ', '“No!” ', '\n', '。', '… ', 'word ', '🎉 '),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fragments.map((parts) => parts.join('')),
        ),
        fc.constantFrom('en', 'de', 'fr', 'ja', 'ar', 'th', 'x-odd', ''),
        (text, lang) => {
          expect(splitSentences(text, lang).join('')).toBe(text.trim());
        },
      ),
    );
  });
});
