/** Phrases that tie a sentence to the one before it, and say nothing alone. */
import { readPhrases } from '../phrase.ts';

export const connectives = readPhrases(`
  instead
  however|moreover|furthermore|additionally|also|besides|nevertheless|nonetheless|still|yet|thus|therefore|hence
  consequently|accordingly|indeed|overall|finally|lastly|first|firstly|second|secondly|third|thirdly|fourth|fourthly|fifth|fifthly|sixth|next|then|now
  again|similarly|likewise|meanwhile|frankly|honestly|obviously|clearly|naturally|interestingly|surprisingly
  unfortunately|fortunately|luckily|sadly|admittedly|granted|sure|yes|no|well|ok|okay|anyway|anyhow|so|plus
  yeah|yep|yup|oh|ah|hey|hmm|hm|look|listen
  oh|well|ah|okay|ok|so yeah|yes|okay|ok|well|no|right
  you know|see
  importantly|specifically|essentially|basically|ultimately
  more|most importantly|interestingly
  not surprisingly
  in|by contrast|comparison
  conversely|namely
  to that|this end
  in response|turn
  with this|that in mind
  with that
  beyond this|that
  more than that
  on top of this|that
  worse|better yet|still
  even worse|better
  as before
  then again
  for one
  more broadly|generally
  in this|that way
  in doing so
  in addition|fact|short|summary|conclusion|particular|general
  in other words
  in the end
  as a result
  as such|usual|always|expected|mentioned|noted
  as mentioned|noted|said above|before|earlier
  as i|we said|mentioned|noted|wrote|saw before|above|earlier?
  as you|we know|see
  as we have seen
  of course
  that is
  that said
  that being said
  having|with that said
  that being said
  after all
  all in all
  even so
  if anything
  first of all
  first off
  for example|instance
  for one thing
  for this|that reason
  this|that|either way
  in either|any case
  put another way
  put simply|differently|bluntly
  because of this|that
  on the other|one hand
  at the same time
  at the end of the day
  by the way
  to be clear|fair|honest|sure|precise
  to conclude|summarise|summarize
  to sum up
  long story short
  needless to say
  in my|our opinion|experience|view
  generally|broadly|strictly|technically speaking
`);
