import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectPath } from '../../src/project-root.ts';

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** An environment that holds nothing of the developer's own but what it takes to start a process. */
export function bareEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { PATH, HOME, SystemRoot } = process.env;
  return { PATH, HOME, SystemRoot, ...more };
}

/** The built program as a process, in an empty folder of its own. */
export function startProgram(argv: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const cwd = mkdtempSync(join(tmpdir(), 'verbatim-run-'));
  const all = ['--enable-source-maps', projectPath('dist', 'main.js'), ...argv];
  return spawn(process.execPath, all, { cwd, env: bareEnvironment(environment) });
}

/** What a process printed, and how it ended, after being given this input. */
export async function ended(child: ChildProcess, input?: string): Promise<Ended> {
  const { stdin, stdout, stderr } = child;
  if (stdin === null || stdout === null || stderr === null) throw new Error('the process has no pipes');
  stdin.on('error', () => {}); // it may end before it has read everything
  if (input !== undefined) stdin.end(input);
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [output, errors] = await Promise.all([text(stdout), text(stderr)]);
  return { code: await code, output, errors };
}
