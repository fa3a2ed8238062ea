import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many lines are remembered from one chat to the next. */
export const HISTORY_LENGTH = 500;
const FILE_NAME = 'history';
const OWNER_ONLY = 0o600;

/** What was typed in earlier chats, oldest first in a file that only its owner can read. A folder that cannot be written to costs the memory, never the chat. */
export class History {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The last lines, newest first. Shortens a file that has grown to twice that length. */
  read(): string[] {
    const all = attempt(() => readFileSync(this.#file, 'utf8'), '')
      .split('\n')
      .filter((line) => line !== '');
    const last = all.slice(-HISTORY_LENGTH);
    if (all.length > 2 * HISTORY_LENGTH) {
      attempt(() => writeFileSync(this.#file, `${last.join('\n')}\n`, { mode: OWNER_ONLY }), undefined);
    }
    return last.reverse();
  }

  add(line: string): void {
    if (line.trim() === '') return;
    attempt(() => {
      mkdirSync(this.#folder, { recursive: true });
      appendFileSync(this.#file, `${line}\n`, { mode: OWNER_ONLY });
    }, undefined);
  }

  get #file(): string {
    return join(this.#folder, FILE_NAME);
  }
}

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
