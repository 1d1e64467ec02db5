/** What choosing and shortening points needs to know of French. */
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

export const fr = (): PointWords => ({
  clauses: {
    asserts: within(`
      est sont était étaient sera seront fut a ont avait avaient aura auront peut peuvent pouvait doit doivent devait faut
      fait font faisait permet permettent va vont veut veulent reste restent vient viennent donne donnent prend prennent
      montre montrent existe existent suffit utilise utilisent devient deviennent signifie sait savent dit trouve
    `),
    depends: first(`
      si s’il s’ils quand lorsque lorsqu’il lorsqu’on comme puisque parce_que bien_que tandis_que alors_que afin pour en
      dès_que tant_que sans avant après qui que qu’ dont où lequel laquelle lesquels lesquelles ce_qui ce_que à_moins
    `),
    expects: within('non_seulement soit ni d’une_part certes plutôt_que tellement si autant tantôt'),
    adds: first(
      'car parce_que puisque alors_que tandis_que bien_que ce_qui et_il et_elle et_on et_nous et_je et_cela de_sorte_que si_bien_que afin',
    ),
    turns: first('mais'),
    joins: last('et ou comme'),
    hangs: lastOrElided(`
      le la les un une du de des au aux à en dans sur sous par pour avec sans chez vers entre et ou mais donc car ni que
      qui quoi dont où si comme quand lorsque est sont était a ont sera peut doit ce cette ces mon ton son notre votre
      leur ne pas plus très y
    `),
    limits: startsAside('sauf sans uniquement seulement si pas hors non'),
  },
  pointsBack: starts(`
    (?:un_tel|une_telle|de_tel(?:le)?s)_* (?:(?:et|mais)_)?(?:cela|ceci|ça) ils elles? celui-ci celle-ci ceux-ci celles-ci
    (?:(?:et|mais)_)?c[’'](?:est|était)_(?:pourquoi|ainsi|là|ce_qu[ei’']*) (?:ce|cet|cette|ces)_*
    sinon(?!_(?:moi|toi|lui|nous|vous|eux|rien)) autrement(?!_(?:dit|qu[e’']|plus|moins))_* dans_(?:les_deux|l[’']autre|le_premier|le_second|le_dernier)_cas
    dans_(?:l[’']|cet_)exemple (?:dans|avec|pour|par|grâce_à|après|sans)_c(?:e(?!_que|_qui)|es|et|ette|ela)_*
    il_est_(?!(?:*_){0,2}*_(?:de|que|d[’']*|qu[’']*))*
    il_(?!(?:y|est|faut|existe|suffit|semble|vaut|reste|convient|peut|pourrait|devient|ne|n[’']y|n[’']est|s[’']agit|arrive|paraît|se)_)*
  `),
  pointsWithin: within("^c[’']est cela ceci ça ces cette cet celui-ci celle-ci ceux-ci celles-ci"),
  announces: starts(`
    (?:dans_)?(?:cet?|cette)_(?:article|billet|texte|chapitre|section|guide|partie) voyons parlons regardons commençons prenons revenons
    je_vais_vous je_vous_(?:propose|invite) (?:nous|on)_(?:verrons|verra|va_voir) voir_aussi cf
    examinons passons voici vous_trouverez_(?:ici|ci-dessous) nous_allons_(?:voir|maintenant|d[’']abord|commencer)
    pour_(?:plus|davantage)_d[’'](?:informations?|exemples|idées|inspiration) pour_plus_de_(?:détails|renseignements) pour_en_savoir_plus (?:au|dans_le)_chapitre
  `),
  leadsIn: within(`
    (?:trouverez|trouver|trouve|voir|lire|disponibles?)_(?:[^.]{0,60}_)?ici$ une_(?:méthode|solution|astuce|manière|façon)_simple$
    suivante?s? ci-dessous ci-après comme_suit la_(?:première|deuxième|seconde|troisième)_raison
    (?:il_y_a|il_existe|vous_avez|nous_avons|on_a)_(?:deux|trois|quatre|plusieurs|quelques|différente?s|beaucoup_de|de_nombreu(?:x|ses))_(?:*_)?*(?:_(?:pour|de|à)[^,:]{0,50})?$
  `),
  readsOn: within('(?:poursuiv|continu)(?:ez|ons)_(?:la|votre)_lecture'),
  thanks: starts('(?:un_grand_|mille_)?mercis? (?:toutes_nos_)?félicitations'),
  example: starts('par_exemple imaginez imaginons supposons un_autre_exemple'),
  supposes: starts("si s[’']ils?"),
  turns: starts('mais cependant toutefois pourtant néanmoins en_revanche au_lieu_de_cela à_la_place'),
  takesBack: limiting('à_moins sauf'),
  links: opening(
    'mais et',
    'cependant toutefois pourtant néanmoins de_plus en_outre par_ailleurs en_effet en_fait au_lieu_de_cela à_la_place par_conséquent',
  ),
  reports: starts(
    "(?:(?:mais|et)_)?(?:certains|d[’']autres|beaucoup|d[’']aucuns|les_critiques|les_sceptiques|les_gens|la_plupart)(?:_(?:des_gens|d[’']entre_nous))?_(?:disent|diront|pensent|croient|affirment|prétendent|estiment|objectent) (?:(?:mais|et)_)?(?:la_|une_|l[’'])(?:*_)?objection_(?:*_)?(?:est(?=_que|_qu[’']|_:|:)|consiste|dit)",
  ),
  rejects:
    /^(?:mais )?(?:c[’']est faux|ce n[’']est pas (?:vrai|le cas)|(?:ils|elles) (?:ont tort|se trompent)|aucun d[’']eux|au contraire|non[.!,])/u,
  past: /(?<!\p{L})(?:autrefois|jadis|auparavant|^avant(?=,)|à l[’']époque|à l[’']origine(?! d[eu’'])|il y a [\p{L}\p{N}]+ (?:ans?|mois|semaines?|jours?))(?!\p{L})/u,
  present: /^(?:maintenant|aujourd[’']hui|désormais|actuellement)(?!\p{L})/u,
});
