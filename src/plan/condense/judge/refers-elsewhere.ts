/**
 * What sends its readers elsewhere, or speaks of the essay itself. English only. The patterns are for texts in small letters:
 * where case is ignored, V8 takes several times as long to compile `\p{L}`.
 */

const navigation =
  /^to (?:see|get|read|learn|find|view) [^,]+, (?:take|have) a look\b|^(?:i|we) (?:strongly |highly |would |also )*(?:recommend|suggest) (?:checking out|reading|looking|watching|visiting|that you (?:read|watch|visit))\b|^(?:please |just )?(?:(?:take|have) a look|following (?:this|that|the) link|back to|for (?:more|details)|(?:just |please )?(?:ask us|email us|let us know|drop (?:us|me) a|reach out to us|get in touch|drop us|send us)|let us (?:illustrate|look|see|consider|turn)|see (?:the|our|also|below|above|here|this|how)|check (?:out|(?:it|them|this|that) out)|give (?:it|them|this) a try|click|read (?:more|on|our|about|the full)|visit|follow (?:us|along|this|these|the link)|see (?:\p{Ll}{2,} ){2}|be on the look-?\s?out for\b|watch (?:the|this|our) (?:video|talk|recording)|stay tuned|learn more|find out more|join us|contact us|download|subscribe|sign up)\b/u;
/** "For a full list of pumps, please see the catalogue" */
const fullText =
  /^for (?:an? |the )?(?:full|complete|deeper|detailed|comprehensive|further|additional|more \p{L}+) [^,]{3,80}, (?:please |you can |you may |i |we )?(?:see|check|refer|visit|read|consult|have a look|take a look|head|recommend|suggest)\b/u;
