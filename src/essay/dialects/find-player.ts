/** The players of film hosts: which frame shows a film, and which page of the host is made for people. */

interface Player {
  /** The player's address, with the film's name in it. */
  frame: RegExp;
  /** The film's own page. */
  page: (id: string) => string;
}

const youtube = (id: string) => `https://www.youtube.com/watch?v=${id}`;
const players: readonly Player[] = [
  {
    frame: /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]{6,20})(?:[?#]|$)/i,
    page: youtube,
  },
  {
    frame: /^https:\/\/player\.vimeo\.com\/video\/(\d+)(?:[?#]|$)/i,
    page: (id) => `https://vimeo.com/${id}`,
  },
];

/** The address for people of what a frame shows: the film's page where we know the player, else the frame's own. */
export function findPage(frame: string): string {
  for (const player of players) {
    const id = player.frame.exec(frame)?.[1];
    if (id !== undefined) return player.page(id);
  }
  return frame;
}

/** The player of a film that a blog engine's shortcode names by its host and its id; nothing for other names. */
export function findPlayer(host: string, id: string): string | undefined {
  if (/^youtube(?:\.html)?$/i.test(host) && /^[\w-]{6,20}$/.test(id)) {
    return `https://www.youtube-nocookie.com/embed/${id}`;
  }
  if (/^vimeo(?:\.html)?$/i.test(host) && /^\d+$/.test(id)) return `https://player.vimeo.com/video/${id}`;
  return undefined;
}

/** The player of the film that is shown on this page of its host; nothing for other pages. */
export function findPlayerOf(page: string): string | undefined {
  const youtube =
    /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/watch\?(?:[^#\s]*&)?v=|youtu\.be\/)([\w-]{6,20})(?![\w-])/.exec(
      page,
    )?.[1];
  if (youtube !== undefined) return findPlayer('youtube', youtube);
  const vimeo = /^https?:\/\/(?:www\.)?vimeo\.com\/(\d+)(?:[?#]|$)/.exec(page)?.[1];
  return vimeo === undefined ? undefined : findPlayer('vimeo', vimeo);
}
