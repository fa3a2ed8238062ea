import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../src/command-line.ts';
import { ConfigurationError } from '../src/configuration.ts';

function problemsOf(...argv: readonly string[]): readonly string[] {
  try {
    readCommandLine(argv);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

describe('the command line', () => {
  it('reads what the contract names', () => {
    expect(readCommandLine(['--json', '--corpus', 'articles', '--locale', 'fr'])).toEqual({
      json: true,
      csv: false,
      corpus: 'articles',
      locale: 'fr',
    });
  });

  it('takes a locale as the system writes it', () => {
    expect(readCommandLine(['--locale=fr_BE.UTF-8']).locale).toBe('fr');
    expect(readCommandLine(['--locale', 'en']).locale).toBe('en-US');
  });

  it('names every mistake at once', () => {
    expect(problemsOf('--colour', '--locale', 'de', '--corpus')).toEqual([
      expect.stringContaining('--colour'),
      '--locale must be one of fr, en-US',
      expect.stringContaining('--corpus needs a value'),
    ]);
    expect(problemsOf('--json', '--csv')).toHaveLength(1);
    expect(problemsOf('--json=yes')).toEqual(['--json takes no value']);
  });

  it('does not repeat a word that belongs to no option, for it could be a token', () => {
    const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.secret-secret-secret';
    expect(problemsOf('--token', token, `--token=${token}`, token).join('\n')).not.toContain('secret');
  });
});
