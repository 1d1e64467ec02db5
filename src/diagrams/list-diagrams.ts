import { visit } from '../essay/visit.ts';
import type { Essay } from '../essay/essay.ts';
import { fenceOf } from '../essay/markdown/fence.ts';
import { listBlocks } from '../essay/list-blocks.ts';

export interface DiagramSource {
  text: string;
  /** 1-based line of the file where its fence begins. */
  line: number;
}

/** The Mermaid fences of an essay in its order, those within lists and quotations too. */
export function listDiagrams(essay: Pick<Essay, 'lead' | 'sections'>): DiagramSource[] {
  const found: DiagramSource[] = [];
  for (const { node, line, endLine } of listBlocks(essay)) {
    visit(node, 'code', (code) => {
      const { text, language } = fenceOf(code);
      if (language?.toLowerCase() !== 'mermaid' || text.trim() === '') return;
      const within = (code.position?.start.line ?? 0) - (node.position?.start.line ?? 0);
      found.push({
        text,
        line: Math.min(line + Math.max(within, 0), endLine),
      });
    });
  }
  return found;
}
