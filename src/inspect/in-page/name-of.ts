/** An element's name, its classes, and the file that it shows. */
export function nameOf(element: Element): string {
  return [element.localName, element.getAttribute('class'), element.getAttribute('src')]
    .filter((part) => part !== null && part !== '')
    .join(' ');
}
