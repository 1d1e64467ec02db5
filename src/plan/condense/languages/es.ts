/** What choosing and shortening points needs to know of Spanish. */
import type { PointWords } from '../point-words.ts';
import { first, last, limiting, opening, starts, startsAside, within } from '../word-patterns.ts';

export const es = (): PointWords => ({
  clauses: {
    asserts: within(`
      es son era eran fue fueron será ha han había está están estaba puede pueden podemos debe deben debemos hay tiene
      tienen tenemos hace hacen permite permiten va van vamos necesita necesitas necesitan necesitamos sirve existe existen
      usa usan usamos utiliza utilizan significa muestra muestran queda quedan sabe sabemos quiere queremos quieren
      contiene ayuda ayudan funciona funcionan podría debería tengo trabajo trabaja trabajan colabora colaboran crea crean busca buscan
    `),
    depends: first(`
      si cuando aunque como porque mientras para al incluso_si antes después que quien quienes cuyo cuya donde lo_que lo_cual
      la_cual el_cual los_cuales las_cuales puesto_que dado_que ya_que a_pesar siempre_que hasta_que en_cuanto sin por
    `),
    expects: within(
      'no_solo no_sólo no_solamente ni por_un_lado por_una_parte cuanto cuanta tanto tan tal si_bien ya_sea bien',
    ),
    adds: first('porque ya_que puesto_que dado_que mientras_que lo_que lo_cual aunque así_que'),
    turns: first('pero sin_embargo'),
    joins: last('y o u como'),
    hangs: last(`
      el la los las un una unos unas de del a al en con sin por para sobre entre hacia desde hasta y e o u pero sino que
      quien cuyo donde cuando si como porque aunque es son era fue ha han está están puede debe mi tu su nuestro este
      esta estos estas no muy más
    `),
    limits: startsAside('solo sólo salvo excepto sin si no'),
  },
  pointsBack: starts(`
    tal(?:es)?_* (?:(?:y|pero)_)?(?:esto|eso|ello|ellos|ellas|éste|ésta) (?:este|esta|estos|estas|dicho|dicha)_*
    (?:será|serán|fue|fueron)_*[ai]d[oa]s? (?:tras|con|por|para|de|a|en|además_de)_(?:esto|eso|ello)
    ambos ambas (?:de|en)_(?:esta|este|ese|esa|dicho|dicha)_* allí lo_mismo no_l[oa]s?_* en_el_ejemplo (?:en_)?(?:el|la|los|las)_(?:mism[oa]s?|citad[oa]s?)_* está(?!_(?:claro|demostrado|prohibido|bien)) están fue fueron cuenta_con
    es_(?:uno|una)_de es_perfect[oa]
    de_lo_contrario en_(?:ese|este|tal|ambos)_casos?
  `),
  pointsWithin: within('esto eso este esta estos estas ese esa esos esas dicho dicha'),
  announces: starts(`
    (?:en_)?est[ea]_(?:artículo|entrada|texto|capítulo|sección|lección|episodio|guía|tutorial) veamos hablemos echemos
    empecemos empezaremos comencemos aquí_(?:hay|tienes|están?|va|viene|un|una|(?:te|os|les)_*) a_partir_de_aquí hasta_aquí (?:te|os|les)_dejo
    consult(?:a|e|en|ad) véase ver_también (?:te_)?voy_a_(?:explicar|mostrar|contar|enseñar)(?:te|os)? vamos_(?:con|por) a_continuación vamos_a_(?:ver|hablar|empezar)
    para_(?:más|mayor(?:es)?)_(?:información|detalles?|ideas|opciones) en_el_(?:próximo_)?capítulo
  `),
  leadsIn: within(`
    (?:encontrar|encuentras?|ver|ves|leer|tienes|tenéis|está)_(?:[^.]{0,60}_)?aquí$
    siguientes? a_continuación la_(?:primera|segunda|tercera)_razón
    (?:hay|tienes|tenemos|tiene|existen)_(?:dos|tres|cuatro|vari[oa]s|algun[oa]s|much[oa]s|diferentes|distint[oa]s)_(?:*_)?*(?:_(?:para|de)[^,:]{0,50})?$
  `),
  readsOn: within('sig(?:ue|an?)_leyendo'),
  thanks: starts('(?:muchas_|mil_)?gracias felicidades felicitaciones enhorabuena'),
  example: starts('por_ejemplo imagina imaginemos supongamos digamos otro_ejemplo'),
  supposes: starts('si'),
  turns: starts('pero sin_embargo no_obstante aun_así ahora_bien en_su_lugar(?!,?_*l[oa]s?_) en_cambio'),
  takesBack: limiting('a_menos_que a_no_ser salvo excepto'),
  links: opening(
    'pero y',
    'sin_embargo no_obstante además también de_hecho por_otro_lado del_mismo_modo en_su_lugar en_cambio por_(?:lo_)?tanto por_eso',
  ),
  reports: starts(
    '(?:(?:pero|y)_)?(?:algunos|otros|muchos|hay_(?:quien|quienes)|los_críticos|los_escépticos|la_gente|la_mayoría)(?:_(?:de_la_gente|personas))?_(?:dicen?|dirán?|piensan?|creen?|afirman?|sostienen?|opinan?) (?:(?:pero|y)_)?(?:la|una|otra)_(?:*_)?objeción_(?:*_)?(?:es(?=_que|:)|dice|sostiene)',
  ),
  rejects:
    /^(?:pero )?(?:no es (?:cierto|verdad|así)|es falso|(?:se equivocan|están equivocados)|ninguno (?:de ellos )?lo|al contrario|no[.!,])/u,
  past: /(?<!\p{L})(?:antes(?! (?:del?|que|posible)(?!\p{L}))(?<!(?:cuanto|lo) antes)|antiguamente|en el pasado|originalmente|hace [\p{L}\p{N}]+ (?:años?|mes(?:es)?|semanas?|días?))(?!\p{L})/u,
  present: /^(?:ahora(?! bien)|hoy|actualmente|hoy en día)(?!\p{L})/u,
});
