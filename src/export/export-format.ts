/** What every format of export is: how a talk becomes one file, or the files of a folder. */
import type { Browser } from 'playwright-core';
import type { LoadedTalk } from '../site/load-talks.ts';

export interface ExportTools {
  /** A browser, which is started when somebody asks for it and closed by whoever offers it. */
  openBrowser: () => Promise<Browser>;
  /** Receives a line about each thing that takes long. */
  say: (line: string) => void;
}

export interface FileFormat {
  kind: 'file';
  /** What such files end in, with the dot. */
  ending: string;
  /** The file of a talk. Throws a TalkError if it cannot be made. */
  make: (loaded: LoadedTalk, tools: ExportTools) => Promise<Uint8Array>;
}

export interface FolderFormat {
  kind: 'folder';
  /** Writes the talk's files into an empty folder. Throws a TalkError if they cannot be made. */
  write: (loaded: LoadedTalk, folder: string, tools: ExportTools) => Promise<void>;
}

export type ExportFormat = FileFormat | FolderFormat;
