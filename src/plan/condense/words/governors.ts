/** Words whose sense what follows completes: "help X *to*", "the ability *to*", "the claim *that*", "depends *on*". */
import { stemmer } from 'stemmer';
import { wordSet } from './word-set.ts';

const irregular: Readonly<Record<string, string>> = {
  thought: 'think',
  led: 'lead',
  came: 'come',
  seen: 'see',
  saw: 'see',
  known: 'know',
  knew: 'know',
  meant: 'mean',
  made: 'make',
  got: 'get',
  told: 'tell',
  taught: 'teach',
  chose: 'choose',
  chosen: 'choose',
  began: 'begin',
  begun: 'begin',
  forced: 'force',
  dealt: 'deal',
  put: 'put',
  brought: 'bring',
  kept: 'keep',
  gave: 'give',
  given: 'give',
  sent: 'send',
  taken: 'take',
  took: 'take',
  spent: 'spend',
  built: 'build',
  broke: 'break',
  broken: 'break',
  fell: 'fall',
  fallen: 'fall',
  stood: 'stand',
  spoke: 'speak',
  spoken: 'speak',
  grew: 'grow',
  grown: 'grow',
  left: 'leave',
  set: 'set',
  ran: 'run',
  went: 'go',
  gone: 'go',
  paid: 'pay',
  laid: 'lay',
  met: 'meet',
  had: 'have',
  has: 'have',
};

/** The word without its endings, the same for all its forms. */
function stemOf(lower: string): string {
  return stemmer(irregular[lower] ?? lower);
}

function stemSet(words: string): ReadonlySet<string> {
  return new Set([...wordSet(words)].map(stemOf));
}

const infinitiveVerbs = stemSet(`
  allow enable help need want try ask tell get require encourage force let make seem appear begin start continue hope
  plan aim fail manage decide tend use go have expect like love prefer learn teach cause lead remind invite urge permit
  persuade convince agree refuse promise choose offer attempt seek strive struggle wish intend mean afford dare forget
  fall equip empower inspire motivate train push position free compel drive entitle enable assist remember direct instruct order oblige ought pretend prove happen come work believe know consider think say prepare incline determine suppose take meet pay
`);

const claimVerbs = stemSet(`
  think believe know mean ensure say claim argue suggest show tell find hope feel realise realize understand assume
  imply guarantee assure remind convince prove note notice learn see hear wish guess suspect admit agree insist state
  expect decide explain discover confirm indicate demonstrate conclude acknowledge recognize recognise remember
`);

const askingVerbs = stemSet(
  'wonder ask see know check determine decide find test tell learn discover matter',
);

/** Whether a clause with "if" is what the word asks. */
export function takesQuestion(lower: string): boolean {
  return askingVerbs.has(stemOf(lower));
}

/** Whether what the word claims may follow it as a clause. */
export function takesClaim(lower: string): boolean {
  return claimVerbs.has(stemOf(lower));
}

const infinitiveNouns = stemSet(`
  ability way need time opportunity attempt effort right chance decision plan goal desire reason willingness tendency
  power freedom responsibility obligation duty commitment place thing person permission failure option incentive authority experience power
  pressure choice intention temptation requirement step improvement enhancement
`);

/** Whether an infinitive behind the word belongs to it. */
export function takesInfinitive(lower: string): boolean {
  const stem = stemOf(lower);
  return infinitiveVerbs.has(stem) || infinitiveNouns.has(stem);
}

/** Nouns that say nothing without "that …", "of …" or "who …". */
const hungryNouns = stemSet(`
  fact claim idea notion belief assumption kind part sort type lack number amount rest majority variety sense way thing
  something anything everything nothing one people place person those someone anyone everyone case point reason
  possibility chance risk feeling impression conclusion argument hypothesis suggestion evidence proof hope fear promise
  folks piece bit situation scenario circumstance set series range degree level time everybody anybody somebody
`);

export function isHungryNoun(lower: string): boolean {
  return hungryNouns.has(stemOf(lower));
}

/** What completes a verb or adjective, by that preposition. */
const complements: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    on: `report depend rely base focus build insist concentrate count agree work spend reflect impact effect influence put bear`,
    upon: 'depend rely base build call',
    of: 'consist think speak dispose aware capable full approve accuse remind deprive consist made proud tired sure independent',
    to: `bow deliver publish welcome import export copy save refer lead belong apply add adapt contribute respond relate compare connect listen look talk speak turn go come
      get give send bring move attach convert reduce limit restrict attribute link lend similar subject due equal close
      dependent prone committed dedicate open new refer return point happen amount migrate switch map expose prepend append assign
      deploy extend access take keep stick contrary superior tie key carry`,
    in: `save report result participate engage invest believe succeed reside specialise specialize interest involve live lie put
      keep place store bring consist fall include embed root lay drop`,
    into: 'blend segment introduce import form shape fold bake roll plug group organize organise sort condense distill distil collect combine turn divide split convert fall run break translate transform put look go come get move integrate dive build bring pass feed load map pack cram drop',
    with: `conflict deal start begin come comply cope interact work associate agree align familiar compatible help replace compare
      provide equip fill do combine cover communicate collaborate struggle mix share end confuse charge trust`,
    off: 'keep take',
    through: 'connect pass route',
    from: 'remove delete import pull prevent protect distinguish differentiate hear benefit differ suffer stem derive come separate different keep stop learn arise result free hide borrow',
    for: `ask wait search account stand look responsible care pay aim apply opt call need prepare hope known use substitute
      except respect strive vote good bad allow`,
    about: 'tell think talk care worry learn know ask hear read speak complain concern forget be excite',
    at: 'look aim good bad arrive direct point excel',
    as: 'treat regard view see describe define know use serve act think consider refer see portray frame label recognise recognize classify count work function come interpret',
    by: 'divide multiply sort go abide stand mean follow replace',
  }).map(([preposition, words]) => [preposition, stemSet(words)]),
);

/** What completes a noun, by that preposition; "of" always does. */
const nounComplements: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    around: 'wrapper',
    into: 'insight visibility',
    over: 'advantage authority control ownership',
    to: 'pointer conversion introduction access alternative answer solution key response reaction threat exception contrast obstacle barrier approach contribution attention adherence allegiance loyalty devotion dedication commitment resistance objection opposition aversion attachment addiction immunity vulnerability sensitivity resemblance preface sequel tribute testament',
    for: 'exchange fondness love passion taste preference respect champion advocate candidate responsibility demand recipe basis',
    on: 'impact effect influence dependence reliance emphasis attack eye focus bound',
    in: 'interest faith',
    at: 'frustration anger surprise look',
    with: 'problem trouble relationship experience conversation contradiction accordance conjunction integration compliance',
    between:
      'difference distinction relationship gap balance boundary tension trade-off tradeoff correspondence distance association connection',
  }).map(([preposition, words]) => [preposition, stemSet(words)]),
);

/** Whether the noun says little without its phrase with this preposition. */
export function needsPreposition(lower: string, preposition: string): boolean {
  return nounComplements.get(preposition)?.has(stemOf(lower)) ?? false;
}

/** Whether the verb or adjective wants its phrase with this preposition. */
export function takesPreposition(lower: string, preposition: string): boolean {
  return complements.get(preposition)?.has(stemOf(lower)) ?? false;
}
