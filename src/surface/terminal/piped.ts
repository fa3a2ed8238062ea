import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { linesOf } from './lines.ts';
import type { Response } from './respond.ts';

export interface PipedOptions {
  readonly input: AsyncIterable<string | Buffer>;
  readonly output: Writable;
  readonly respond: (line: string) => Promise<Response>;
  /** What is printed for a response, its line end included. */
  readonly print: (response: Response) => string | Promise<string>;
}

/** Answers each line of the input in turn, until it ends. */
export async function runPiped({ input, output, respond, print }: PipedOptions): Promise<void> {
  for await (const line of linesOf(input)) {
    if (!output.write(await print(await respond(line)))) await once(output, 'drain');
  }
}
