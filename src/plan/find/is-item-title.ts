/**
 * Whether a paragraph only names the next item of a list that is written out, number by number, as Chinese and Japanese do:
 * “3、网球鞋”. Markdown knows no such list.
 */
export function isItemTitle(text: string): boolean {
  return (
    /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})、\s*\S.{0,59}$/u.test(text) &&
    !/[。！？!?…；;，,]["”』」）)]*$/u.test(text)
  );
}
