/**
 * The place that a link within the essay names: `#the%20lamp` is `the lamp`. A fragment that is not encoded as it
 * should be, such as `#50%`, stands for itself.
 */
export function decodeFragment(href: string): string {
  const fragment = href.replace(/^#/, '');
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
