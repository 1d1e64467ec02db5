/** What an essay without a title is called by: its file, or the folder that has it alone. */

/** What engines and writers call a file whatever it is about; a folder of posts is no name either. */
const sayingNothing =
  /^(?:_?index|readme|page|post|posts|blog|article|articles|essay|essays|content|docs?|document|talk|talks|slides|deck|draft|drafts|note|notes|text|main|new|test|tmp|temp|untitled|unnamed)(?:[ .]?[a-z]{2}(?:[ -][a-z]{2,4})?)?[ \d]*$/i;
/** Days, and numbers that only sort a folder: `10-things` is a title's own. */
const order = /^(?:\d{4}[-_.]\d{1,2}[-_.]\d{1,2}|(?:19|20)\d{6}|0\d*)[-_.\s]+(?=.*\p{L})/u;
/** Notion's and Hashnode's keys: letters among figures, longer than any word. */
const key = /^(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{16,}$|(?<=\s)[\da-f]{32}$/i;

/** A folder that is named for one essay, and for no person or place. */
const severalWords = /\p{L}[-_\s].*[-_\s].*\p{L}/u;

/** @returns Nothing where the name says nothing: an index, a draft, a key. */
export function titleFromFile(file: string): string | undefined {
  const [name = '', folder = ''] = file.split(/[\\/]/).reverse();
  return (
    readName(name.replace(/(?<=.)\.[^.]*$/, '')) ??
    (/^_?(?:index|page|readme)\./i.test(name) ||
    (/^(?:article|post)\./i.test(name) && severalWords.test(folder))
      ? readName(folder)
      : undefined)
  );
}

function readName(bare: string): string | undefined {
  const words = bare
    .replace(order, '')
    .replace(/[-_\s]+/g, ' ')
    .replace(key, '')
    .trim();
  if (!/\p{L}/u.test(words) || sayingNothing.test(words)) return undefined;
  // A name in small letters is no title yet; `useState` or `iPhone` is as its author has it.
  return /\p{Lu}/u.test(words) ? words : words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
