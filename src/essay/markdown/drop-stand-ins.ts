/** What editors and engines write where an author should say what a picture shows. On a slide it would be a caption that says nothing. */
import type { Root } from 'mdast';
import { visit } from '../visit.ts';

/** “image.png”, “Screen Shot 2020-01-02 at 10.30.00.png”; a name with other blanks may be a description, “The lamp in lamp.png”. */
const fileName =
  /^(?:\S+|(?:screen ?shot|screencast|pasted image|image|img|capture|untitled|bildschirmfoto|capture d’écran|captura de pantalla)\s.*)\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?|heic|mp4|webm|mov)$/iu;

/** The names that cameras and programs give, without a kind: “IMG_1234”, “screenshot-2020-01-02”, “lamp-01”, “3”. */
const givenName =
  /^(?:(?:image|img|picture|pic|photo|screen[- ]?shot|pasted image|untitled|dsc[nf]?|pxl|bildschirmfoto|截图|图片|スクリーンショット)(?: from)?[-_\s]?(?:\(?\d[\d\s._:@()-]*(?:at [\d.:\s]+(?:[ap]m)?)?)?|[a-z]+[-_]0\d|\d+|[\da-f]{8,}(?:-[\da-f]+)*)$/iu;

/** Where a picture lies. */
const webAddress = /^https?:\/\/\S+$/iu;

/** What stands there until its author writes something. */
const standIn =
  /^(?:(?:an? |the |my )?(?:image|img|cover(?: image)?|capture|text|picture|photo|screen ?shot|graphic|drawing|alt(?:ernative)?[- ]?text|caption)|(?:image|picture|photo|screenshot|alt)[- ](?:description|alt|alt[- ]?text|caption|title|name|here|text|placeholder)|(?:enter|add|insert|your) (?:image|picture|alt|alt text)(?: (?:description|text))?(?: here)?|cent(?:er|re)|left|right|imgur|plot of chunk \S+|(?:youtube|vimeo) video(?: player)?|untitled|no alt text|description|title|placeholder|图片|图像|圖片|图片描述|图片说明|在这里插入图片描述|插入图片描述|请添加图片描述|截图|画像|画像の説明|写真|スクリーンショット|이미지|사진|그림|bild|bildbeschreibung|foto|afbeelding|imagen|descripción de (?:la )?imagen|captura(?: de pantalla)?|imagem|descrição da imagem|immagine|description de l['’]image|capture d['’]écran|obraz(?:ek)?|изображение|картинка|скриншот)$/iu;

/** Characters; addresses are the longest of them. */
const longest = 500;

/** Takes such names from pictures, so that they have none. */
export function dropStandIns(root: Root): void {
  visit(root, 'image', (image) => {
    if (isStandIn(image.alt ?? '', image.url)) image.alt = '';
    if (isStandIn(image.title ?? '', image.url)) image.title = null;
  });
}

function isStandIn(text: string, address: string): boolean {
  if (text.length > longest) return false;
  const name = text.replace(/\s+/gu, ' ').replace(/^[\s'"]+|(?<![\s'"])[\s'"]+$/gu, '');
  if (name === '') return false;
  return (
    [standIn, fileName, givenName, webAddress].some((kind) => kind.test(name)) || isNamedAfter(name, address)
  );
}

/** The file's own name: as it is, or without its kind where it is put together as no words are, “lamp_oil-2”. */
function isNamedAfter(name: string, address: string): boolean {
  const file = readName(address);
  if (name === file) return /\.[a-z\d]{2,5}$/iu.test(name);
  return file.startsWith(`${name}.`) && !/\s/u.test(name) && /_|-.*[-\d]/u.test(name);
}

function readName(address: string): string {
  const [path = ''] = address.split(/[?#]/u);
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
