/** Markup that leads nowhere: links to undefined references lose their brackets, both kinds are named once; and signs that steer. */
import type { Root } from 'mdast';
import { visit } from '../visit.ts';
import type { Fault } from '../../errors.ts';
import { withoutControls } from '../controls.ts';
import { oneLine } from '../one-line.ts';

const undefinedReference = /(?<![\w\]])!?\[([^[\]^][^[\]]*)\]\[([^[\]]*)\]/g;

/**
 * Change the tree's texts in place.
 * @returns A warning at the first undefined reference and one at the first template code, with how many there are, if there are any.
 */
export function tidyLeftovers(root: Root, file: string): Fault[] {
  const references: { name: string; line: number }[] = [];
  const templates: { name: string; line: number }[] = [];

  withoutSteering(root);
  visit(root, 'text', (node) => {
    const start = node.position?.start.line ?? 1;
    const lineOf = (offset: number) => start + node.value.slice(0, offset).split('\n').length - 1;
    for (const code of node.value.matchAll(/\{\{[^{}]*\}\}|\{%[^{}]*%\}|<%[^<>%]*%>/g))
      templates.push({ name: code[0], line: lineOf(code.index) });
    node.value = node.value.replace(undefinedReference, (_, text: string, label: string, offset: number) => {
      references.push({ name: label || text, line: lineOf(offset) });
      return text;
    });
  });

  const faults: Fault[] = [];
  const [first, ...others] = references;
  if (first !== undefined) {
    faults.push({
      message: `The reference [${oneLine(first.name)}] is defined nowhere${others.length === 0 ? '' : `, and so are ${String(others.length)} more`}.`,
      hint: 'Write the address in place, or define it: [name]: https://…',
      file,
      line: first.line,
    });
  }
  const [template, ...more] = templates;
  if (template !== undefined) {
    faults.push({
      message: `The template code ${oneLine(template.name)} is shown as it stands${more.length === 0 ? '' : `, and so is other: ${String(templates.length)} in all, the last in line ${String(more.at(-1)?.line)}`}.`,
      hint: 'Nothing in an essay is evaluated: write the text itself.',
      file,
      line: template.line,
    });
  }
  return faults;
}

/** Takes out of the tree, in place, what references such as `&#x202e;` put in and no file may have. */
export function withoutSteering(root: Root): void {
  visit(root, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      node.value = withoutControls(node.value);
    else if (node.type === 'image') node.alt &&= withoutControls(node.alt);
    if (node.type === 'code') {
      node.lang &&= withoutControls(node.lang);
      node.meta &&= withoutControls(node.meta);
    }
  });
}
