import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** A symmetric matrix with few values that are not zero: those of row `r` stand from `ends[r - 1]` to `ends[r]`. */
export interface SparseMatrix {
  readonly ends: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

/** Below this share of the strongest, an eigenvalue is rounding. */
const NOTHING = 1e-12;

/** A matrix of many rows and few columns, row by row in one array: a library's matrix of arrays would be slow here. */
export class TallMatrix {
  readonly values: Float64Array;
  readonly columns: number;

  constructor(values: Float64Array, columns: number) {
    this.values = values;
    this.columns = columns;
  }

  get rows(): number {
    return this.values.length / this.columns;
  }

  row(row: number): Float64Array {
    return this.values.subarray(row * this.columns, (row + 1) * this.columns);
  }

  /** A sparse matrix times this one. */
  multipliedBy({ ends, columns, values }: SparseMatrix): TallMatrix {
    const product = new TallMatrix(new Float64Array(ends.length * this.columns), this.columns);
    for (let row = 0, at = 0; row < ends.length; row++) {
      const into = product.row(row);
      for (; at < (ends[row] ?? 0); at++) addTo(into, this.row(columns[at] ?? 0), values[at] ?? 0);
    }
    return product;
  }

  /** This matrix times a small one. */
  times(small: Matrix): TallMatrix {
    const product = new TallMatrix(new Float64Array(this.rows * small.columns), small.columns);
    const rows = small.to2DArray().map((row) => Float64Array.from(row));
    for (let row = 0; row < this.rows; row++) {
      const into = product.row(row);
      for (const [column, added] of rows.entries())
        addTo(into, added, this.values[row * this.columns + column] ?? 0);
    }
    return product;
  }

  /** The inner products of this matrix's columns with another's. */
  innerProducts(other: TallMatrix): Matrix {
    const products = Array.from({ length: this.columns }, () => new Float64Array(other.columns));
    for (let row = 0; row < this.rows; row++) {
      const added = other.row(row);
      for (const [column, into] of products.entries())
        addTo(into, added, this.values[row * this.columns + column] ?? 0);
    }
    return new Matrix(products.map((row) => [...row]));
  }

  /** Columns of length 1 at right angles that span what this matrix's columns span (Stathopoulos & Wu 2002). */
  orthonormal(): TallMatrix {
    const { values, vectors } = eigen(this.innerProducts(this));
    const least = (values[0] ?? 0) * NOTHING;
    values.forEach((value, column) => {
      vectors.mulColumn(column, value > least ? 1 / Math.sqrt(value) : 0);
    });
    return this.times(vectors);
  }
}

/** The eigenvalues of a small symmetric matrix, the strongest first, and its eigenvectors as columns in that order. */
export function eigen(symmetric: Matrix): { readonly values: readonly number[]; readonly vectors: Matrix } {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(symmetric, {
    assumeSymmetric: true,
  });
  const order = realEigenvalues
    .map((value, at) => ({ value, at }))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return {
    values: order.map(({ value }) => value),
    vectors: eigenvectorMatrix.subMatrixColumn(order.map(({ at }) => at)),
  };
}

function addTo(sum: Float64Array, added: Float64Array, weight: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + weight * (added[at] ?? 0);
}
