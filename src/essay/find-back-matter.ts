/** Tells the parts behind a text's own last word: what to read on, where it has things from, whom it thanks. */

/**
 * What below a heading is of that kind: all of it (thanks, footnotes); its lists, and paragraphs that lead elsewhere
 * (“Further reading”); or only what leads elsewhere, since “Links” may stand over a chapter on links.
 */
export type BackMatter = 'all' | 'lists' | 'links';

const more =
  'further|additional|useful|external|related|recommended|suggested|helpful|selected|relevant|other|more';
const reading =
  'readings?|reads|resources|links|references|sources|articles|(?:blog )?posts|literature|citations|bibliography';
const anyReading = String.raw`(?:(?:${more}) )?(?:${reading})`;
const and = String.raw`(?:,? (?:and|&|\+|or) |, | ?\/ ?)`;

const all = [
  String.raw`(?:acknowledge?ments?|thanks|thank you|credits|special thanks)(?:${and}(?:acknowledge?ments?|thanks|credits|${anyReading}))*`,
  'image credits|about (?:the|this) authors?|foot ?notes?|end ?notes?',
  'danksagung(?:en)?|über (?:den autor|die autorin)|fußnoten|remerciements|notes de bas de page|agradecimientos|notas al pie|sobre (?:el autor|la autora)|agradecimentos|ringraziamenti|note a piè di pagina|dankwoord|podziękowania|благодарности|сноски|подяки|teşekkür(?:ler)?|ucapan terima kasih',
  '謝辞|脚注|致谢|致謝|鸣谢|각주|감사의 (?:말|글)|شكر(?: وتقدير)?|תודות|आभार',
];

const lists = [
  String.raw`(?:(?:${anyReading})${and})*(?:${more}) (?:${reading})(?:${and}(?:${anyReading}))*(?: (?:on|about|for) .+)?`,
  'bibliography|works cited|reading list|see also|contributors|copyright(?: and licen[cs]e)?|licen[cs]e',
  'weiterführende (?:links|literatur|quellen)|literatur(?:verzeichnis|hinweise|angaben)|quellen(?:angaben|verzeichnis)|bibliographie|bibliografía|lecturas recomendadas|bibliografia|список литературы|kaynakça|daftar pustaka',
  '参考文献|参考リンク|関連リンク|関連記事|延伸阅读|延伸閱讀|扩展阅读|參考文獻|참고 ?문헌|قراءات إضافية|לקריאה נוספת',
];

const links = [
  String.raw`(?:${anyReading})(?:${and}(?:${anyReading}))*|(?:learn|read|find out) more(?: about .+)?|related`,
  'links?(?: (?:und|&) (?:quellen|literatur))?|quellen(?: (?:und|&) links)?|literatur|ressourcen|mehr (?:dazu|lesen)|zum weiterlesen',
  'références|ressources|liens(?: utiles)?|sources|pour (?:aller plus loin|en savoir plus)|voir aussi|referencias|enlaces(?: (?:de interés|útiles|relacionados))?|recursos(?: adicionales)?|fuentes|para saber más|ver también|referências|links úteis|fontes|saiba mais|leia também|riferimenti|link utili|fonti|risorse|approfondimenti|per approfondire|bronnen|verder lezen|literatuur|źródła|przydatne linki|literatura',
  '(?:полезные )?ссылки|источники|литература|дополнительные материалы|что почитать|посилання|джерела|література|kaynaklar|referensi|sumber|tautan|bacaan lanjutan',
  '参考|参照|出典|引用元?|リンク|参考(?:资料|資料|链接|網站|网站|記事|サイト)|參考(?:資料|連結)|相关(?:链接|阅读|文章)|相關連結|资料来源|链接|참고|참조|출처|링크|레퍼런스|참고 ?(?:자료|링크|사이트)|관련 (?:글|링크)|المراجع|المصادر|مراجع|روابط(?: مفيدة)?|للاستزادة|מקורות|קישורים|संदर्भ|स्रोत',
];

const kinds: readonly (readonly [BackMatter, RegExp])[] = [
  ['all', wholly(all)],
  ['lists', wholly(lists)],
  ['links', wholly(links)],
];

/** Below these may stand anything; where footnotes alone do, they only name them. */
const notes = wholly([
  'notes?(?: (?:and|&) (?:references|sources))?|anmerkungen|noten|notas|note|noter|fotnoter|voetnoten|przypisy',
  'примечания|примітки|(?:dip)?notlar|σημειώσεις|ghi chú|注|注释|註釋|註解|注記|주석|미주|הערות(?: שוליים)?|هوامش|الهوامش|ملاحظات|पादटिप्पणी',
]);

/** Letters; what is longer is a sentence. */
const longest = 80;

/** What a heading, or the label above a list, says to stand below it: “Further reading”, “7. References”, “Danksagung”. */
export function findBackMatter(heading: string): BackMatter | undefined {
  const bare = bareOf(heading);
  return kinds.find(([, names]) => names.test(bare))?.[0];
}

/** Whether a heading over nothing but footnotes says no more than that there are some. */
export function namesFootnotes(heading: string): boolean {
  return findBackMatter(heading) !== undefined || notes.test(bareOf(heading));
}

function bareOf(heading: string): string {
  if (heading.length > longest) return '';
  return heading
    .toLowerCase()
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '')
    .replace(/\s+/gu, ' ');
}

function wholly(names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.join('|')})$`, 'u');
}
