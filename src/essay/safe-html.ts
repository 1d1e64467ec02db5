/** The HTML that an essay may bring along. */
import { defaultSchema, type Schema } from 'hast-util-sanitize';

export const safeHtml: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'address', 'article', 'aside', 'audio', 'center', 'figcaption', 'figure', 'footer', 'form', 'header', 'main',
    'mark', 'nav', 'u', 'video',
  ],
  attributes: {
    a: ['href', 'title'],
    audio: ['src', 'title'],
    code: [['className', /^language-./]],
    div: ['dataStandIn'],
    img: ['src', 'alt', 'title'],
    input: ['checked', ['type', 'checkbox']],
    ol: ['start'],
    source: ['src'],
    span: ['dataStandIn'],
    td: ['align'],
    th: ['align'],
    video: ['src', 'poster', 'title'],
  },
  protocols: {
    href: ['http', 'https', 'mailto'],
    poster: ['http', 'https', 'data'],
    src: ['http', 'https', 'data'],
  },
  strip: ['script', 'style', 'template', 'svg', 'math', 'title', 'head'],
  clobber: [],
  required: {},
}; // prettier-ignore
