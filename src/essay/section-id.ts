/** Ids for sections, made from their headings as GitHub and most blog engines do. */
import GithubSlugger from 'github-slugger';

/** Longer names are no address: an id stands at each slide of its section, often in several places. */
const mostLength = 200;

/** A function that gives each heading an id: unique in the essay, never empty, never all digits, of some 200 letters at most. */
export function createSectionIds(): (heading: string) => string {
  const slugger = new GithubSlugger();
  return (whole) => {
    const heading = whole.slice(0, mostLength).toWellFormed();
    const plain = new GithubSlugger().slug(heading).replace(/^-+|(?<!-)-+$/g, '');
    return slugger.slug(/[^\d-]/u.test(plain) ? heading : `section ${plain}`.trim());
  };
}
