/**
 * Separates slides that are rendered without a page around them. It cannot occur on a slide, where text has `&lt;` and
 * attributes have `&quot;` instead.
 */
export const slideSign = '<"slide">';
