/** Tells what blogs have below a post, for its readers: where to discuss it, whom to follow, who read drafts, what was changed since. */
import { countWords } from '../../talk/text/count-words.ts';
import type { TextLeaf } from '../leaf.ts';
import { inAnyCase } from './in-any-case.ts';

/** Words; a longer paragraph tells something of its own. */
const mostWords = 45;

const post =
  '(?:(?:blog |news )?(?:post|article|essay|piece|page|story|note|entry|series|episode|tutorial|guide|newsletter))';
const forum = String.raw`(?:hacker ?news|hn|reddit|\/?r\/\w+|lobste\.?rs|twitter|x\.com|mastodon|bluesky|the fediverse|github|discord|linkedin|facebook)`;

const invites = [
  String.raw`(?:(?:please |you can |feel free to )?(?:discuss|comment|join|follow|see|read|find)(?: on)?(?: (?:this|the|it|a))*(?: ${post})?(?: (?:discussion|conversation|comments|threads?|discussion threads?))?|discussions?|comments?)(?: of this ${post})? (?:over )?(?:on|at|in)[: ]{1,2}(?:the )?${forum}`,
  String.raw`(?:please |you can |don[’']t forget to |be sure to |make sure to )?(?:subscribe|sign up)(?: \S+){0,4} (?:newsletter|blog|feed|channel|rss|mailing list|email|updates|here|below)`,
  String.raw`(?:please |you can |feel free to |also )?follow (?:me|us|along) (?:(?:on|at|via) (?!an? |the (?!fediverse))|@)`,
  String.raw`(?:please |feel free to |don[’']t forget to )?(?:(?:share|tweet|retweet|bookmark|clap for) this(?: ${post})?(?:[.!:,]|$| (?:on|with|if|via))|like this ${post}(?:[.!:]|$| (?:on|if)))`,
  String.raw`(?:please |feel free to )?(?:leave|drop|post|write)(?: me| us)? (?:a|your|any) (?:comment|reply|note|line)s?(?: below| here|[.!]?$| in the (?:comments?|box|form|thread|section|discussion)\b)`,
  String.raw`(?:please )?let (?:me|us) know (?:what you think|your thoughts|in the comments|on (?:twitter|mastodon)|if you (?:have|found|find|liked?|enjoyed?|spot|see|notice))`,
  String.raw`(?:if you )?(?:liked?|enjoy(?:ed)?|loved?|found) (?:this ${post}|what you(?:[’']ve)? (?:read|see|saw))\b`,
  String.raw`(?:if you (?:liked?|enjoy(?:ed)?|loved?)|enjoyed) (?:reading )?this[?,]`,
  String.raw`(?:many )?(?:thanks|thank you)(?: (?:so|very) much| a lot)? for (?:reading|watching|listening|stopping by|your (?:time|attention|interest))`,
  String.raw`buy me a (?:coffee|beer|tea|drink|book)|support (?:me|this (?:blog|site)) on |become a (?:patron|sponsor)`,
  String.raw`(?:have|got) (?:a )?(?:questions?|feedback|comments?|suggestions?|corrections?)(?:,|\?| or )`,
  String.raw`(?:questions|comments|feedback|thoughts)(?:,? (?:or |and )?(?:questions|comments|feedback|suggestions))*\?`,
  'teile? diesen (?:beitrag|artikel)|(?:abonniert?|abonnieren sie) |folge? mir auf |(?:vielen )?dank fürs lesen|danke fürs lesen',
  "partage[rz]? cet article|abonne[zr]-vous|suivez-(?:moi|nous)|merci d[’']avoir lu|merci pour (?:votre|ta) lecture",
  'compart[ae] (?:este|esta) |suscríbe(?:te|se)|s[íi]gue(?:me|nos) en |gracias por leer|compartilhe est|inscreva-se|obrigad[oa] por ler|iscriviti|grazie per aver letto',
  'спасибо за (?:внимание|прочтение)|подписывайтесь|подпишитесь|dziękuję za (?:uwagę|przeczytanie)|bedankt voor het lezen|okuduğunuz için teşekkür',
  '感谢(?:阅读|您的阅读|你的阅读)|(?:欢迎)?(?:扫码)?关注(?:我|公众号|微信)|转载请|最後まで(?:お)?読|読んで(?:いただき|くださり|くれて)ありがとう|읽어 ?주셔서 감사|شكرا(?:ً)? (?:على|ل)(?:ال)?(?:قراءة|متابعة)',
];

