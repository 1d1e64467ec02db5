/** Ids for sections, made from their headings as GitHub and most blog engines do. */
import GithubSlugger from 'github-slugger';

/** A function that gives each heading an id: unique in the essay, never empty, never all digits. */
export function createSectionIds(): (heading: string) => string {
  const slugger = new GithubSlugger();
  return (heading) => {
    const plain = new GithubSlugger().slug(heading).replace(/^-+|-+$/g, '');
    return slugger.slug(/[^\d-]/u.test(plain) ? heading : `section ${plain}`.trim());
  };
}
