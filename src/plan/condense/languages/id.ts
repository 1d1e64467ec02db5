/** What choosing and shortening points needs to know of Indonesian. */
import type { PointWords } from '../point-words.ts';
import { limiting, opening, starts, within } from '../word-patterns.ts';

export const id = (): PointWords => ({
  pointsBack: starts(`
    (?:(?:dan|tetapi|tapi)_)?(?:ini|itu|hal_(?:ini|itu|tersebut)|mereka|ia|dia) *_tersebut keduanya di_sana dengan_(?:ini|itu|begitu|demikian)
    sebaliknya begitu_(?:juga|pula) jika_tidak
  `),
  pointsWithin: within('(?<!saat_)(?<!hari_)ini itu tersebut demikian'),
  announces: starts(`
    (?:dalam_|pada_)?(?:artikel|tulisan|bab|bagian|panduan|tutorial)_ini mari ayo berikut(?:_ini)? inilah lihat(?:_juga)? simak
    untuk_(?:informasi|detail|contoh|penjelasan)_(?:lebih|selengkapnya) di_bab
  `),
  leadsIn: within(
    'berikut(?:_ini)? di_bawah(?:_ini)? sebagai_berikut ada_(?:dua|tiga|empat|beberapa|banyak)_(?:*_)?*$',
  ),
  thanks: starts('terima_kasih selamat'),
  example: starts('(?:sebagai_)?contohnya? misalnya misalkan bayangkan anggap(?:lah)? katakanlah'),
  supposes: starts('jika kalau apabila bila'),
  turns: starts('tetapi tapi namun akan_tetapi meskipun_demikian sebagai_gantinya'),
  takesBack: limiting('kecuali'),
  links: opening(
    'tetapi tapi namun dan',
    'akan_tetapi selain_itu oleh_karena_itu karena_itu jadi meskipun_demikian juga',
  ),
});
