/** What shortening at punctuation needs to know of a language, as lists of words; English is tagged instead. */
import { languageOf } from '../../talk/text/language.ts';

export interface ClauseWords {
  /** A finite verb, among the commonest of them: what has none of these may be no clause. */
  asserts: RegExp;
  /** Begins a clause that cannot stand alone, or one that hangs on a word before it. */
  depends: RegExp;
  /** The first half of a two-part conjunction: what has it waits for the second. */
  expects: RegExp;
  /** Behind a comma, begins a clause that may be left away. */
  adds: RegExp;
  /** Begins a clause that turns against what came before: there the point is, so that nothing is cut behind or before it. */
  turns: RegExp;
  /** Ends no clause: determiners, prepositions, conjunctions, auxiliaries. */
  hangs: RegExp;
  /** Whether a verb may stand behind any number of commas, as in German. */
  isVerbLast?: true;
}

/** Words between blanks, `_` for a blank inside one; found as whole words. */
function words(list: string): string {
  const all = list
    .trim()
    .split(/\s+/u)
    .join('|')
    .replaceAll('_', String.raw`\s+`);
  return String.raw`(?<![\p{L}\p{N}])(?:${all})(?![\p{L}\p{M}\p{N}])`;
}

const within = (list: string) => new RegExp(words(list), 'iu');
/** Words that may stand before a clause's first one and change nothing about it: “aber wenn”, “même si”. */
const openers =
  '(?:y|e|et|und|i|en|и|а|pero|aber|mais|ma|mas|maar|ale|но|doch|denn|auch|selbst|sogar|nur|erst|incluso|solo|sólo|même|seulement|anche|solo|mesmo|só|ook|nawet|tylko|даже|только)';
const first = (list: string) => new RegExp(`^["“«„»¿¡]?(?:${openers}\\s+)?${words(list)}`, 'iu');
const last = (list: string) => new RegExp(`${words(list)}["”»“]?$`, 'iu');
/** A French, Italian or Catalan word that has lost its vowel hangs on the next. */
const lastOrElided = (list: string) => new RegExp(`(?:${words(list)}["”»“]?|\\p{L}[’'])$`, 'iu');

