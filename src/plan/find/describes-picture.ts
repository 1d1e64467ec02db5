/** Tells alternative texts that say what a picture is to those who do not see it: under the picture they say nothing. */
import { isEnglish } from '../../talk/text/language.ts';
import { isIndefinitePhrase } from './is-indefinite-phrase.ts';

const kinds = String.raw`screen ?shots?|screen ?(?:captures?|grabs?|recordings?)|photos?|photographs?|pictures?|images?|illustrations?|drawings?|diagrams?|graphs?|charts?|infographics?|logos?|maps?|plots?|cartoons?|memes?|gifs?|animations?|sketch(?:es)?|flow ?charts?|histograms?|mockups?|wireframes?`;
const openings: readonly RegExp[] = [
  // “A black and white photograph of”, “Diagram showing”
  new RegExp(
    String.raw`^(?:(?:an?|the|this|two|three|some)\s)?(?:[\p{L}’'-]+\s){0,4}?(?:${kinds})\s(?:of|from|that\s\p{L}+s|in which|show(?:s|ing)|depict(?:s|ing)|illustrat(?:es|ing)|demonstrat(?:es|ing)|display(?:s|ing)|compar(?:es|ing)|represent(?:s|ing)|contain(?:s|ing))(?!\p{L})`,
    'iu',
  ),
  /^(?:eine?\s)?(?:Screenshot|Bildschirmfoto|Foto|Bild|Grafik|Diagramm|Zeichnung)\s(?:von|vom|der|des|mit|eine[rs]?)(?!\p{L})/iu,
  /^(?:une?\s)?(?:capture d[’']écran|photo(?:graphie)?|image|schéma|diagramme|dessin|graphique)\s(?:d[’']|(?:de|du|des|montrant)(?!\p{L}))/iu,
  /^(?:una?\s)?(?:captura de pantalla|foto(?:grafía)?|imagen|diagrama|dibujo|gráfico)\s(?:del?|que muestra|con)(?!\p{L})/iu,
  /^(?:скриншот|снимок экрана|фото(?:графия)?|изображение|рисунок|схема|диаграмма)\s\p{Ll}/iu,
];
/** What stands there where nobody wrote anything: “alt text”, “image 3”, a file's name. */
const standIn = new RegExp(
  String.raw`^['"“‘]?(?:alt(?:ernative)?(?:[ -]?text)?|text|title|caption|untitled|cover(?: image)?|header(?: image)?|featured image|img|${kinds}|[\p{L}\p{N}_ -]+\.(?:png|jpe?g|gif|svg|webp|avif))(?:\s?\d+)?['"”’.]?$`,
  'iu',
);

/** Longer ones have no room under a picture. */
const longest = 400;

/**
 * Whether an alternative text describes the picture, as “a photograph of” it or “a lamp in the rain”, or stands in for a
 * description. What asserts something is none.
 */
export function describesPicture(alt: string, lang: string): boolean {
  if (standIn.test(alt) || openings.some((opening) => opening.test(alt))) return true;
  return isEnglish(lang) && alt.length <= longest && isIndefinitePhrase(alt);
}
