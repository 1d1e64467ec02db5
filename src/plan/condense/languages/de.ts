/** What choosing and shortening points needs to know of German. */
import type { PointWords } from '../point-words.ts';
import { first, last, opening, starts, startsAside, within } from '../word-patterns.ts';

export const de = (): PointWords => ({
  clauses: {
    isVerbLast: true,
    asserts: within(`
      ist sind war waren bin bist wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen musste
      soll sollen sollte sollten will wollen wollte darf dürfen mag möchte gibt gab geht gehen ging macht machen machte
      braucht brauchen heißt bedeutet zeigt zeigen steht stehen liegt liegen bleibt bleiben blieb kommt kommen kam hilft
      helfen führt führen sorgt sorgen arbeitet arbeiten nutzt nutzen verwendet verwenden bietet bieten entsteht entstehen
      gilt gelten lässt lassen wissen weiß finden findet fand sehen sieht nehmen nimmt brachte bringt bringen wächst
    `),
    depends: first(`
      wenn weil obwohl während nachdem bevor sobald solange falls da als indem damit um ob dass wer wo wie wohingegen
      sofern seit anstatt statt ohne der die das den dem deren dessen denen welche welcher welches welchen worauf woran
      womit wodurch wofür was in_der in_dem in_denen mit_der mit_dem mit_denen für_die bei_dem bei_der auf_dem auf_der
    `),
    expects: within(
      'zwar entweder weder sowohl einerseits nicht_nur je nicht_so nicht_nur derart dermaßen umso desto so',
    ),
    adds: first(
      'weil obwohl damit sodass so_dass während wobei wodurch weshalb weswegen denn um_zu da und_wir und_ich und_er und_es und_das und_man',
    ),
    turns: first('aber_das aber_die aber_der aber_es aber_wir aber_ich aber_er aber_sie doch'),
    joins: last('und oder wie'),
    hangs: last(`
      der die das den dem des ein eine einen einem einer eines mein dein sein ihr unser euer dieser diese dieses diesen
      diesem kein keine keinen keinem von für gegen ohne wie als und oder aber denn sondern weil dass ob wenn obwohl
      während damit sehr in im am zum zur beim bei mit auf an nicht so zu um
      darauf daran davon dafür dazu darüber darin
    `),
    limits: startsAside('nur außer ohne wenn falls nach nicht keine?'),
  },
  pointsBack: starts(`
    solche_* ein(?:e[rnms]?)?_solche[rsnm]?_* dies(?:e[rsnm]?)?_*
    (?:(?:und|aber|denn|doch)_)?(?:das|dies)_(?:ist|sind|war|waren|wird|wurde|hat|hatte|macht|machte|bedeutet|heißt|führt|führte|gilt|hilft|reicht|kostet|geht|kann|könnte|sollte|muss|liegt|zeigt|erklärt|bringt|klingt|klappt|funktioniert|sieht|passt|stimmt|lässt|wirkt|scheint|ermöglicht|verhindert|sorgt|soll|darf|dauert|betrifft|spart|erlaubt|erfordert|setzt|wäre|würde|nennt)
    (?:sie|er)_(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|kann|können|muss|müssen|sollte|sollten)
    dadurch dabei damit dafür davon darum deshalb deswegen dort dazu danach andernfalls ansonsten andererseits hingegen dagegen
    (?:im|in_dem)_(?:*_)?beispiel im_(?:obigen|vorigen|vorherigen)_* (?:mit|bei|nach|durch)_dies(?:e[rsnm]?)?_*
    es_(?:bietet|ermöglicht|erlaubt|enthält|nutzt|verwendet|unterstützt|funktioniert|basiert) (?:genau|auch)_(?:deshalb|darum|dies(?:e[rsnm]?)?)
    sonst_(?!niemand|nichts|noch|wo|gut|übliche)* (?:in|für)_(?:diese[mnr]|dem|solche[nm]?|jedem)_f[aä]ll(?:en?)? (?:der|die|das)_andere[rn]?_(?:ist|sind|war|waren|hat|haben|wird|werden|kann|können)
    (?:man|wir|ich|sie|er|es)_(?:kann|können|könnte|muss|müssen|sollte|sollten|will|wollen|darf|würde|würden|hat|haben|habe)_das_(?:nicht|auch|nur|so|alles|einfach|leicht|selbst|schon|immer|nie|mit|ohne|durch)(?!(?:_*){0,2}_*e_*)
    daraufhin ebenso genauso hierbei hierzu hierfür hierdurch hiermit letztere[rsnm]? erstere[rsnm]? zum_anderen genau_(?:das|dies) weil_[^,]{0,200}$
  `),
  pointsWithin: within('dies(?:e[rsnm]?)? solche[rsnm]? obige[nrsm]?'),
  announces: starts(`
    (?:in_)?diese[rsmn]?_(?:beitrag|artikel|text|post|kapitel|abschnitt|leitfaden) im_folgenden nachfolgend
    (?:sehen|schauen|werfen)_wir lass(?:t|en_sie)?_uns hier_(?:sind|ist|folg(?:t|en)|komm(?:t|en)|ein|eine|finde(?:n_sie|st_du|t_ihr)) an_dieser_stelle siehe vgl
    in_kapitel_* (?:mehr|weitere)_(?:dazu|darüber|informationen|details) für_(?:mehr|weitere)_(?:informationen|details|hinweise|beispiele|tipps)
  `),
  leadsIn: within(`
    (?:finde(?:n|st|t)|gibt|lesen|siehe)_(?:[^.]{0,60}_)?hier$
    folgende[rnsm]? wie_folgt der_(?:erste|zweite|dritte)_grund
    (?:es_gibt|gibt_es|hast_du|haben_(?:wir|sie))_(?:zwei|drei|vier|fünf|mehrere|einige|verschiedene|viele)_(?:*_)?*(?:,_(?:die|um)[^,:]{0,60})?$
  `),
  readsOn: within(
    'lesen_sie_weiter lies_weiter weiterlesen (?:finde[nt]|steht|stehen|gibt)_(?:sich_|es_|man_|ihr_|sie_)?hier\\.?$',
  ),
  thanks: starts('(?:(?:vielen|herzlichen|besonderen|tausend)_)?danke? (?:herzlichen_)?glückwunsch gratul*'),
  example: starts(
    '(?:so_*_)?(?:zum_beispiel|beispielsweise|etwa) angenommen noch_ein_beispiel ein_(?:anderes|weiteres)_beispiel',
  ),
  supposes: starts('wenn falls sofern'),
  turns: starts('aber jedoch doch allerdings dennoch trotzdem stattdessen(?!_*_(?:sie|er|es)_)'),
  takesBack: starts('es_sei_denn ausgenommen'),
  links: opening(
    'aber und denn doch(?=_(?:der|die|das|es|sie|er|wir|ich|ihr|man|ein|eine|wenn)_)',
    'das_heißt',
  ),
  reports: starts(
    '(?:(?:aber|und)_)?(?:manche|einige|viele|andere|kritiker|skeptiker|gegner|die_meisten|leute)(?:_(?:leute|menschen|kollegen|entwickler))?_(?:sagen|sagten|meinen|meinten|behaupten|behaupteten|glauben|glaubten|denken|finden|wenden) (?:(?:aber|und)_)?(?:der|ein)_(?!(?:beste|stärkste|einzige)r?_)(?:*_)?(?:einwand|gegenargument|vorwurf)_(?:lautet|besagt|(?:ist|war)(?=[,:]))',
  ),
  rejects:
    /^(?:aber )?(?:das (?:stimmt (?:so )?nicht|ist (?:falsch|unsinn|ein irrtum|nicht wahr))|(?:sie|die) (?:irren|liegen falsch|haben unrecht)|keiner von ihnen|niemand (?:tat|hat) |im gegenteil|falsch[.!]|nein[.!,])/u,
  past: /(?<!\p{L})(?:früher(?! (?:oder|als)(?!\p{L}))(?<!(?:je|umso|desto|noch|viel|deutlich|wer) früher)|damals|einst|ursprünglich|vor (?:\p{L}+ )?[\p{L}\p{N}]+ (?:jahren|monaten|wochen|tagen)|vor ein(?:em jahr|em monat|er woche))(?!\p{L})/u,
  present: /^(?:heute|jetzt|inzwischen|mittlerweile|heutzutage)(?!\p{L})/u,
});
