/** What choosing and shortening points needs to know of Italian. */
import type { PointWords } from '../point-words.ts';
import {
  first,
  last,
  lastOrElided,
  limiting,
  opening,
  starts,
  startsAside,
  within,
} from '../word-patterns.ts';

export const it = (): PointWords => ({
  clauses: {
    asserts: within(`
      è sono era erano fu sarà ha hanno aveva può possono deve devono fa fanno permette va vanno bisogna serve servono
      esiste esistono significa rimane resta viene vengono vuole vogliono usa usano mostra aiuta funziona
    `),
    depends: first(`
      se quando mentre sebbene benché poiché siccome anche_se per prima dopo come che chi cui dove il_quale la_quale i_quali
      le_quali affinché purché finché senza perché dato_che
    `),
    expects: within('non_solo sia né o da_un_lato da_una_parte tanto così quanto'),
    adds: first('perché poiché mentre sebbene benché anche_se cosicché per_cui e_questo e_così dato_che'),
    turns: first('ma però'),
    joins: last('e ed o come'),
    hangs: lastOrElided(`
      il lo la i gli le un uno una di del della dei delle a al alla in nel nella con su per tra fra da dal e ed o ma che
      chi cui dove quando se come perché è sono era ha hanno può deve mio tuo suo questo questa non molto più
    `),
    limits: startsAside('solo salvo senza se non'),
  },
  pointsBack: starts(
    "(?:(?:e|ma)_)?(?:ciò|essi|esse|questo_è|questo_ha) (?:questa|questi|queste)_*  entramb[ie] altrimenti(?!_(?:dett|not)[oaie]) (?:in_)?(?:quel|tal)_caso nell[’']esempio (?:con|per|in|da|a)_quest[oaei]_* quest[oi]_(?:sono|era|può|possono|significa|vuol)",
  ),
  pointsWithin: within('ciò questo questa questi queste'),
  announces: starts(
    '(?:in_)?quest[oa]_(?:articolo|post|testo|capitolo|sezione|guida) vediamo parliamo cominciamo ecco passiamo torniamo vedi_anche per_(?:maggiori|ulteriori)_(?:informazioni|dettagli) per_saperne nel_(?:prossimo_)?capitolo',
  ),
  leadsIn: within(
    'seguent[ei] di_seguito qui_sotto (?:ci_sono|hai|abbiamo)_(?:due|tre|quattro|alcun[ei]|divers[ei]|molt[ei])_*(?:_per[^,:]{0,50})?$',
  ),
  readsOn: within('continua_a_leggere'),
  thanks: starts('grazie(?:_mille)? congratulazioni'),
  example: starts('ad_esempio per_esempio immagina immaginiamo supponiamo'),
  supposes: starts('se'),
  turns: starts('ma però tuttavia invece(?!_d[ie])'),
  takesBack: limiting('a_meno_che salvo tranne'),
  links: opening('ma e', 'tuttavia inoltre infatti però invece per_questo'),
  past: /(?<!\p{L})(?:^(?:prima|una volta|un tempo)(?=,| (?:\p{L}{2} |c[’'])?(?:era|erano|\p{L}+va(?:no|mo)?)(?!\p{L}))|in passato|originariamente|[\p{L}\p{N}]+ (?:ann[oi]|mes[ei]|settiman[ae]|giorn[oi]) fa)(?!\p{L})/u,
  present: /^(?:ora|adesso|oggi|attualmente|oggigiorno)(?!\p{L})/u,
});
