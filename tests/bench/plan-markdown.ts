/** Plans the Markdown essay on standard input and prints how many slides it got: one cold start for the bench. */
import { readFileSync } from 'node:fs';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';

const essay = parseEssay(readFileSync(0, 'utf8'), { file: 'essay.md', format: 'markdown' });
console.log(planTalk(essay).slides.length);
