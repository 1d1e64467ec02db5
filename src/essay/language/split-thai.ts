/** Thai writes no full stop: a space parts sentences, and also clauses, numbers and foreign words. */

/** A run of fewer characters is a clause, part of a list or a name, but no sentence. */
const fewestCharacters = 24;

/** Words that carry a sentence on: that, which, and, or, but, because, so, in order to, by, if … then, will. */
const carriesOn =
  /^(?:ที่|ซึ่ง|อัน|และ|หรือ|แต่|เพราะ|เนื่องจาก|จึง|เพื่อ|โดย|ว่า|แล้ว|ก็|รวมถึง|รวมทั้ง|ตลอดจน|เช่น|ได้แก่|กับ|ของ|ใน|จาก|ถึง|ดังนั้น|จะ)/u;

/** Words that leave a sentence open: the main clause, the thing named or the reason is still to come. */
const leavesOpen = /(?:ว่า|คือ|เช่น|ได้แก่|ที่|และ|หรือ|เพราะ|ของ|ใน|จาก)$/u;

/** Begins a subordinate clause, whose main clause stands behind the next space. */
const subordinates = /^(?:ถ้า|หาก|เมื่อ|แม้|ถึงแม้|เพราะ|เนื่องจาก|ก่อนที่|หลังจาก|ในขณะที่|เพื่อ)/u;

/** Sentences of a Thai text with their trailing spaces: joined they give back the text. */
export function splitThai(text: string): string[] {
  const sentences: string[] = [];
  let current = '';
  for (const run of text.match(/\S+\s*/gu) ?? []) {
    if (current !== '' && isSentence(current.trimEnd()) && beginsSentence(run.trimEnd())) {
      sentences.push(current);
      current = '';
    }
    current += run;
  }
  const last = sentences.at(-1);
  if (last !== undefined && countThai(current) < fewestCharacters)
    return [...sentences.slice(0, -1), last + current];
  return current === '' ? sentences : [...sentences, current];
}

function isSentence(text: string): boolean {
  // “9.00 น.” is a time of day, every other full stop belongs to a name or a title.
  if (!/(?:[\p{Script=Thai}”"')]|\p{N}\sน\.)$/u.test(text) || leavesOpen.test(text)) return false;
  if (/[(“][^()“”]*$/u.test(text)) return false;
  if (subordinates.test(text) && !/\s/u.test(text)) return false;
  return countThai(text) >= fewestCharacters;
}

function beginsSentence(run: string): boolean {
  return /^\p{Script=Thai}/u.test(run) && !/^[ฯๆ]/u.test(run) && !carriesOn.test(run);
}

function countThai(text: string): number {
  return text.match(/\p{Script=Thai}/gu)?.length ?? 0;
}
