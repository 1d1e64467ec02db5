/** Tells bold words that say what the words around them only suppose, or what others believe: “It is a myth that **lamps are free**”. */
import { countWords } from '../../talk/text/count-words.ts';
import { languageOf } from '../../talk/text/language.ts';
import { inBothScripts } from './word-patterns.ts';

/** Bold words, and the text that they stand in. */
export interface Bold {
  text: string;
  start: number;
  end: number;
}

interface Governors {
  /** Begins a clause that hangs on another, and stands before the bold words in it; English tags its words instead. */
  opens?: RegExp;
  /** Stands directly before what is believed, feared or false. */
  reports?: RegExp;
  /** The same directly behind it, where a language puts it there. */
  closes?: RegExp;
}

/** `_` is a blank, and `*` any letters. */
function alternatives(list: string): string {
  return list
    .trim()
    .split(/\s+/u)
    .join('|')
    .replaceAll('_', ' ')
    .replaceAll('*', String.raw`\p{L}*`);
}

const opening = (list: string) => new RegExp(String.raw`(?<!\p{L})(?:${alternatives(list)})(?!\p{L})`, 'iu');

/** @param that what leads from the word to what is believed, and a word between both */
const reporting = (list: string, that: string) =>
  new RegExp(String.raw`(?<!\p{L})(?:${alternatives(list)})${that}["“„«‹]?$`, 'iu');

