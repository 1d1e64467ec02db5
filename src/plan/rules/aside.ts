import { countWords } from '../../talk/text/count-words.ts';
import { isByline } from '../find/is-byline.ts';
import type { Leaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { RichText } from '../../talk/shown.ts';

/** What stands between the links of a row: "Demo | Source | Slides". */
const separators = /\s*[|·•／∣]+\s*|\s+[-–—/]\s+/u;
const onlySeparators = /^(?:[\s|·•／∣,;、，&./–—-]|(?<!\p{L})(?:and|und|et|y|e|og|i|и|和|و)(?!\p{L}))*$/u;
/** Words of what is named in a row. */
const mostNameWords = 4;

/** Words of a line that tells where a text comes from. */
const mostOriginWords = 24;
/** How such lines begin, where a link follows. */
const origin = new RegExp(
  String.raw`^(?:(?:this|the)\s(?:post|article|essay|text|piece|translation)\s)?(?:(?:was|is|has been)\s)?` +
    String.raw`(?:(?:originally|first|also|cross-?)\s?-?(?:published|posted|appeared)|translat(?:ed|ion)\s(?:by|from|of)|(?:re)?posted\s(?:on|at|from)|(?:photo|image|picture|cover)s?\s(?:credits?|by|from)|discuss(?:ion)?\s(?:this\s)?on)(?!\p{L})` +
    String.raw`|^(?:ursprünglich|zuerst)\s(?:veröffentlicht|erschienen)|^übersetz(?:t|ung)\svon|^publicado\soriginalmente|^traduc(?:ido|ción)\s(?:por|de)|^(?:publié|paru)\s(?:initialement|à\sl[’']origine)|^tradui(?:t|te|ction)\s(?:par|de)` +
    String.raw`|^(?:本文|本译文|原文|译者|翻译|譯者|翻譯)|^(?:原文|翻訳|この記事は)|^(?:ن\u064f?شر|ترجمة|ترجمها)`,
  'iu',
);

/** A row of links, and a line that tells who wrote a text, when, or where it was published: said, and never a slide. */
export function claimAside(leaf: Leaf): Piece[] | undefined {
  if (leaf.kind !== 'text' || leaf.role !== 'own') return undefined;
  if (!isLinkRow(leaf.text) && !tellsOrigin(leaf.text) && !isByline(leaf.text.text)) return undefined;
  return [{ kind: 'said', says: toPassages(leaf.text, leaf), asides: [] }];
}

function isLinkRow(rich: RichText): boolean {
  const links = rich.marks.filter(({ kind }) => kind === 'link');
  if (links.length < 2) return false;
  let rest = '';
  let from = 0;
  for (const { start, end } of links) {
    rest += rich.text.slice(from, start);
    from = end;
  }
  if (onlySeparators.test(rest + rich.text.slice(from))) return true;
  // Links to files of its own are none on a slide.
  const names = rich.text.split(separators);
  return (
    names.length > 2 &&
    names.every((name) => countWords(name) <= mostNameWords && !/[.!?。！？]$/u.test(name))
  );
}

function tellsOrigin({ text, marks }: RichText): boolean {
  return (
    marks.some(({ kind }) => kind === 'link') && origin.test(text) && countWords(text) <= mostOriginWords
  );
}
