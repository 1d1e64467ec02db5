/** Words that keep their small letter at the beginning of a point: names of packages, commands and files, which with a capital are others. */

const innerCapital = /^\P{Lu}+\p{Lu}/u;
/** “k8s”, “snake_case”, “node.js”, “std::vec”, “@types”, “main()”; not “e.g.”, “mid-90s”, “and/or”. */
const signs =
  /^(?!(?:mid|pre|post|non|early|late|since|sub|over|under)-)[^\s\d]*\d|_|\p{L}{2}\.\p{L}{2}|::|[@\\$]|\(\)|^(?=.*(?:\d|\p{L}-\p{L})).*\p{L}\//u;
/** Commands and programs that are no words of English. */
const names =
  /^(?:npm|npx|pnpm|git|curl|wget|grep|sed|awk|ssh|sudo|kubectl|kubeadm|kubelet|etcd|containerd|nginx|vim|tmux|zsh|eslint|webpack|rustc|rustup|gcc|pip|jq|ls|cd|mkdir|chmod|systemd|systemctl|stdin|stdout|stderr|ffmpeg|rsync|psql|pytest|numpy|scipy|matplotlib|tsc|zlib|openssl|expat|lib(?!e|ra|id|at|ya)[a-z]{2,})$/u;
/** “react-dom”, “aws-sdk-rust”; not “git-like”, “docker-based”. */
const packages =
  /^(?:(?:react|vue|svelte|webpack|babel|eslint|npm|node|kube|docker|git|apt|ssh|aws|gcloud|postcss|dotenv|actix|tokio|rust|py|django|nginx|vim|gatsby|create-react|google-api)-[a-z-]+|[a-z-]+-(?:dom|js|ts|cli|webpack|loader|plugin|sdk|utils|css|py|rs|npm))$/u;
/** More than two hyphens without a word of a phrase between them: “react-server-dom-webpack”. */
const longName =
  /^[a-z]+(?:-(?!(?:of|the|to|by|and|in|on|a|an|or|for|at|is|it|as|de|la|le|à|old|year)(?![a-z]))[a-z]+){3,}$/u;
const described =
  /-(?:\p{L}+ed|\p{L}+ing|like|only|style|specific|compatible|free|friendly|native|aware|year|old|off|in|up|down|out)$/u;

export function isWrittenSmall(word: string): boolean {
  const bare = word.replace(/(?<!\p{Po})\p{Po}+$/u, '').replace(/[’']s$/u, '');
  if (innerCapital.test(bare) || signs.test(word) || names.test(bare)) return true;
  return (packages.test(bare) || longName.test(bare)) && !described.test(bare);
}
