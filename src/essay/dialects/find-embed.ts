/** What the tags of blog engines embed from elsewhere: the page of it that is made for people. */

/** Tags that hold the address of what they embed. */
const embedding =
  /^(?:embed|iframe|(?:link|rich)[-_]?preview|bookmark|gist|tweet|twitter|x|instagram|codepen|jsfiddle|github|soundcloud|spotify|twitch|reddit|stackblitz|codesandbox|glitch|replit|asciinema|mastodon|bluesky|loom|figma|speakerdeck|slideshare)$/i;

/**
 * The address of what a tag embeds, such as `{{< gist spf13 7896402 >}}` or `{% embed https://… %}`; nothing where it
 * embeds nothing or does not say what.
 * @param words its arguments without a name
 * @param values those with one, by their names in small letters
 */
export function findEmbed(
  name: string,
  words: readonly string[],
  values: ReadonlyMap<string, string>,
): string | undefined {
  if (!embedding.test(name)) return undefined;
  const all = [...values.values(), ...words];
  const address = all.find((word) => /^https?:\/\/[^\s"'<>]+$/.test(word));
  if (address !== undefined) return address;
  const [first = '', second] = words.filter((word) => /^[\w./-]+$/.test(word));
  const id = values.get('id') ?? '';
  switch (name.toLowerCase()) {
    case 'gist':
      return first === '' ? undefined : `https://gist.github.com/${[first, second ?? []].flat().join('/')}`;
    case 'tweet':
    case 'twitter':
    case 'x': {
      const tweet = id === '' ? first : id;
      return /^\d+$/.test(tweet)
        ? `https://twitter.com/${values.get('user') ?? 'i'}/status/${tweet}`
        : undefined;
    }
    case 'instagram':
      return first === '' ? undefined : `https://www.instagram.com/p/${first}/`;
    case 'asciinema':
      return first === '' && id === '' ? undefined : `https://asciinema.org/a/${id === '' ? first : id}`;
    case 'github':
      return /^[\w.-]+\/[\w.-]+$/.test(first) ? `https://github.com/${first}` : undefined;
    default:
      return undefined;
  }
}