const byLanguage: Readonly<Record<string, Governors>> = {
  en: {
    reports: reporting(
      String.raw`
        believed thought assumed imagined pretended hoped feared wish wished supposed (?<!\b(?:i|we)_(?:would_|will_)?)(?:claim|claims|claimed|argue|argues|argued)
        (?:people|some|many|most|others|critics|everyone|everybody|they|you|he|she)(?:_might|_may)?_(?:believe|think|assume|say|hope|fear|suppose)s?
        (?<!\b(?:no|without|beyond|little)_)doubt doubts doubted myth misconception fallacy lie notion illusion fear hope risk danger possibility chance assumption pretence
        false untrue wrong unlikely impossible doubtful absurd nonsense
        instead_of rather_than avoid avoids stop stops refuse_to refuses_to refused_to`,
      String.raw`(?:,? that)? `,
    ),
  },
  de: {
    // Behind any of these the verb comes last, and no sentence reads so.
    opens: opening(
      'wenn falls sofern ob bevor sobald solange obwohl obgleich es_sei_denn dass weil sodass nachdem',
    ),
    reports: reporting(
      String.raw`
        glaubt glaubte* geglaubt dachte* gedacht hofft* gehofft fürchtet* befürchtet* behauptete* annahm* (?:nahm|nahmen)_an angenommen
        bezweifel* bestreite* bestritt* (?:viele|manche|einige|alle|leute|die_meisten)_(?:glauben|denken|meinen|sagen) wünsch* ohne statt anstatt
        mythos irrglaube* irrtum märchen annahme vorstellung illusion gefahr risiko angst hoffnung befürchtung behauptung vorurteil
        falsch unwahr gelogen unsinn unwahrscheinlich unmöglich möglich denkbar nicht_(?:wahr|so|richtig|sicher|gesagt)`,
      String.raw`,? dass (?:\p{L}+ )?`,
    ),
  },
  fr: {
    opens: opening(
      String.raw`si(?!_bien) s[’']ils? quand lorsqu[e’'] (?:bien|à_moins|tant|avant|pourvu|dès|jusqu[’']à_ce)_qu[e’'] quoiqu[e’'] sauf_si comme_si`,
    ),
    reports: reporting(
      String.raw`
        croit croient croyait croyaient croyions pensait pensaient pensions pensent imaginai(?:t|ent) espérai(?:t|ent) espérions craignai(?:t|ent)
        craint craignent supposait supposaient prétend prétendent prétendait affirment (?<!\b(?:aucun|nul|sans)_)doute doutent doutons nie nient mythe
        faux(?:_(?:de_)?(?:dire|croire|penser))? erreur_de_(?:croire|penser) idée croyance illusion risque danger peur impossible improbable possible`,
      String.raw` qu(?:e |[’'])`,
    ),
  },
  es: {
    opens: opening(
      'si cuando aunque mientras(?!_que) (?:a_menos|a_no_ser|salvo|siempre|hasta|antes_de|en_caso_de|con_tal_de)_que como_si',
    ),
    reports: reporting(
      String.raw`
        creen? creía* creímos creyó creyeron creído pensaba* pensábamos pensó pensaron piensan supon(?:en?|ía\p{L}*) imaginaba* esperaba* esperábamos
        temen? temía* dudo (?<!\b(?:hay|sin|cabe|no_cabe)_)duda dudan dudaba* niegan? negó negaba* dicen afirman mito(?:_de)? mentira fals[oa] creencia(?:_de)? idea(?:_de)?
        (?:riesgo|peligro|miedo)(?:_a|_de)? posible imposible improbable sin`,
      ' que ',
    ),
  },
  pt: {
    // “se” is also a pronoun, which begins no clause.
    opens: new RegExp(
      String.raw`^\s*(?:(?:e|mas|que|mesmo|só|porque) )?(?:se|caso) |(?<!\p{L})(?:quando|embora|enquanto|(?:a menos|a não ser|até|antes|desde|sempre|mesmo) que|como se)(?!\p{L})`,
      'iu',
    ),
    reports: reporting(
      String.raw`
        acreditam? acreditava* acreditávamos acreditou acreditaram acham? achava* achávamos pensam pensava* pensávamos imaginava* esperava*
        esperávamos temem? temia* temíamos sup(?:õem|unha\p{L}*) dizem afirmam mito(?:_de)? fals[oa] mentira crença(?:_de)? ideia(?:_de)?
        (?:risco|perigo|medo)(?:_de)? possível impossível improvável duvid[oa]m? nega negam sem`,
      ' que ',
    ),
  },
  it: {
    opens: opening(
      'se quando anche_se sebbene benché finché qualora purché (?:a_meno|prima|una_volta)_che nel_caso_in_cui come_se',
    ),
    reports: reporting(
      String.raw`
        cred(?:e|ono) credeva* credevamo creduto pensava* pensavamo pensano pensato immaginava* sperava* speravamo tem(?:e|ono) temeva* supponeva* sostengono
        dicono mito falso bugia credenza idea illusione rischio pericolo paura impossibile improbabile possibile dubito dubita nega(?:no)? senza`,
      ' che ',
    ),
  },
  nl: {
    opens: opening('indien wanneer tenzij hoewel totdat voordat zodra zolang alsof omdat zodat nadat'),
    reports: reporting(
      String.raw`
        gelooft geloofde* dacht dachten gehoopt hoopte* vreesde* beweer* (?:velen|sommigen|mensen)_(?:geloven|denken|zeggen) betwijfel* mythe fabel
        onzin onwaar risico gevaar idee veronderstelling illusie onmogelijk onwaarschijnlijk mogelijk niet_waar zonder`,
      String.raw`,? dat (?:\p{L}+ )?`,
    ),
  },
  ru: {
    opens: opening('если когда хотя пока прежде_чем будто словно'),
    reports: reporting(
      String.raw`
        думал* верил* верят считал* считают полагал* полагают надеял* боял* утверждают говорят миф* неправда ложь заблуждени* иллюзи* риск опасность
        сомнева* неверно невозможно вряд_ли`,
      String.raw`(?:, будто)?,?(?: о том,)?(?: что)? `,
    ),
  },
  pl: {
    opens: opening('jeśli jeżeli gdy kiedy gdyby chociaż choć chyba_że zanim dopóki'),
    reports: reporting(
      String.raw`
        myśl(?:ał|eli)\p{L}* wierzy(?:ł|li)\p{L}* sądzi(?:ł|li)\p{L}* uważa(?:ł|li|ją)\p{L}* twierdz(?:ą|ił|ili)\p{L}* mit* nieprawd* fałsz* ryzyko
        złudzenie wątpi* niemożliwe`,
      ',? że ',
    ),
  },
  zh: {
    opens: inBothScripts(
      /^\s*(?:但|而|所以|因为)?(?:如果|若|假如|要是|一旦|除非|即使|即便|虽然|尽管|只要|只有|当(?!然|前|时|初|中))/u,
    ),
    reports: inBothScripts(
      /(?:以为|(?<![我们們])相信|声称|假设|担心|怀疑|据说|并非|并不是|不是说|(?:有人|他们|人们|许多人|很多人)(?:都|总)?认为)(?:说)?[：:]?["“「『]?$/u,
    ),
    closes: inBothScripts(
      /^["”」』]?(?:的?(?:时候|话|前提下|情况下)|时(?!间)|之前|的(?:误解|谣言|风险|可能|说法|幻想))/u,
    ),
  },
  ja: {
    closes:
      /^["”」』]?(?:場合|とき|時(?!間)|のなら|なら|まで(?:は|に)?(?!す)|前に|としたら|とすれば|としても|と(?:思っていた|信じていた|信じられて|考えていた|思われて|考えられて|勘違い|誤解|思い込)|という(?:のは)?(?:誤解|神話|思い込み|噂|嘘|主張|前提|可能性|リスク|危険|幻想|勘違い)|とは(?:限ら|思わ|言え|いえ)|わけ(?:では|じゃ)|のは(?:間違い|誤り|嘘|誤解))/u,
  },
  ko: {
    closes:
      /^["”’]?(?:(?:라|다)?면(?!서)|는 (?:경우|믿음|생각|오해|가정|주장|미신|착각)|고 (?:믿었|생각했|착각|오해))/u,
  },
};

/** So far before bold words stands what governs them, in UTF-16 code units. */
const reach = 120;

/** “Si” and so many words may be a clause of their own. */
const mostBetween = 3;

/** Behind these another clause begins. “Ma” is the French for “my”. */
const ends =
  /^[^]*(?:[,，、:：;；(（–—]|(?<!\p{L})(?:but|pero|mais|alors|mas|aber|dann|maar|entonces|então|allora|но|ale|то)(?!\p{L}))/iu;

/**
 * Whether bold words within a sentence are its condition, or something that it denies or has others believe, so that alone they
 * would claim it.
 * @param asserts tells a clause: one that stands between “if” and the bold words parts them
 * @param lang BCP 47
 */
export function isGoverned({ text, start, end }: Bold, lang: string, asserts?: RegExp): boolean {
  const { opens, reports, closes } = byLanguage[languageOf(lang)] ?? {};
  if (closes?.test(text.slice(end, end + reach)) === true) return true;
  const [before = ''] = text
    .slice(Math.max(0, start - reach), start)
    .split(/[.!?…](?=\s)|[。！？\n]/u)
    .slice(-1);
  if (reports?.test(before) === true) return true;
  const clause = before.replace(ends, '');
  const opener = opens?.exec(clause);
  if (opener == null) return false;
  const between = clause.slice(opener.index + opener[0].length);
  return countWords(between) <= mostBetween && asserts?.test(between) !== true;
}