const thisText =
  /^(?:in|throughout|by the end of) (?:this|the (?:next|last|previous|following|first|second|third|final)|(?:today|yesterday|tomorrow)[’']s|(?:my|our|a) (?:next|last|previous|earlier|future|final)) (?:\p{L}+ ){0,2}(?:post|article|essay|talk|section|chapter|lesson|episode|instal?lment|part|series)\b/u;
const plans =
  /^(?:we|i)(?:[’'](?:re|m)| are| am) going to (?:\p{L}+ ){1,4}(?:here|now|next|today)\b|\b(?:we[’']ll|i[’']ll|we will|i will|let[’']s) (?:\p{L}+ )?(?:look at|look into|dive into|walk through|go through|be using|see|discuss|cover|explore|learn|try|begin|start with|compare|describe|detail|be writing|write about|run|meet|introduce|convert|practi[cs]e|continue|revisit|work through|post about|show you|walk you|talk about|go over|share|explain|return|go back|move on|turn to|get started|step back|recap|jump)\b/u;

const otherTexts =
  /^(?:an? (?:earlier|previous|later|following) (?:topic|lesson|episode|chapter|section|post|article)|(?:yesterday|today|this week|last week), (?:we|i)(?:[’'](?:re|m|ve|ll))? (?:are |am |will )?(?:also )?(?:shar|discuss|look|talk|wrote|writ)|(?:tomorrow|today|next week),? (?:we|i|you)(?:[’']ll)? (?:can |will )?(?:see|read|end|begin|start|continue|turn|look|return|conclude)|(?:future|later|upcoming|subsequent) (?:posts|articles|chapters|sections|lessons|episodes)|(?:this|the (?:next|following)(?: two| three)?|tomorrow[’']s|next week[’']s) (?:\p{L}+ )?(?:posts?|articles?|lessons?|sections?|chapters?|episodes?|exercises?|series) (?:is (?:part|about)|asks?|unpacks?|looks? at|will|examines|covers|describes|introduces|explains|shows|walks|discusses|aims|outlines|looks))\b/u;
/** "If you have questions, reach out to us." */
const invitation =
  /(?:^|, )(?:reach out|get in touch) (?:to|with|at|via|by|through)\b|, (?:please )?(?:e-?mail|contact|call|write to) us\b|\b(?:(?:please|can|could|to) (?:reach out to|get in touch with|e-?mail|contact|write|drop) (?:us\b|me\b|[\w.]+@)|(?:love|like|happy|glad|eager) to hear (?:from you|your))|^if [^.]*[\w.]@\w|, (?:please )?drop us\b|^bear with (?:us|me)\b|\b(?:e-?mail|contact) [\w.]+@\w/u;
/** "Watch the talk here", "You can find more in our guide below" */
const link =
  /^(?:(?:you|we) can (?:also )?|to )?(?:watch|read|find|see|check|get|view|browse|explore|learn|hear|access|download|try)\b.*\b(?:here|below|above|on (?:github|youtube|twitter|our (?:site|website|blog)|[\w-]+\.\w{2,})\b.*)[.!]?$/u;
/** "The plan is available here", "Get the valve from here": a word that was a link. */
const linkedHere =
  /\b(?:available|found|listed|posted|hosted|published|documented|from|submit \p{L}+|details?|source|code|recording|slides?) (?:(?:right|over) )?here$/u;
/** "This post concludes our series on …", "This interview has been edited." */
const thisItself =
  /^this (?:[\p{L}’']+ )?(?:post|article|essay|interview|transcript|episode|newsletter|guide|series) (?:concludes|contains|includes|covers|is (?:an?|the|our|my|part)|was (?:first|originally)|has been|have been)\b/u;

/** "We have already seen why pumps fail", "The drawing below is …" */
const memory =
  /^(?:we|you) now (?:know|have|understand)\b|^in (?:the )?(?:(?:previous|last|next|first|second|third) )?(?:episode|chapter|lesson|section|part|module|unit)(?: \d+)?,? (?:we|you|i)\b|^before (?:moving on|going on|we (?:start|begin|continue|go on|move on|dive|jump)|jumping|diving)\b|^(?:as )?(?:we|you)(?:[’']ve| have) (?:already |now |just )?(?:seen|learned|learnt|covered|looked at|discussed|reached) |^(?:what )?(?:we|i) (?:have not|haven[’']t|(?:also )?do not|(?:also )?don[’']t|won[’']t|will not) (?:yet )?(?:discuss|cover|look|talk|describ|touch)|^take (?:some|a little) time to (?:think back|reflect|review)|^(?:the|this|these) (?:\p{L}+ ){0,2}(?:snippet|example|diagram|figure|table|image|screenshot|code|chart|drawing|steps|excerpt|list|commands?|instructions|questions|links?|lines) (?:(?:from|of|in) (?:\p{L}+ ){1,4})?(?:below|above) /u;

/** "For more of our pumps, see our previous post on gardens" */
const previous =
  /\bsee (?:our|my|the|this) (?:[\p{L}-]+ ){0,2}(?:posts?|articles?|guides?|docs|documentation|readme|talks?|papers?|books?|chapters?|sections?|appendix)\b/u;

/** "Originally posted on …", "Note: this interview has been edited." */
const colophon =
  /^(?:(?:originally|first|also|cross-?) ?(?:posted|published)|(?:note|editor[’']s note)\s?:? (?:this|the) \p{L}+ (?:has been|was) (?:edited|updated)|(?:photo|image|illustration) (?:by|credit|courtesy)|(?:additional |other )?(?:contributors|authors|editors)\b[^.]{0,40}\b(?:include|are|were)\b|posted (?:on|by|in)|tags?:|last updated|all rights reserved|copyright (?:and related rights|©|\(c\)|\d{4}))|\b(?:is|are|was|were) (?:adapted|reproduced|reprinted) from\b/u;

/** "Note the old valve described above" */
const aboveBelow =
  /\b(?:described|mentioned|shown|discussed|listed|outlined|given|provided|pictured|seen|noted) (?:above|below|earlier|previously)$/u;
/** "We asked the gardeners to tell how they mend pumps" announces what they tell. */
const asked =
  /^(?:[^,]{3,40}, )?(?:we|i) (?:recently |then |also |both )?(?:asked|invited|interviewed|chatted with|spoke (?:with|to)|talked (?:with|to)) (?!for\b|permission\b|whether\b|if\b)/u;
/** "We had a conversation with …" announces it. */
const interview =
  /^(?:(?:we|i) |[^,]*, (?:we|i) )(?:recently |also )?(?:had an? (?:\p{L}+ )?(?:conversation|chat|interview)|sat down|caught up) with\b/u;

/** "You can read more on why pumps leak", "You can see the plan in our shed’s repository", "More on our garden is in the guide" */
const readOn =
  /^(?:update: )?(?:(?:you|we|readers|anyone) (?:can|may|could|will) (?:also |always |now )*)?(?:read|learn|find out|find|discover) (?:out )?(?:more|further|many other|other (?:examples?|improvements?|details?))\b|^(?:you|readers|anyone) (?:can|may|could) (?:also |always |now )*(?:read|see|find|view|watch|browse) (?:(?!how\b|why\b|that\b|what\b)[\p{L}\p{N}’'-]+ ){1,9}(?:on|in|at) (?:(?:the|our|my|its|their) )?(?:[\p{L}\p{N}’'/.-]+ ){0,5}(?:blogs?|page|repository|repo|posts?|playlist|supplement|readme|guide|website|site|changelogs?|docs|documentation|github|youtube)$|^(?:more|further|additional) (?:information|details?|context|examples?|background)\b.*\b(?:is|are|can be) (?:available|found|in|on|at)\b|^(?:(?:all|the|our|[\p{L}’']+s) )+(?:\p{L}+ )?(?:code|source|slides?|recordings?|talks?|handbook|guide|report|data|video)\b.*\b(?:is|are) (?:now )?(?:freely |publicly )?available (?:now|online|on|at|in)\b/u;
/** "Please open an issue", "If you have thoughts, leave a comment", "We welcome pull requests", "Check back next week" */
const participation =
  /^(?:and |so |as always,? |of course,? )*(?:if you [^,]{3,120}, )?(?:please )?(?:open an issue|file (?:an issue|issues|a bug|or look)|leave (?:us )?(?:a |your )?comments?|send (?:us |me |your |an e?-?mail|feedback|comments)|feel (?:welcome|free)|share (?:the|this) (?:site|post|article|page|news|link)|help spread|consider (?:applying|joining|contributing|subscribing|donating)|spread the word|refer to the|(?:look|watch) (?:out )?for our|(?:join|ping|message|ask) us|let us know|follow (?:our|us|@))\b|^(?:we|i) (?:always |also |very much )?(?:welcome|encourage|appreciate|invite) (?:\p{L}+ ){0,4}?(?:pull requests?|feedback|contributions?|bug reports?|suggestions?|comments?|questions|ideas)\b|\b(?:is|are) (?:encouraged|welcome|invited) to (?:enter|join|open|comment|contribute|submit|leave|file|attend|participate|apply|share)\b|\bcheck back (?:next|soon|later|in|for|here|often)\b/u;
/** "What follows is a list of pumps", "First up in our series is …", "We’ve put together a list of pumps" */
const announcement =
  /^(?:what follows\b|first up\b|(?:we|i)(?:[’']ve| have)? (?:put together|compiled|divided|organi[sz]ed|split|broken) (?:a|an|our|the|this|some|it)\b)|\bwill be (?:speaking|presenting|giving (?:a|an|the) \p{L}+)\b|\b(?:is|are|will be) (?:explained|discussed|described|covered|introduced|shown|treated) (?:in (?:more|greater|further) detail|below|later|in (?:a|the) (?:later|next|following|separate))\b/u;
/** "The second section gives an overview of pumps", "Our presentation looks ahead at pumps" */
const itsParts =
  /^(?:the|this|each|our|my) (?:[\p{L}-]+ ){0,2}?(?:sections?|chapters?|posts?|articles?|presentations?|episodes?|essays?|appendix) (?:also |then |now |briefly )?(?:looks?|provides?|describes?|discusses|covers?|explains?|outlines?|introduces?|includes?|contains?|offers?|details?|focus(?:es)? on|goes|gives?|walks?|explores?|aims?|intends?|summari[sz]es?|shows?|lists?)\b/u;

/** In small letters, without the mark at its end. */
function closed(sentence: string): string {
  return sentence.trim().toLowerCase().replace(/[.!]$/u, '');
}

/** Whether a text says only where to go on: "In this post we look at …", "See the manual for more.", "Watch it here." */
export function refersElsewhere(text: string, source = text): boolean {
  if (fullText.test(closed(source))) return true;
  // Where to look may stand in what was cut: "You can find the plan [on our website]".
  if (source.startsWith(text) && [link, readOn].some((kind) => kind.test(closed(source)))) return true;
  const lower = text.toLowerCase();
  return [
    navigation,
    otherTexts,
    thisText,
    plans,
    invitation,
    link,
    linkedHere,
    previous,
    thisItself,
    memory,
    colophon,
    interview,
    aboveBelow,
    asked,
    readOn,
    participation,
    announcement,
    itsParts,
  ].some((kind) => kind.test(lower));
}
