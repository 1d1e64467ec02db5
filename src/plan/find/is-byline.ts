/** Tells who wrote a text and when, as blogs have it between the title and the first sentence. */
import { countWords } from '../../talk/text/count-words.ts';

const mostWords = 24;

const months =
  'jan(?:uary|uar|vier)?|enero|feb(?:ruary|ruar|rero)?|févr(?:ier)?|mar(?:ch|zo|s)?|märz|apr(?:il)?|avril|abril|may|mai|mayo|june?|juni|juin|junio|july?|juli|juillet|julio|aug(?:ust)?|août|agosto|sept?(?:ember|embre|iembre)?|oct(?:ober|obre)?|octubre|okt(?:ober)?|nov(?:ember|embre|iembre)?|dec(?:ember)?|déc(?:embre)?|dez(?:ember)?|diciembre';
const days =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo';
const date = String.raw`(?:${days}|${months})\.?|\d{1,4}(?:st|nd|rd|th|er|\.)?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}:\d{2}`;
/** What a by-line says besides names and dates. */
const connectors =
  'published|posted|written|updated|last|modified|edited|on|by|in|at|of|the|and|with|author|date|reading|time|min(?:ute)?s?|read|' +
  'veröffentlicht|erschienen|geschrieben|aktualisiert|zuletzt|am|von|und|um|uhr|autorin|autor|lesezeit|minuten|' +
  'publicado|escrito|actualizado|el|de|por|y|autora|publié|écrit|paru|mis|à|jour|le|du|par|et|auteur|autrice';
const beginnings =
  'by|published|posted|written|updated|last (?:updated|modified)|author:|von|veröffentlicht|erschienen|geschrieben|aktualisiert|zuletzt aktualisiert|autor(?:in)?:|por|publicado|escrito|actualizado|autora?:|par|publié|écrit|paru|mis à jour|auteur|autrice';

const opening = new RegExp(String.raw`^(?:${beginnings}|${date})(?![\p{L}\p{N}])`, 'iu');
const plainWord = new RegExp(String.raw`^(?:${date}|${connectors})$`, 'iu');
const name = /^@?\p{Lu}[\p{L}\p{M}’'.-]*$/u;
const hasDate = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\d{4}|(?:${months})\.?\s\d|\d\.?\s(?:${months}))(?![\p{L}])`,
  'iu',
);
/** Where words have no spaces, or no capitals, what such a line begins with tells. */
const otherScripts =
  /^(?:(?:发[布表]于|發[布表]於|更新[于於])\s?[:：]?|(?:作者|文)\s?[:：/／])\s?[^。！？，]{1,40}$|^\d{4}年\d{1,2}月\d{1,2}日[^。！？，、]{0,20}$|^(?:著者|執筆者?|公開日?|更新日?)\s?[:：][^。]{1,40}$|^(?:بقلم|كتبه|كتبته|ن\u064f?شر\s(?:في|بتاريخ)|تاريخ النشر)(?:\s|:)[^.؟!،]{1,60}$/u;

/**
 * Whether a paragraph is a by-line: "Published on 3 June 2025 by Jo Bell", "By Jo Bell". It has nothing but names, a date
 * and the words between them.
 */
export function isByline(text: string): boolean {
  const line = text.trim().replace(/[.。]$/u, '');
  if (otherScripts.test(line)) return true;
  if (countWords(line) > mostWords || !opening.test(line)) return false;
  const words = line.split(/[\s,;·•|/()–—]+/u).filter((word) => word !== '');
  const isName = (word: string) => name.test(word) && !plainWord.test(word);
  if (!words.every((word) => isName(word) || plainWord.test(word.replace(/:$/u, '')))) return false;
  // “2. Lamp Room” has a number and is a heading.
  return words.length > 1 && (hasDate.test(line) || (!/^\d/u.test(line) && words.some(isName)));
}
