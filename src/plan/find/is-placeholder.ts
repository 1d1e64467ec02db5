/** Tells what stands where its author has not written yet, or had nothing to write. */

/** The whole text, without signs around it and in small letters. */
const whole = new RegExp(
  String.raw`^(?:tb[adc]|todo|fixme|wip|n/?a|(?:to be|not yet) (?:announced|determined|defined|decided|done|continued|completed|written|added|filled(?: in)?|updated)|coming soon|work in progress|under construction|lorem ipsum|object object` +
    String.raw`|(?:fortsetzung |text )?folgt|in arbeit|noch offen|continuará|pendiente|próximamente|por hacer|à suivre|à venir|à compléter|a seguir|em breve|continua|da fare|wordt vervolgd|продолжение следует|в разработке|скоро` +
    String.raw`|(?:未完)?待续|待补充|待定|敬请期待|暂无|無|无|つづく|続く|工事中|準備中|なし|추후 작성|작성 예정|준비 ?중|없음|يتبع|قريبا|המשך יבוא)$`,
  'u',
);
/** “TODO: …”, “TBD (see the list)”; a sentence on TODO lists goes on otherwise. */
const note =
  /^\P{L}*(?:TODO|FIXME|TB[AD])(?:\s?[:：([–—-]|\s(?:for|add|write|fix|explain|describe|link|insert|fill|update|finish|mention|check|more)(?!\p{L}))/u;
const dots = /^[.…\s]+$/u;
/** All of an answer. */
const answer =
  /^(?:none|yes|no|nope|yep|yeah|maybe|sure|ok|okay|ja|nein|doch|sí|oui|non|si|sim|não|nee|да|нет|tak|nie|是的?|否|不是?|对|はい|いいえ|예|아니[요오]|نعم|لا|כן|לא)$/u;

/** Characters; nothing of the kind is longer. */
const longest = 60;

/** Whether a text says only that something is missing. */
export function isPlaceholder(text: string): boolean {
  const lower = text.trim().toLowerCase();
  return dots.test(lower) || note.test(text) || whole.test(bare(lower));
}

/** Whether a paragraph only says yes or no: to a question that stands over it. */
export function isBareAnswer(text: string): boolean {
  return answer.test(bare(text.toLowerCase()));
}

function bare(text: string): string {
  return text.length > longest ? '' : text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
