import { readPhrases } from '../phrase.ts';

/** What announces a claim without changing it. "I hope that", "you may think that" and "likely" change it. */
export const frames = readPhrases(`
  i|we ~ think|believe|know|guess|suppose|feel|realized|realised|discovered|noticed|learned|learnt|recognize|recognise|understand|realize|realise that?
  i|we ~ argue|say|suggest|admit|mean|bet|assume|note|swear|agree|confess|see that?
  i|we have|have've|want|must|like|would|will|can|should|do to? ~ say|admit|confess|argue|believe|think|add|stress|note that?
  i've|we've ~ found|learned|learnt|realized|realised|discovered|noticed|seen that?
  i'd|we'd ~ say|argue|add|suggest|bet that?
  i|we have ~ found|learned|learnt|realized|realised|discovered|noticed|seen that?
  i|we have|'ve come to think|believe|realize|realise|see that?
  i|we know from experience that?
  i'm|we're ~ sure|certain|convinced|confident|aware|afraid that?
  i|we am|are ~ sure|certain|convinced|confident|aware|afraid that?
  it's ~ clear|obvious|true|evident that?
  it's ~ interesting|notable|remarkable|striking|surprising that
  it is ~ interesting|notable|remarkable|striking|surprising that
  it is ~ clear|obvious|true|evident that?
  it's ~ important|worth|useful|helpful|good to? note|noting|remember|remembering|know|knowing|understand|mention|mentioning|realize|realise|stress|stressing that?
  it is ~ important|worth|useful|helpful|good to? note|noting|remember|remembering|know|knowing|understand|mention|mentioning|realize|realise|stress|stressing that?
  it is no secret|surprise|accident|coincidence that?
  it's no secret|surprise|accident|coincidence that?
  it is|was my belief|view|contention|opinion that?
  i|we ~ find|found that
  it turns|turned out that?
  it follows that
  there is|was no|little doubt|question that?
  there's no|little doubt|question that?
  the ~ fact|truth|reality|point|trick|upshot|result|lesson|key|takeaway here? is|was ~ ,? that
  the ~ good|bad|sad|simple|plain|hard|key|main|important|first|second|short|whole|real fact|truth|news|point|lesson|takeaway|idea|thing|answer here? is|was ~ ,? that
  i|we am|are ~ glad|happy|proud|excited|pleased|thrilled|delighted to announce|say|report|share|confirm that?
  i'm|we're ~ glad|happy|proud|excited|pleased|thrilled|delighted to announce|say|report|share|confirm that?
  the|my|our ~ main|central|core|key|whole argument|claim|thesis|message in|of? this? post|article|essay|talk|piece|paper? is|was ~ that
  the|my|our ~ main|central|core|key|whole argument|claim|thesis|message in|of? this? post|article|essay|talk|piece|paper? will be that
  i'm|we're going to show you that
  one|another is ~ that
  the ~ reason for? this? is|was ~ because|that
  the bottom line is ,? that
  please? note|notice|remember|recall|realize|realise that
  remember|recall ,
  please? keep|bear in mind that :?
  please? don't forget that
  suffice it to say that? ,?
  needless to say that? ,?
  this|that|which|it ~ means|meant that
  put another|simply|differently way? ,? this|that? means? that?
  rest assured that? ,?
  make no mistake :|,|that
  let me be clear :|,|that
  let me say that
  let me tell you that? :|,?
  what i|we mean is that? :?
  here ,? we|you can|could? see|notice that
  as you|we can|may|might|will|would|could|should? see|notice|imagine|guess|expect ,
  you|you'll will|can|may|might? notice|find|see|have noticed|found|seen? that
`);
