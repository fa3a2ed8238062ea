/** What an entry of the catalogue may be given: counts, dates and metadata, never a sentence. */
type Parameters = Readonly<Record<string, string | number>>;

declare const parameters: unique symbol;

/** An entry in ICU MessageFormat, with the parameters that it needs in its type. */
interface Text<P extends Parameters | undefined = undefined> {
  readonly icu: string;
  readonly [parameters]?: P;
}

/** An entry without parameters, or, with a type argument, one that must be given these. */
export function text<P extends Parameters | undefined = undefined>(icu: string): Text<P> {
  return { icu };
}

/** The parameters that an entry needs. */
export type ParametersOf<T> = T extends Text<infer P> ? P : never;
