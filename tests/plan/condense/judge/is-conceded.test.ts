import { expect, it } from 'vitest';
import { isConceded } from '../../../../src/plan/condense/judge/is-conceded.ts';

it.each([
  ['en', ['Sure, most lamps smoke.', 'They smoke all night.', 'But a ship needs them.'], [0, 1]],
  ['en', ['The lamp is old.', 'Of course it works.', 'It leaks, however.', 'Yet it leaks.'], [1, 2]],
  ['en', ['Sure, most lamps smoke.', 'They smoke all night.'], []],
  ['en', ['Surely most lamps smoke.', 'But a ship needs them.'], []],
  ['en', ['Lamps smoke.', 'But sure, a ship needs them.', 'She sails.'], []],
  ['de', ['Natürlich raucht die Lampe.', 'Aber ein Schiff braucht sie.'], [0]],
  ['fr', ['Certes, la lampe fume.', 'Mais un navire en a besoin.'], [0]],
  ['es', ['Claro, la lámpara humea.', 'Pero un barco la necesita.'], [0]],
  ['zh', ['当然，灯会冒烟。', '但是船需要灯。'], [0]],
  ['ja', ['もちろん、灯は煙を出す。', 'しかし船には灯がいる。'], [0]],
  ['en', ['Originally we wanted to close the quay.', 'The keeper forbade it.'], [0]],
  ['en', ['Our first plan was to close the quay.', 'The keeper forbade it.'], [0]],
  ['en', ['The original idea was simple: one lamp.', 'It burns.'], []],
  ['de', ['Zuerst sollte man die Lampe prüfen.', 'Dann brennt sie.'], []],
  ['en', ['It rained.', 'Originally we wanted to close the quay.'], []],
  ['en', ['Originally the quay was closed.', 'It is open.'], []],
  ['de', ['Eigentlich wollten wir den Hafen schließen.', 'Der Wärter verbot es.'], [0]],
  ['de', ['Eigentlich raucht die Lampe.', 'Der Wärter sieht es.'], []],
  ['fr', ['Au départ, nous voulions fermer le port.', 'Le gardien a dit non.'], [0]],
  ['es', ['En principio queríamos cerrar el puerto.', 'El farero dijo que no.'], [0]],
  ['pt', ['No início queríamos fechar o porto.', 'O faroleiro disse que não.'], [0]],
  ['it', ['All’inizio volevamo chiudere il porto.', 'Il guardiano disse di no.'], [0]],
  ['nl', ['Eigenlijk wilden wij de haven sluiten.', 'De wachter verbood het.'], [0]],
  ['ru', ['Сначала мы хотели закрыть порт.', 'Смотритель запретил.'], [0]],
  ['zh', ['本来我们打算关闭港口。', '守灯人不同意。'], [0]],
  ['ja', ['当初は港を閉じる予定だった。', '灯台守が反対した。'], [0]],
  ['en', ['Lamps smoke.', 'That’s true.', 'But a ship needs them.'], [0, 1]],
  ['en', ['Lamps smoke.', 'That’s true of old ones.', 'But a ship needs them.'], []],
  ['en', ['Lamps are great!', 'Light one.', 'But a ship needs more.'], [0, 1]],
  ['de', ['Lampen rauchen.', 'Das stimmt.', 'Aber ein Schiff braucht sie.'], [0, 1]],
  ['es', ['Las lámparas humean.', 'Es verdad.', 'Pero un barco las necesita.'], [0, 1]],
  ['sw', ['Taa inatoa moshi.', 'Lakini meli inaihitaji.'], []],
] as const)('tells what is admitted before a turn, or was intended (%s, %s)', (lang, texts, conceded) => {
  expect(texts.flatMap((_, index) => (isConceded(texts, index, lang) ? [index] : []))).toEqual(conceded);
});

it('is quick for a paragraph of any length', () => {
  const texts = Array.from({ length: 20_000 }, () => 'Lamps smoke.');
  expect(texts.some((_, index) => isConceded(texts, index, 'en'))).toBe(false);
});
