/** The HTML that an essay may bring along. */
import { defaultSchema, type Schema } from 'hast-util-sanitize';

export const safeHtml: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'address', 'article', 'aside', 'center', 'figcaption', 'figure', 'footer', 'form', 'header', 'main',
    'mark', 'nav', 'u',
  ],
  attributes: {
    a: ['href', 'title'],
    code: [['className', /^language-./]],
    aside: ['dataCallout', 'dataTitled'],
    div: ['dataStandIn', 'dataCallout', 'dataTitled'],
    p: ['dataCallout', 'dataTitled'],
    section: ['dataCallout', 'dataTitled'],
    img: ['src', 'alt', 'title', ['dataMedium', 'frame', 'video', 'audio'], 'dataPoster', 'dataAutoplay', 'dataLoop'],
    input: ['checked', ['type', 'checkbox']],
    ol: ['start'],
    span: ['dataStandIn'],
    td: ['align'],
    th: ['align'],
  },
  protocols: {
    href: ['http', 'https', 'mailto'],
    src: ['http', 'https', 'data'],
  },
  strip: ['script', 'style', 'svg', 'math', 'title', 'head'],
  clobber: [],
  required: {},
}; // prettier-ignore
