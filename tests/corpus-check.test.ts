import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../src/project-root.ts';
import { corpusFolder } from './support/corpus-folder.ts';

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
    expect(output).toMatch(/^5 documents, \d+ sentences, 0 not read, \d+ skipped, 0 warnings$/mu);
    expect(output).not.toContain('repeated title');
    expect([errors, code]).toEqual(['', 0]);
  });

  it('ends without a word where nobody reads on', async () => {
    const child = spawn(process.execPath, [projectPath('dist', 'corpus-check.js'), 'corpus'], { env: {} });
    child.stdout.destroy();
    const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect([errors, code]).toEqual(['', 0]);
  });

  it.skipIf(!existsSync('/dev/full'))('says in one line that the disk is full, and exits 1', () => {
    const full = openSync('/dev/full', 'w');
    const { stderr, status } = spawnSync(
      process.execPath,
      [projectPath('dist', 'corpus-check.js'), 'corpus'],
      {
        encoding: 'utf8',
        env: {},
        stdio: ['ignore', full, 'pipe'],
      },
    );
    closeSync(full);
    expect([stderr, status]).toEqual(['The output cannot be written: no space left on device.\n', 1]);
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

  it('says in one line that a folder is not there, and where it was looked for', () => {
    expect(check('nowhere')).toEqual({
      output: '',
      errors: `The corpus ${projectPath('nowhere')} cannot be read: there is no such folder.\n`,
      code: 1,
    });
  });

  it('says in one line that a folder holds no document, and exits 1', async () => {
    const empty = await corpusFolder({});
    const { errors, code } = check(empty);
    expect(errors).toBe(
      `No document was read in ${empty}, so there is nothing to quote. Documents are .txt, .md, .html and .pdf files.\n`,
    );
    expect(code).toBe(1);
  });

  it('counts what is odd about documents that could be read', async () => {
    const folder = await corpusFolder({
      'a.md': '---\ndate: last week\n---\nThe old bridge reopened on Monday.\n',
    });
    const { output, code } = check(folder);
    expect(output).toContain('  warning      front matter: “last week” is not a date\n');
    expect(output).toMatch(/^1 documents, 1 sentences, 0 not read, 0 skipped, 1 warnings$/mu);
    expect(code).toBe(0);
  });

  it('says what is wrong with the settings of the corpus, by line, and exits 1', async () => {
    const topics = [
      'topics:',
      '  - id: Ships',
      '    name: { fr: navires, en-US: ships }',
      '    description: { fr: Navires, en-US: Ships }',
      '    units:',
      '      fr: navire',
      '      en: [ship]',
    ];
    const folder = await corpusFolder({
      'a.txt': 'Trois navires ont quitté le port lundi.',
      'topics.yaml': topics.join('\n'),
      'glossary.txt': 'quai, ponton | quay\n | harbour\n',
    });
    const { output, code } = check(folder);
    expect(output).toMatch(/^not read: .*topics\.yaml:2: .*\(topics\[0\]\.id\)$/mu);
    expect(output).toMatch(/^not read: .*topics\.yaml:6: .*\(topics\[0\]\.units\.fr\)$/mu);
    expect(output).toMatch(/^not read: .*glossary\.txt:2: the line has a side without a term$/mu);
    expect(output).toMatch(/^1 documents, 1 sentences, 3 not read,/mu);
    expect(code).toBe(1);
    const broken = await corpusFolder({ 'a.txt': 'Un texte.', 'topics.yaml': 'topics:\n  - id: [ships\n' });
    expect(check(broken).output).toMatch(/^not read: .*topics\.yaml:\d: not well-formed YAML: /mu);
  });

  it('warns of an address that is none, and of a file of which nothing can be quoted', async () => {
    const folder = await corpusFolder({
      'a.md': '---\nurl: www.example.org/a b\nlang: de\n---\nThe old bridge reopened on Monday.\n',
      'b.txt': 'Partager\n\nFacebook\n\n© 2025 Le Courrier. Tous droits réservés.\n',
    });
    const { output, code } = check(folder);
    expect(output).toContain('warning      front matter: “www.example.org/a b” is not a web address\n');
    expect(output).toContain('warning      front matter: “de” is not a language that is read (fr, en)\n');
    expect(output).toMatch(/warning {6}nothing in it to quote: /u);
    expect(code).toBe(0);
  });

  it('refuses arguments that it does not know', () => {
    const { errors, code } = check('--colour');
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
    expect(check('corpus', 'articles')).toEqual({
      output: '',
      errors: 'Give one folder, or none for the one of the configuration.\n',
      code: 2,
    });
  });
});
