/** The whole essay of a talk, to be read. */
import { writeArticle } from '../plan/write-article.ts';
import type { Article } from '../talk/article.ts';
import type { Talk } from '../talk/talk.ts';
import type { LoadedTalk } from './load-talks.ts';

/** The talk of the whole essay, whatever its length should be. */
export function wholeTalk({ talk, whole }: LoadedTalk): Talk {
  return { ...whole.full, id: talk.id };
}

/** The whole essay to read, with the slides of its talk. */
export function articleOf(loaded: LoadedTalk): Article {
  return writeArticle(loaded.essay, wholeTalk(loaded), loaded.talk);
}
