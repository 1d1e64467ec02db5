/** Words that bound or deny a figure: shown large, it would say more than its sentence does. */

/** Anywhere before the figure: "nobody", "not". */
const denying = either(
  String.raw`(?:not|no|never|nobody|none|nothing|neither|nor|hardly|scarcely|barely|rarely|without|unless)`,
  String.raw`(?:nicht|kein\p{L}*|nie|niemals|niemand|nichts|kaum|ohne)`,
  String.raw`(?:no|nunca|nadie|nada|ningún|ninguna?|jamás|apenas|sin)`,
  String.raw`(?:ne|jamais|personne|rien|aucune?|sans)`,
  String.raw`(?:لا|لم|لن|ليس|ليست|بدون|دون)`,
);
const denyingAnywhere = /n[’']t\b|(?<!\p{L})n[’'](?=\p{L})|[不没沒无無]|从未|并非/iu;

/** Right before the figure: "less than", "up to". */
const bounding = new RegExp(
  String.raw`(?:${[
    String.raw`(?<!\p{L})(?:less than|fewer than|more than|up to|as (?:much|many|little|few) as|at least|at most|almost|nearly|over|under|above|below|beyond|within|close to)`,
    String.raw`(?<!\p{L})(?:weniger als|mehr als|bis zu|bis|mindestens|höchstens|wenigstens|maximal|fast|beinahe|über|unter)`,
    String.raw`(?<!\p{L})(?:menos del?|más del?|hasta|al menos|por lo menos|como máximo|casi)`,
    String.raw`(?<!\p{L})(?:moins de|plus de|jusqu[’']à|au moins|au plus|presque|près de)`,
    '(?:超过|超過|不到|至少|至多|最多|最少|将近|接近|近|多达|高达)',
    String.raw`(?<!\p{L})(?:أكثر من|أقل من|حتى|على الأقل|على الأكثر)`,
  ].join('|')})(?:\s(?:the|an?|die|der|el|la|los|les))?\s*$`,
  'iu',
);

/** Right behind the figure: "or more", "at most", and "after", which makes a moment of it. */
const boundingBehind =
  /^[,\s]*(?:after\s|(?:or|and|oder|und|o|ou)\s(?:more|less|fewer|over|up|so|mehr|weniger|más|menos|plus|moins)|at\s(?:most|least|best|worst)|a lo sumo|au plus|au moins|以上|以下|以内|左右|أو أكثر|أو أقل|على الأقل)/iu;

/** Whether what stands around a figure bounds or denies it. */
export function isBounded(before: string, behind: string): boolean {
  return (
    denying.test(before) ||
    denyingAnywhere.test(before) ||
    endsBounding(before) ||
    boundingBehind.test(behind)
  );
}

/** Whether the words end in one that bounds the figure right behind them. */
export function endsBounding(before: string): boolean {
  return bounding.test(before);
}

function either(...words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`, 'iu');
}
