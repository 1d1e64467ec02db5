/** The emoji that posts name most, as GitHub and Slack call them; any other name stays as it is written. */
const emoji: Readonly<Record<string, string>> = {
  '+1': '👍', '-1': '👎', '100': '💯', alien: '👽', arrow_down: '⬇️', arrow_left: '⬅️', arrow_right: '➡️', arrow_up: '⬆️',
  art: '🎨', bangbang: '‼️', bell: '🔔', blue_heart: '💙', blush: '😊', book: '📖', books: '📚', boom: '💥', bomb: '💣',
  bow: '🙇', bug: '🐛', bulb: '💡', calendar: '📆', camera: '📷', cat: '🐱', chart_with_upwards_trend: '📈', clap: '👏',
  clapper: '🎬', coffee: '☕', computer: '💻', confetti_ball: '🎊', confused: '😕', construction: '🚧', cookie: '🍪',
  cry: '😢', crying_cat_face: '😿', dancer: '💃', dart: '🎯', dizzy: '💫', dog: '🐶', earth_africa: '🌍',
  earth_americas: '🌎', earth_asia: '🌏', exclamation: '❗', eyes: '👀', fire: '🔥', fireworks: '🎆', fist: '✊',
  gear: '⚙️', gift: '🎁', globe_with_meridians: '🌐', green_heart: '💚', grimacing: '😬', grin: '😁', grinning: '😀',
  hammer: '🔨', hammer_and_wrench: '🛠️', heart: '❤️', heart_eyes: '😍', heavy_check_mark: '✔️', heavy_plus_sign: '➕',
  hourglass: '⌛', house: '🏠', hugs: '🤗', information_source: 'ℹ️', joy: '😂', key: '🔑', laughing: '😆', link: '🔗',
  lock: '🔒', loudspeaker: '📢', mag: '🔍', mega: '📣', memo: '📝', money_with_wings: '💸', muscle: '💪',
  no_entry: '⛔', no_entry_sign: '🚫', ok: '🆗', ok_hand: '👌', open_mouth: '😮', package: '📦', page_facing_up: '📄',
  palm_tree: '🌴', paperclip: '📎', partying_face: '🥳', pencil: '📝', pencil2: '✏️', phone: '☎️', pizza: '🍕',
  point_down: '👇', point_left: '👈', point_right: '👉', point_up: '☝️', pray: '🙏', purple_heart: '💜', pushpin: '📌',
  question: '❓', rage: '😡', rainbow: '🌈', raised_hands: '🙌', recycle: '♻️', red_circle: '🔴', relaxed: '☺️',
  robot: '🤖', rocket: '🚀', rofl: '🤣', rotating_light: '🚨', scream: '😱', seedling: '🌱', shipit: '🚢', shrug: '🤷',
  skull: '💀', slightly_smiling_face: '🙂', smile: '😄', smiley: '😃', smirk: '😏', snake: '🐍', snowflake: '❄️',
  sob: '😭', sparkles: '✨', sparkling_heart: '💖', speech_balloon: '💬', star: '⭐', star2: '🌟', stop_sign: '🛑',
  stuck_out_tongue: '😛', sun_with_face: '🌞', sunglasses: '😎', sunny: '☀️', sweat_smile: '😅', tada: '🎉',
  thinking: '🤔', thumbsdown: '👎', thumbsup: '👍', trophy: '🏆', truck: '🚚', turtle: '🐢', unamused: '😒',
  unicorn: '🦄', unlock: '🔓', upside_down_face: '🙃', v: '✌️', warning: '⚠️', wave: '👋', white_check_mark: '✅',
  wink: '😉', wrench: '🔧', x: '❌', yellow_heart: '💛', zap: '⚡', zzz: '💤',
}; // prettier-ignore

/** The emoji of that name, if it is one of these. */
export function findEmoji(name: string): string | undefined {
  return Object.hasOwn(emoji, name) ? emoji[name] : undefined;
}
