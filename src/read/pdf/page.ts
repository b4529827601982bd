// What of a page the layout needs: runs of text with their box. Points, the origin bottom left.

/** A stretch of text that was set on one baseline. */
export interface Run {
  text: string;
  readonly x0: number;
  x1: number;
  /** The baseline. */
  y: number;
  size: number;
}

/** A page as it was drawn. */
export interface Page {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Not even white space was set on it. */
  readonly isEmpty: boolean;
  readonly runs: readonly Run[];
}

/** One printed line of one column. */
export interface Line {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly page: number;
  /** 1-based from the top of the page, in reading order. */
  readonly number: number;
}

/** A column, or a part of one, in reading order: its lines from top to bottom. */
export type Region = readonly Line[];

/** The middle value; 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
