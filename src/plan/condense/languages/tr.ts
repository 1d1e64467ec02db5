/** What choosing and shortening points needs to know of Turkish. */
import type { PointWords } from '../point-words.ts';
import { opening, starts, within } from '../word-patterns.ts';

export const tr = (): PointWords => ({
  pointsBack: starts(`
    (?:ama_|ve_|fakat_)?(?:bu|şu|o|bunlar|onlar|şunlar|bunun|onun|bunu|onu|bundan|ondan|bununla|buna|ona)(?!_(?:yazı|bölüm|makale|kılavuz)*)
    böyle böylece böylelikle öyle ayn[ıi] burada orada aksi_(?:halde|takdirde) diğer_yandan öte_yandan yukarıdaki
  `),
  pointsWithin: within('bu bunlar bunun bunu bundan bununla buna onun onu ondan böyle yukarıdaki'),
  announces:
    /^bu (?:yazı|bölüm|makale|kılavuz)|^(?:şimdi|haydi|gelin|hadi)[ ,]|^daha fazla (?:bilgi|ayrıntı|örnek)|^(?:bkz|ayrıca bkz)|(?:bakalım|göreceğiz|anlatacağız|bahsedeceğiz|inceleyeceğiz|konuşalım|başlayalım|göz atın|okumaya devam edin)[.!]?$/u,
  leadsIn: within('aşağıdaki* aşağıda şu_şekilde* şöyle* (?:birinci|ikinci|üçüncü)_neden*'),
  endsInVerb: true,
  thanks: starts('teşekkür* tebrik* sağ_ol*'),
  example: starts('örneğin mesela diyelim varsayalım hayal_edin başka_bir_örnek'),
  supposes: starts('eğer şayet'),
  turns: starts('ama fakat ancak yine_de bununla_birlikte buna_rağmen bunun_yerine'),
  links: opening(
    'ama fakat ve ancak',
    'bununla_birlikte buna_rağmen yine_de ayrıca üstelik dolayısıyla bu_nedenle bu_yüzden bunun_yerine',
  ),
});
