/** The little that cutting a sentence needs to know of a language, as lists of words. */

export interface Grammar {
  /** Words on which no clause ends: determiners, prepositions, conjunctions, auxiliaries. */
  hanging: ReadonlySet<string>;
  /** Begins a clause that may be left away, where it stands behind a comma. */
  continues: RegExp;
  /** Begins a main clause. */
  opens: RegExp;
  /** Stands in what asserts something: a finite verb, as far as a list can tell. */
  asserts: RegExp;
  /** Begins a subordinate clause, which cannot stand alone. */
  depends: RegExp;
}

const never = /(?!)/u;

function begins(words: string): RegExp {
  return new RegExp(
    `^(?:${words.trim().split(/\s+/u).join('|').replaceAll('_', '\\s+')})(?![\\p{L}\\p{N}’'])`,
    'iu',
  );
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

function contains(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.trim().split(/\s+/u).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

const english: Grammar = {
  asserts: contains(`
    is are was were am be has have had do does did will would shall should can could may might must isn’t aren’t wasn’t
    weren’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t isn't aren't wasn't weren't don't doesn't didn't won't
    wouldn't can't couldn't i’m we’re they’re it’s i'm we're they're it's i’ve we’ve i've we've
  `),
  hanging: list(`
    a an the this that these those my your his her its our their some any no every each either neither both such
    of in on at by for with from to into onto upon over under about above below between among through during without
    within against toward towards across behind beyond near per via as like than
    and or but nor so yet because although though while whereas if unless until when where who whom whose which what
    how why whether since
    is are was were be been being am do does did have has had having will would shall should can could may might must
    not very more most less too quite rather just only even also
    i we he she they there isn’t aren’t don’t doesn’t won’t can’t isn't aren't don't doesn't won't can't
  `),
  continues: begins(`
    but so because although though while whereas unless until yet which who whom whose where since even_if even_though
    and_i and_we and_you and_he and_she and_it and_they and_the and_this and_that and_there and_these and_then
    and_so and_a or_you or_we or_it without including especially particularly rather_than instead_of such_as
    not_just as_well_as
  `),
  opens: begins(
    'i we you he she it they this that these there the a an your our my his her its their no every each',
  ),
  depends: begins(`
    if when whenever while although though because since unless until as after before once where whereas whether
    and_if and_when but_if but_when even_if even_though given despite in_order to by having being
  `),
};

const grammars: Readonly<Record<string, Grammar>> = {
  en: english,
  de: {
    // A German clause may keep its verb for the end, behind any number of commas.
    asserts: never,
    // Many a German clause ends on a preposition (“er gibt auf”) or an auxiliary.
    hanging: list(`
      der die das den dem des ein eine einen einem einer eines mein dein sein ihr unser euer dieser diese dieses kein
      keine von für gegen ohne wie als und oder aber denn sondern weil dass ob wenn obwohl während damit sehr
    `),
    continues: begins(
      'aber sondern doch weil obwohl während denn und_es und_sie und_er und_wir und_ich und_das sodass',
    ),
    opens: begins('ich wir sie er es du man das dies die der ein eine'),
    depends: begins(
      'wenn weil obwohl während nachdem bevor sobald falls da als indem damit um ob dass wer wo',
    ),
  },
  fr: {
    asserts: contains(
      'est sont était étaient a ont avait avaient sera peut peuvent doit doivent faut fait permet va vont',
    ),
    hanging: list(`
      le la les l’ un une des du de d’ au aux à en dans sur sous par pour avec sans chez vers entre et ou mais donc car
      ni que qui quoi dont où si comme quand lorsque est sont était a ont sera peut doit ce cette ces mon ton son notre
      votre leur ne pas plus très
    `),
    continues: begins(
      'mais car donc alors_que tandis_que parce_que puisque bien_que et_il et_elle et_nous et_on',
    ),
    opens: begins('je nous vous il elle ils elles on ce cela le la les un une'),
    depends: begins('si quand lorsque comme puisque parce_que bien_que tandis_que alors_que afin pour en'),
  },
  es: {
    asserts: contains(
      'es son era eran fue ha han había está están puede pueden debe deben hay tiene tienen hace permite va',
    ),
    hanging: list(`
      el la los las un una unos unas de del a al en con sin por para sobre entre hacia desde hasta y e o u pero sino que
      quien cuyo donde cuando si como porque aunque es son era fue ha han está están puede debe mi tu su nuestro este
      esta estos estas no muy más
    `),
    continues: begins('pero sino porque aunque mientras ya_que así_que y_no y_el y_la y_es'),
    opens: begins('yo nosotros él ella ellos usted esto eso el la los las un una'),
    depends: begins('si cuando aunque como porque mientras para al incluso_si antes después'),
  },
  it: {
    asserts: contains('è sono era erano ha hanno aveva sarà può possono deve devono fa permette va'),
    hanging: list(`
      il lo la i gli le un uno una di del della dei delle a al alla in nel nella con su per tra fra da dal e ed o ma che
      chi cui dove quando se come perché è sono era ha hanno può deve mio tuo suo questo questa non molto più
    `),
    continues: begins('ma però perché mentre sebbene anche_se quindi e_il e_la e_non'),
    opens: begins('io noi lui lei loro questo ciò il la i le un una'),
    depends: begins('se quando mentre sebbene poiché siccome anche_se per prima dopo come'),
  },
  pt: {
    asserts: contains('é são era eram foi tem têm havia está estão pode podem deve devem há faz permite vai'),
    hanging: list(`
      o a os as um uma de do da dos das em no na nos nas com sem por para sobre entre até e ou mas que quem cujo onde
      quando se como porque é são era foi tem têm está pode deve meu seu este esta não muito mais
    `),
    continues: begins('mas porque embora enquanto então pois e_o e_a e_não'),
    opens: begins('eu nós ele ela eles isto isso o a os as um uma'),
    depends: begins('se quando embora enquanto como porque para ao antes depois'),
  },
  nl: {
    asserts: never,
    hanging: list(`
      de het een van in op aan bij met voor door over onder uit naar te om en of maar want dat die wie waar als toen
      omdat hoewel terwijl is zijn was waren wordt heeft hebben had kan moet zal mijn jouw zijn haar ons deze dit niet
      zeer meer ook
    `),
    continues: begins('maar omdat hoewel terwijl want zodat en_het en_de en_we en_ik'),
    opens: begins('ik wij we hij zij ze het dit dat je jij men de een'),
    depends: begins('als wanneer omdat hoewel terwijl toen nadat voordat zodra om'),
  },
  zh: {
    asserts: never,
    hanging: list(''),
    continues: /^(?:但|而|所以|因此|因为|不过|然而|并且|同时)/u,
    opens: never,
    depends: /^(?:如果|当|虽然|尽管|因为|由于|只要|除非|即使)/u,
  },
};

const unknown: Grammar = {
  hanging: list(''),
  asserts: never,
  continues: never,
  opens: never,
  depends: never,
};

/** What is known of `lang`; for an unknown language only strong punctuation cuts. */
export function grammarFor(lang: string): Grammar {
  return grammars[lang.toLowerCase().split('-')[0] ?? ''] ?? unknown;
}

/** Whether the clause ends on a word that wants another after it. */
export function endsOpen(clause: string, { hanging }: Grammar): boolean {
  const last = /([\p{L}\p{M}’']+)[^\p{L}\p{N}]*$/u.exec(clause)?.[1] ?? '';
  return hanging.has(last.toLowerCase());
}
