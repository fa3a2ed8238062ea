import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { projectPath } from '../../src/project-root.ts';

/** Builds the program before any test runs it, once, so that a single test by its name finds it built too. */
export async function setup(): Promise<void> {
  await promisify(execFile)(process.execPath, [projectPath('src', 'build.mjs')]);
}