const helps = String.raw`(?:their |his |her |your |the |valuable |helpful |insightful |early |great |thoughtful |useful |many |very |detailed )*(?:read|review|proof|feedback|comment|suggest|edit|draft|correct|catch|point|discuss|conversation|help|input|contribut|support|encourag|inspir|thought)`;
/** Whom one thanks; “Thanks to the index, a keeper no longer …” is a sentence of its own. */
const named = String.raw`(?:(?! (?:no longer|never|not|can|could|will|would|may|might|must|should|is|are|was|were|has|have|had|does|did|needs?)\b).){2,200}`;
const thanks = [
  String.raw`(?:(?:many|special|big|huge|my|much) )?(?:thanks|thank you|kudos|shout-?out|credit)(?: (?:also|again|as always|so much|goes|go))* to ${named} for ${helps}`,
  String.raw`(?:i(?:[’']d| would)? (?:also )?(?:like|want|wish) to thank|i (?:also )?thank|i(?:[’']m| am) (?:very |deeply |also )?(?:grateful|indebted) to) .{2,200} for ${helps}`,
  String.raw`.{2,120} (?:read|reviewed|commented on|gave feedback on|provided feedback on) (?:an? |the )?(?:early |earlier |first )?(?:drafts?|versions?) of this`,
];

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const updates =
  'nachtrag|aktualisierung|mise à jour|actualización|atualização|aggiornamento|обновление|дополнение|追記|更新';
const notes = [
  String.raw`(?:edit|update|updated|edited|addendum|erratum|errata|correction)s?(?: ?#?\d)?(?: (?:on |from |at )?(?:the )?(?:${month}\.? \d|\d{1,2}(?:st|nd|rd|th)? ${month}|\d{1,4}[-/.]\d|\d{4}))?(?: ?[(\[][^)\]]{1,40}[)\]])?\s?[:：]`,
  String.raw`(?:edit|update|updated|edited)(?: on)? ?[(\[]?(?:${month}\.? \d|\d{1,2}(?:st|nd|rd|th)? ${month}|\d{1,4}[-/.]\d{1,2}[-/.]\d)`,
  String.raw`(?:${updates})(?: ?[(（][^)）]{1,20}[)）])?\s?[:：]`,
];

const about = [
  String.raw`(?:tags?|tagged(?: (?:as|with))?|filed under|categor(?:y|ies)|topics|keywords|posted in|labels|schlagw[oö]rt(?:er)?|stichw[oö]rter|etiquetas|mots-clés|теги|метки|标签|標籤|タグ|태그)\s?[:：]`,
  String.raw`(?:©|\(c\) \d|copyright (?:©|\(c\)|\d{4}))|all rights reserved\.?$`,
  String.raw`(?:this (?:work|${post}|text|content|site|book)|(?:the )?(?:text|content|code|source code)) (?:is|are) (?:licensed|released|published|available|distributed) under `,
  String.raw`.{0,80}(?:^|[ ,(])(?:image|photo|illustration|icon|drawing|picture|artwork)s? (?:by|from|via|courtesy of) .{2,100}(?:licen[cs]e|cc[ -]by|creative commons|unsplash|pexels|public domain)`,
  String.raw`(?:read|view|see|continue reading) (?:the )?(?:full|original|whole|entire|rest of the|complete) ${post}\W*$|(?:read|view) (?:it |this )?(?:on|at) (?:medium|dev\.to|hashnode|substack)`,
];

const footer = new RegExp(`^(?:${[...invites, ...thanks, ...notes, ...about].join('|')})`, 'u');
const maker = String.raw`@?\p{Lu}[\p{L}\p{N}.’'-]*(?: (?:@?\p{Lu}[\p{L}\p{N}.’'-]*|and|&|on|from|de|van|von|der|la)){0,8}`;
const made = inAnyCase(
  '(?:(?:cover|header|hero|banner|title|featured?|lead|all) ){0,2}(?:art|artwork|image|photo|photograph|illustration|picture|drawing|cartoon|comic|diagram|graphic)s?',
);
const credit = String.raw`(?:${made}(?: ${inAnyCase('credit')}s?)?(?: ${inAnyCase('(?:by|courtesy of|via)')}|:)|${inAnyCase('(?:edited|proofread|translated|illustrated) by')}) ${maker}`;
/** “Cover art by Mira Osei. Edited by Jo Bell.” */
const credits = new RegExp(String.raw`^${credit}(?:(?:[.;,]|,? and) ${credit}){0,3}\.?$`, 'u');
/** “[1] As of May.”, “(*) As of May.” */
const footnote = /^(?:\[\d{1,3}\]:?|\(\*{1,3}\))\s\p{L}/u;
/** “← Back to essays”, “Next: Lamps →”, where the way is a link. */
const way =
  /^(?:[←⟵⬅]|«\s|(?:previous|prev|next|up next|back to|vorheriger|nächster|précédent|suivant|anterior|siguiente|назад|далее|上一篇|下一篇|前の記事|次の記事)(?: (?:post|article|part|chapter|page|week|section|beitrag|artikel))?\s?[:：])|→$/u;

/** Whether a paragraph speaks to a post's readers of the post. */
export function isFooter({ text: { text, marks }, role }: TextLeaf): boolean {
  const written = text.trim().replace(/^[^\p{L}\p{N}[(©←⟵⬅«]+/u, '');
  const bare = written.toLowerCase();
  if (role !== 'own' || countWords(bare) > mostWords) return false;
  if (footnote.test(bare) || footer.test(bare) || credits.test(written)) return true;
  return way.test(bare) && countWords(bare) <= 20 && marks.some(({ kind }) => kind === 'link');
}
