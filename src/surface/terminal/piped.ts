import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Response } from './answer-line.ts';
import { linesOf } from './lines.ts';
import type { Printed } from './print.ts';

interface PipedOptions {
  readonly input: AsyncIterable<string | Buffer>;
  readonly output: Writable;
  readonly aside: Writable;
  readonly respond: (line: string) => Promise<Response>;
  readonly print: (response: Response) => Promise<Printed>;
}

/** Answers each line of the input in turn, until it ends. */
export async function runPiped({ input, output, aside, respond, print }: PipedOptions): Promise<void> {
  for await (const line of linesOf(input)) {
    const printed = await print(await respond(line));
    if (printed.aside !== '') aside.write(printed.aside);
    if (printed.output !== '' && !output.write(printed.output)) await once(output, 'drain');
  }
}
