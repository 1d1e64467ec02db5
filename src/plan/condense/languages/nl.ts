/** What choosing and shortening points needs to know of Dutch. */
import type { PointWords } from '../point-words.ts';
import { first, last, limiting, opening, starts, within } from '../word-patterns.ts';

export const nl = (): PointWords => ({
  clauses: {
    isVerbLast: true,
    asserts: within(`
      is zijn was waren wordt worden werd heeft hebben had kan kunnen moet moeten zal zullen gaat gaan komt komen maakt maken
      geeft geven staat blijft betekent helpt werkt werken gebruikt gebruiken toont laat zorgt
    `),
    depends: first(
      'als wanneer omdat hoewel terwijl toen nadat voordat zodra om die dat wie wat waar waarin waarmee waarvan of zodat tenzij zonder',
    ),
    expects: within('niet_alleen zowel enerzijds weliswaar noch hoe zo'),
    adds: first('omdat hoewel terwijl want zodat waardoor en_het en_we en_ik en_dat'),
    turns: first('maar_het maar_de maar_dat maar_we maar_ik'),
    joins: last('en of zoals'),
    hangs: last(`
      de het een van in op aan bij met voor door over onder uit naar te om en of maar want dat die wie waar als toen
      omdat hoewel terwijl is zijn was waren wordt heeft hebben had kan moet zal mijn jouw haar ons deze dit niet zeer
      meer ook zoals
    `),
  },
  pointsBack: starts(
    '(?:(?:en|maar)_)?(?:dit|dat)_(?:is|was|heeft|had|wordt|betekent|maakt|kan) (?:deze|dit)_* zij (?:die|ze|hij)_(?:is|was|heeft|hebben|had|wordt|worden|zijn|waren) het_(?:is|was|heeft|had|wordt)(?!_(?:*_){0,6}(?:om|dat|te|die|wie|wat|hoe|of|voordat|totdat)_)(?!_(?:*_){0,2}(?:tijd|koud|kouder|koude|warm|warmer|warme|donker|licht|laat|vroeg|winter|zomer|nacht|avond|dag|jaar|crisis|oorlog|vrede|verstandig|onmogelijk|mogelijk|goed|beter|belangrijk|duidelijk|waar)(?![\\p{L}\\p{M}])) anders(?!_(?:dan|gezegd|is|was|denken|werken|leren|kijken|doen|bouwen|organiseren))_* in_dat_geval de_ander(?:e_(?:is|was|heeft|zijn))? daardoor daarom hierdoor hiermee daarmee anderzijds',
  ),
  pointsWithin: within('dit deze dergelijke'),
  announces: starts(
    '(?:in_)?(?:dit|deze)_(?:artikel|stuk|hoofdstuk|sectie|gids) laten_we zie_(?:ook|hier) hieronder hier_(?:is|zijn|volgen|volgt) voor_meer_(?:informatie|details|voorbeelden) meer_(?:informatie|hierover) in_hoofdstuk',
  ),
  leadsIn: within(
    'volgende als_volgt hieronder er_zijn_(?:twee|drie|vier|enkele|verschillende|veel)_*(?:_om[^,:]{0,50})?$',
  ),
  readsOn: within('lees_verder'),
  thanks: starts('bedankt (?:hartelijk_)?dank gefeliciteerd'),
  example: starts('bijvoorbeeld stel_je'),
  supposes: starts('als indien'),
  turns: starts('maar echter toch'),
  takesBack: limiting('tenzij behalve'),
  links: opening('maar en want'),
  past: /(?<!\p{L})(?:vroeger|ooit(?<!dan ooit)|destijds|oorspronkelijk|[\p{L}\p{N}]+ (?:jaar|jaren|maanden?|weken|dagen) geleden)(?!\p{L})/u,
  present: /^(?:nu|tegenwoordig|vandaag|inmiddels|momenteel)(?!\p{L})/u,
});
