import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../src/project-root.ts';

function check(...options: readonly string[]): { output: string; errors: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [projectPath('dist', 'corpus-check.js'), ...options],
    {
      cwd: projectPath(),
      encoding: 'utf8',
      env: {},
    },
  );
  return { output: stdout, errors: stderr, code: status };
}

describe('npm run corpus:check', () => {
  it('prints what is read of each file', () => {
    const { output, errors, code } = check('corpus');
    expect(output).toMatch(
      /^partenariat-strategique\.txt\n {2}title +Russie et Corée du Nord renforcent .*\n {2}date +2025-10-28\n {2}publisher +Chas Pravdy\n/mu,
    );
    expect(output).toMatch(/^5 documents, \d+ sentences, 0 not read, \d+ skipped$/mu);
    expect(output).not.toContain('repeated title');
    expect([errors, code]).toEqual(['', 0]);
  });

  it('names the rule that caught each line of furniture, when asked', () => {
    const { output } = check('--verbose', 'corpus');
    expect(output).toMatch(/^ {4}repeated title +Renforcement des liens militaires/mu);
    expect(output).toMatch(/^ {4}teaser +Un incendie majeur ravage le Grand Canyon$/mu);
  });

  it('exits 1 where a file that looks like a document cannot be read, and says why', () => {
    const { output, code } = check('tests/fixtures/corpora/refused');
    expect(output).toContain('not read: scan.pdf: no text layer (a scan?)');
    expect(output).toContain('skipped: picture.png: not a format that is read (txt, md, html, pdf)');
    expect(code).toBe(1);
  });

  it('says in one line that a folder is not there', () => {
    expect(check('nowhere')).toEqual({
      output: '',
      errors: 'The corpus nowhere cannot be read: there is no such folder.\n',
      code: 1,
    });
  });

  it('refuses arguments that it does not know', () => {
    const { errors, code } = check('--colour');
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });
});
