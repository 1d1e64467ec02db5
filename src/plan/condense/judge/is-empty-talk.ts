/**
 * What fills a pause between two thoughts, and is none. English only. The patterns are for texts in small letters: where
 * case is ignored, V8 takes several times as long to compile `\p{L}`.
 */

/** "There are trade-offs to consider", "However, there was a problem", "But wait, there’s more!" */
const existence =
  /^(?:but |wait,? |however,? |still,? )*there(?: is| are| was| were|[’']s) (?:(?!no\b)\p{L}+ ){0,2}(?:trade-?offs?|differences?|reasons?|ways?|options?|factors?|issues?|considerations?|caveats?|things|resources?|problems?|wrinkles?|catch|challenges?|twists?|surprises?|more)(?: (?:here|though|to (?:consider|note|remember|know|do)))?!?$/u;
/** "There is a third way to mend it", "There are a number of other ways …" */
const another =
  /^there(?: is| are|[’']s) (?:also )?(?:an? |some |several |many )?(?:second|third|fourth|other|easier|simpler|better|number of(?: other)?|few other) (?:\p{L}+ )?(?:ways?|options?|methods?|commands?|shortcuts?)\b/u;
/** "There are many different ways to mend a pump" */
const manyWays =
  /^(?:but |however,? |of course,? |[^,]{3,40}, )?there(?: is| are|[’']re|[’']s) (?:also )?(?:(?:a )?(?:many|several|various|multiple|different|numerous|some|lots? of|number of|variety of|couple of|few|range of|other|two|three|four|\d+) )+(?:\p{L}+ )?(?:ways?|options?|methods?|approaches|reasons?|types?|kinds?|factors?|things?|tools?|techniques?|steps?|parts?|aspects?|strategies|resources?|features?|benefits?|points?)\b(?!.*(?:,|:|\bsuch as\b|\bincluding\b))/u;
/** "There are certain tools that gardeners need", "There are a lot of good practices for gardens": which? */
const uncounted =
  /^(?:but |however,? |of course,? |[^,]{3,40}, )?there(?: is| are| was| were|[’']re|[’']s) (?:also |now )?(?:an? (?:\p{L}+ )?(?:lot|number|couple|variety|range|million|few) of|a few|lots of|so many|countless|numerous|certain|many|several|various|multiple|different|excellent|some|general) (?:(?!that\b|who\b|which\b|of\b)[\p{L}\p{N}-]+ ){0,4}?(?:ways?|options?|methods?|tools?|practices|techniques?|concepts?|choices?|commands?|resources?|references?|initiatives?|perspectives?|senses?|theories|opportunities|methodologies|alternatives|things?|services?|reasons?)\b(?!.*(?:[,:—–;]|\bsuch as\b|\bincluding\b|\bbut\b|\bbecause\b))/u;
/** "You may have heard of the Society of Pumps": it is only named. */
const heard =
  /^(?:if [^,]+, )?(?:we|you|i|many|most|some)(?:[’']ve| of (?:us|you))? (?:(?:all|may|might|must|will|have|probably|already|likely|certainly|perhaps|often) )*(?:heard|read) (?:of|about)\b(?!.*(?:[,:—–;]|\bbut\b))/u;
/** "We can now start", "You should now have a pump" */
const progress =
  /^(?:(?:once [^,]+, )?(?:we|you) (?:(?:should|will) now|can now (?:start|begin|see|go|run))\b|now,? (?:that )?(?:we|you) (?:can|have|[’']ve)\b|(?:once|after|when) [^,]+, (?:we|you) (?:can|are ready to) (?:start|begin|go on|proceed|continue|move on)\b)/u;
/** "You’ve just mended your first pump", "… — congratulations!" */
const done =
  /^(?:(?:so|now|and),? )*(?:you|we|i)(?: have|[’']ve) (?:just|now|successfully|officially) |\bcongratulations!?$/u;
/** "You’re on your way to a new pump!", "Go forth and mend!" */
const sendOff = /^(?:(?:now|and|so),? )*(?:you(?:[’']re| are) on your way to\b|go forth\b)/u;
/** "The shed contains a number of tools and parts", "The pump has lots of other options" */
const unnamed =
  /\b(?:contains?|contained|has|have|had|includes?|included|offers?) (?:a number of|lots of|plenty of|several|various|many|a few|quite a few) (?:(?:different|other|[\p{L}-]+ly [\p{L}-]+ed|useful|interesting|important) )*\p{L}+s(?: and \p{L}+s)?$/u;
/** "The pumps differ in several ways", "Our gardens share a common set of features" */
const unsaid =
  /\b(?:in (?:two|three|four|several|many|multiple|various|different|a few|a number of|a variety of|lots of|some)(?: (?:other|different|important|key))* (?:ways|respects|places|cases)|(?:a|one) (?:common |certain |small |short |simple )?(?:set|list|number|series|couple) of (?:common |basic |simple |other )?(?:characteristics|features|principles|properties|traits|rules|steps|things|questions|criteria))$/u;
/** "To mend it, we have two options" */
const options =
  /\b(?:have|has|had|offers?|are|were) (?:two|three|four|several|many|a few|some|a couple of) (?:\p{L}+ )?(?:options|choices|possibilities|alternatives|approaches|reasons|goals|advantages|drawbacks|limitations)$/u;
/** "Fun fact: …" */
const label =
  /^(?:fun fact|side note|full disclosure|spoiler(?: alert)?|(?:quick |shameless )?plug|editor[’']?s? note|disclaimer|p\.?s\.?)\s?:/u;
/** "Best of luck!", "What a surprise!" */
const cheer =
  /^(?:best of luck|what an? \p{L}+|enjoy|have fun|congratulations|that[’']s (?:it|all)|and more|so far,? so good|the list goes on)[!.]?$/u;

/** "We’d like to share four lessons we learned", "Two things you should know about pumps" */
const foretold =
  /^(?:(?:we|i)(?:[’']d| would)? (?:like|want|love) to (?:share|tell|offer)\b|(?:two|three|four|five|some|a few|several|many) (?:\p{L}+ )?(?:facts?|things|points|lessons|ideas|tips|notes) (?:that )?(?:you|we|everyone|everybody) (?:should|must|need to|have to|ought to)\b)(?!.*[:—–])/u;

/** "We’re excited to see what gardeners build", "The society looks forward to more gardens": what somebody feels; what they announce is news. */
const feeling =
  /^(?:[^,]{2,30}, )?(?:(?:we|i) can[’']t wait to\b|hopefully,? (?:this|these|you|we|i|the)\b|(?:we|i)(?:[’']re| are|[’']m| am) (?:(?:so|very|all|also|always|just|\p{L}+ly) )*(?:excited|thrilled|glad|happy|delighted|honou?red|grateful|thankful|looking forward|curious)\b(?! to (?:officially )?(?:announce|say|report|introduce|release|launch|share that|present)\b)|(?:\p{L}+ ){1,3}looks forward to\b|(?:\p{L}+ )?thankful\b)/u;
/** "Kudos to the gardeners" */
const praise = /^(?:(?:major|huge|big|special|many) )?(?:shout-?\s?outs?|kudos|props|hats off)\b/u;
/** "The mending was a huge success", "We have had a great deal of success with it", "Our work went well": what was done there? */
const success =
  /\b(?:(?:is|was|were|been) (?:an? )?(?:huge|great|big|resounding|tremendous|real|total) (?:success|hit|failure)|had (?:a (?:great|good) deal of|a lot of|great|much|some) success(?: \p{L}+ing\b.*)?(?: with (?:it|them|this|that))?|went (?:\p{L}+ )?well)$/u;

/** "Good luck as you mend your pump!" */
const wish = /^good luck\b/u;

/** "Naming a maker does not constitute or imply our endorsement" */
const disclaimer =
  /\b(?:do|does) not (?:necessarily )?(?:constitute|imply|represent|reflect)\b.{0,80}\b(?:endorsements?|advice|recommendations?|views?|opinions?|positions?)\b/u;
/** "A spirited discussion followed", "I have a theory of why pumps leak", "A closely related issue is pumps": what is it? */
const announced =
  /^an? (?:\p{L}+ ){0,3}(?:discussion|debate|conversation|argument|thread) (?:(?:of|about|on|over) [^,:;]{2,60} )?(?:followed|ensued|took place)\b|^(?:i|we)(?:[’']ve| have)? (?:(?:also|now|since) )?(?:constructed|developed|formed|got|have|made up|come up with) (?:an?|some|my|our)(?: own)? (?:\p{L}+ )?(?:hypothes[ie]s|theor(?:y|ies)|hunch|guess|suspicion|idea) (?:of|about|as to|on|for)? ?(?:why|how|what)\b|^(?:another|an?) (?:(?:closely|somewhat) )?related (?:issue|topic|question|problem|point|idea|concern)\b[^,:;]{0,100}? is\b(?! that\b)(?!.*[:—–])|^another (?:good|great|nice|interesting|useful|excellent) (?:snapshot|example|resource|overview|read|post|article|discussion|source|illustration)\b/u;

/** "I am not proposing silence": nobody said so, and what is proposed follows. */
const disowned =
  /^(?:(?:now|but|and|so|to be (?:clear|fair)),? )*(?:(?:i[’']m|i am|we[’']re|we are) not (?:here to )?(?:say|propos|suggest|argu|advocat|claim|recommend|call|ask)(?:ing)?\b|this is not to say\b|(?:this is(?:n[’']t| not)|none of this is) (?:an argument|a plea|a case) against\b)(?!.*(?:[:;—–]|\bbut\b|\bbecause\b|\binstead\b))/u;

export function isEmptyTalk({ text }: { text: string }): boolean {
  const lower = text.trim().toLowerCase();
  return [
    existence,
    manyWays,
    another,
    uncounted,
    heard,
    progress,
    done,
    sendOff,
    unnamed,
    unsaid,
    options,
    label,
    cheer,
    wish,
    foretold,
    feeling,
    praise,
    success,
    disclaimer,
    announced,
    disowned,
  ].some((kind) => kind.test(lower));
}
