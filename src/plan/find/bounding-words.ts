/** Words that bound or deny a figure: shown large, it would say more than its sentence does. */

/** Anywhere before the figure: "nobody", "not". */
const denying = either(
  String.raw`(?:not|no|never|nobody|none|nothing|neither|nor|hardly|scarcely|barely|rarely|without|unless)`,
  String.raw`(?:nicht|kein\p{L}*|nie|niemals|niemand|nichts|kaum|ohne)`,
  String.raw`(?:no|nunca|nadie|nada|ningún|ninguna?|jamás|apenas|sin)`,
  String.raw`(?:ne|jamais|personne|rien|aucune?|sans)`,
  String.raw`(?:لا|لم|لن|ليس|ليست|بدون|دون)`,
  String.raw`(?:não|ninguém|nenhum\p{L}*|sem|non|nessun\p{L}*|niente|nulla|senza|niet|geen|nooit|niets|zonder|inte|ingen|ikke|aldrig)`,
  String.raw`(?:nie|nikt|nigdy|nic|bez|ani|żad\p{L}+|nikdo|nikdy|žádn\p{L}+|не|ни|нет|никто|ничего|никогда|без|ні|ніхто|немає)`,
  String.raw`(?:không|chưa|chẳng|đừng|hiç|δεν|μην?|χωρίς|κανείς|ποτέ|ούτε|לא|אין|בלי|ללא|אף|هیچ|بدون|نه)`,
  String.raw`(?:नहीं|बिना|न)`,
);
const denyingAnywhere = /n[’']t\b|(?<!\p{L})n[’'](?=\p{L})|[不没沒无無]|从未|并非|ไม่/iu;

/** “сократилось до 9 минут”: behind these, what else says “up to” names what is reached. */
const reaching = String.raw`(?<!(?:сократ|сниз|уменьш|вырос|увелич|упал|возрос|подня|дош|скороти|зрос|знизи|зменши|впа[влд]|spad|zmala|wzros|skróci|zmniejsz|klesl|vzrostl|stoupl)\p{L}*\s)`;

/** Right before the figure: "less than", "up to". */
const bounding = new RegExp(
  String.raw`(?:${[
    String.raw`(?<!\p{L})(?:less than|fewer than|more than|up to|as (?:much|many|little|few) as|at least|at most|almost|nearly|over|under|above|below|beyond|within|close to)`,
    String.raw`(?<!\p{L})(?:weniger als|mehr als|bis zu|bis|mindestens|höchstens|wenigstens|maximal|fast|beinahe|über|unter)`,
    String.raw`(?<!\p{L})(?:menos del?|más del?|hasta|al menos|por lo menos|como máximo|casi)`,
    String.raw`(?<!\p{L})(?:moins de|plus de|jusqu[’']à|au moins|au plus|presque|près de)`,
    '(?:超过|超過|不到|至少|至多|最多|最少|将近|接近|近|多达|高达)',
    String.raw`(?<!\p{L})(?:أكثر من|أقل من|حتى|على الأقل|على الأكثر)`,
    String.raw`(?<!\p{L})(?:mais del?|mais d[eoa]s?|menos d[eoa]s?|até|pelo menos|no máximo|no mínimo|quase|acima de|abaixo de|cerca de menos)`,
    String.raw`(?<!\p{L})(?:più d[ie]l?|più dell[’']?|meno d[ie]l?|meno dell[’']?|fino al?|almeno|al massimo|al minimo|quasi|oltre|sotto|entro)`,
    String.raw`(?<!\p{L})(?:meer dan|minder dan|tot|minstens|hoogstens|bijna|ruim|mer än|mindre än|upp till|minst|högst|nästan|mere end|mindre end|op til|næsten)`,
    String.raw`(?<!\p{L})(?:ponad|powyżej|poniżej|więcej niż|mniej niż|co najmniej|przynajmniej|co najwyżej|najwyżej|maksymalnie|prawie|niemal|niecał[eya]|blisko)`,
    String.raw`(?<!\p{L})(?:více než|víc než|méně než|míň než|nejméně|alespoň|nejvýše|maximálně|téměř|skoro|přes|pod|nad)`,
    String.raw`(?<!\p{L})(?:более|больше|менее|меньше|свыше|выше|ниже|не больше|не меньше|как минимум|минимум|максимум|почти|хотя бы|более чем|чуть)`,
    String.raw`(?<!\p{L})(?:понад|більше|менше|більш ніж|менш ніж|щонайменше|принаймні|щонайбільше|майже|вище|нижче)`,
    String.raw`(?<!\p{L})${reaching}(?:до|do)`,
    String.raw`(?<!\p{L})(?:hơn|trên|dưới|gần|ít nhất|nhiều nhất|tối đa|tối thiểu|quá|chưa đến|chưa đầy)`,
    String.raw`(?<!\p{L})(?:en az|en çok|en fazla|neredeyse|yaklaşık en)`,
    String.raw`(?<!\p{L})(?:πάνω από|κάτω από|περισσότερ\p{L}+ από|λιγότερ\p{L}+ από|τουλάχιστον|το πολύ|μέχρι|έως|σχεδόν)`,
    String.raw`(?<!\p{L})(?:יותר מ|פחות מ|למעלה מ|לפחות|לכל היותר|עד|מעל|מתחת ל|כמעט)[-־]?`,
    String.raw`(?<!\p{L})(?:بیش از|بیشتر از|کمتر از|حداقل|دست کم|حداکثر|تا|نزدیک به)`,
    String.raw`(?:최소|최대|거의|적어도|많아야)`,
    String.raw`(?:कम से कम|ज़्यादा से ज़्यादा|अधिकतम|न्यूनतम|लगभग आधे)`,
    '(?:มากกว่า|น้อยกว่า|ไม่เกิน|อย่างน้อย|อย่างมาก|เกือบ|กว่า|ถึง)',
  ].join('|')})(?:\s(?:the|an?|die|der|el|la|los|les|το|τα|τις|τους))?\s*$`,
  'iu',
);

/** Right behind the figure: "or more", "at most", and "after", which makes a moment of it. */
const boundingBehind =
  /^[,\s]*(?:after\s|(?:or|and|oder|und|o|ou)\s(?:more|less|fewer|over|up|so|mehr|weniger|más|menos|plus|moins)|at\s(?:most|least|best|worst)|a lo sumo|au plus|au moins|以上|以下|以内|左右|أو أكثر|أو أقل|على الأقل|ou mais|ou menos|o più|o meno|of meer|eller mer|lub więcej|i więcej|nebo více|a více|или больше|и больше|и более|или меньше|або більше|і більше|trở lên|trở xuống|ve üzeri|veya daha|[’'](?:t[ae]n|d[ae]n)\s(?:fazla|çok|az)|ή περισσότερ|או יותר|לפחות|לכל היותר|یا بیشتر|یا کمتر|(?:를|을|가|이)?\s?(?:이상|이하|미만|초과|넘|가까이|안팎)|से (?:अधिक|ज़्यादा|ज्यादा|कम|ऊपर)|या उससे|ขึ้นไป|หรือมากกว่า)/iu;

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
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?![\p{L}\p{M}])`, 'iu');
}