/** Made when a talk first asks, since each has long patterns. */
const table: Readonly<Record<string, () => ClauseWords>> = {
  de: () => ({
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
      'weil obwohl damit sodass so_dass während wobei wodurch weshalb weswegen denn um_zu was da und_wir und_ich und_er und_es und_das und_man',
    ),
    turns: first('aber_das aber_die aber_der aber_es aber_wir aber_ich aber_er aber_sie doch'),
    hangs: last(`
      der die das den dem des ein eine einen einem einer eines mein dein sein ihr unser euer dieser diese dieses diesen
      diesem kein keine keinen keinem von für gegen ohne wie als und oder aber denn sondern weil dass ob wenn obwohl
      während damit sehr in im am zum zur beim bei mit auf an nicht so zu um
    `),
  }),
  fr: () => ({
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
    hangs: lastOrElided(`
      le la les un une du de des au aux à en dans sur sous par pour avec sans chez vers entre et ou mais donc car ni que
      qui quoi dont où si comme quand lorsque est sont était a ont sera peut doit ce cette ces mon ton son notre votre
      leur ne pas plus très y
    `),
  }),
  es: () => ({
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
    adds: first(
      'porque ya_que puesto_que dado_que mientras_que lo_que lo_cual aunque así_que',
    ),
    turns: first('pero sin_embargo'),
    hangs: last(`
      el la los las un una unos unas de del a al en con sin por para sobre entre hacia desde hasta y e o u pero sino que
      quien cuyo donde cuando si como porque aunque es son era fue ha han está están puede debe mi tu su nuestro este
      esta estos estas no muy más
    `),
  }),
  it: () => ({
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
    hangs: lastOrElided(`
      il lo la i gli le un uno una di del della dei delle a al alla in nel nella con su per tra fra da dal e ed o ma che
      chi cui dove quando se come perché è sono era ha hanno può deve mio tuo suo questo questa non molto più
    `),
  }),
  pt: () => ({
    asserts: within(`
      é são era eram foi foram será tem têm tinha há está estão estava pode podem deve devem faz fazem permite permitem vai
      vão precisa precisam existe existem usa usam significa mostra fica ficam quer querem ajuda funciona
    `),
    depends: first(`
      se quando embora enquanto como porque para ao antes depois que quem cujo cuja onde o_que o_qual a_qual os_quais as_quais
      apesar desde_que sem caso
    `),
    expects: within('não_só não_apenas nem por_um_lado quanto tanto tão ou ora'),
    adds: first('porque pois embora enquanto o_que já_que visto_que de_modo_que e_isso e_assim'),
    turns: first('mas porém'),
    hangs: last(`
      o a os as um uma de do da dos das em no na nos nas com sem por para sobre entre até e ou mas que quem cujo onde
      quando se como porque é são era foi tem têm está pode deve meu seu este esta não muito mais
    `),
  }),
  nl: () => ({
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
    hangs: last(`
      de het een van in op aan bij met voor door over onder uit naar te om en of maar want dat die wie waar als toen
      omdat hoewel terwijl is zijn was waren wordt heeft hebben had kan moet zal mijn jouw haar ons deze dit niet zeer
      meer ook
    `),
  }),
  pl: () => ({
    asserts: within(
      'jest są był była było były będzie będą ma mają miał może mogą musi muszą można trzeba należy oznacza pozwala pokazuje działa istnieje wymaga',
    ),
    depends: first(
      'jeśli jeżeli gdy kiedy choć chociaż ponieważ skoro aby żeby że który która które którzy których którym gdzie jak zanim dopóki podczas',
    ),
    expects: within('nie_tylko zarówno im albo ani z_jednej_strony tak'),
    adds: first('ponieważ bo gdyż choć chociaż podczas_gdy dzięki_czemu co'),
    turns: first('ale lecz jednak'),
    hangs: last('i a w we z ze na do od po o u za przy przez dla bez nad pod oraz lub albo ale że który jest są nie się ten ta to'),
  }),
  ru: () => ({
    asserts: within(
      'есть был была было были будет будут может могут можно нужно надо должен должна должны является являются позволяет означает имеет имеют работает показывает требует стал стала нет это',
    ),
    depends: first(
      'если когда хотя поскольку чтобы что который которая которое которые которых которым где как пока прежде после перед так_как потому_что чем кто несмотря',
    ),
    expects: within('не_только как чем либо ни с_одной_стороны так настолько то'),
    adds: first('потому_что так_как поскольку хотя ибо тогда_как в_то_время_как поэтому'),
    turns: first('но однако'),
    hangs: last('и а в во с со на к ко от до по о об у за при через для без над под или но что который не это как'),
  }),
  zh: () => ({
    asserts: /(?:)/u,
    depends:
      /^(?:如果|假如|要是|当|虽然|尽管|因为|由于|只要|只有|除非|即使|即便|无论|不管|在|对|关于|随着|根据|通过|为了|作为|除了|自从|从|经过|比如|例如|首先|其次|同样|其实|事实上|有时|通常|换句话说|也就是说|按照|与其|每当|既然|所谓|以至|尤其|特别是|接下来|相较|相比|鉴于|就像|看来|要|想)/u,
    expects: /不仅|不但|不只|一方面|与其|既|要么|不是|之所以|越|宁可|尚且|比如|例如|包括|第一|其中|如果|假如|倘若|若|虽然|尽管|只要|即使|哪怕|一旦|除非|相较|的时候|角度/u,
    adds: /^(?!就|才|则|便|都|也|那么|而是|还|更|再|又|并|和|与|以及|或|所以|因此|从而|的|是|时|后|这种|这些|这类|那些|发现|其中|对于|以至|而忽略)/u,
    turns: /^(?:但|但是|不过|然而|可是|而)/u,
    hangs:
      /(?:的|和|与|或|是|在|时|时候|后|之后|前|之前|中|上|下|里|地|着|把|被|对|说|认为|表示|发现|指出|想|知道|来说|而言|了解|问|看来|如下|以下|来看|情况下|这些\p{Script=Han}{1,4})[”」』]?$/u,
  }),
  ar: () => ({
    asserts: /(?:)/u,
    depends: first(
      'إذا عندما لو بما على_الرغم رغم كلما لأن حين حينما بعد قبل من_أجل التي الذي الذين حتى بينما في من مع إلى عند كما مثل',
    ),
    expects: within('إما ليس_فقط كلما سواء من_جهة'),
    adds: first('لأن لأنه لأنها حيث مما بينما إذ وذلك وهذا وهو وهي'),
    turns: first('لكن ولكن إلا غير_أن'),
    hangs: last('في من على إلى عن أن إن التي الذي هو هي هذا هذه مع و أو ثم قد لا لم لن ما كل بين عند أي كان كانت يكون تكون'),
  }),
}; // prettier-ignore

const made = new Map<string, ClauseWords>();

/** What is known of `lang`, if anything; without it only a semicolon cuts. */
export function clauseWordsFor(lang: string): ClauseWords | undefined {
  const base = languageOf(lang);
  const known = made.get(base) ?? (Object.hasOwn(table, base) ? table[base]?.() : undefined);
  if (known !== undefined) made.set(base, known);
  return known;
}
