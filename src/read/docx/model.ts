// The document as mammoth understands it: the nodes that we read. Its own types leave them open.

/** Any node; a reader asks for the type first. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly styleId?: string | null;
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string } | null;
  /** Of a paragraph, in twentieths of a point. */
  readonly indent?: {
    readonly start?: string | null;
    readonly firstLine?: string | null;
    readonly hanging?: string | null;
  };
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isAllCaps?: boolean;
  readonly isStrikethrough?: boolean;
  readonly highlight?: string | null;
  readonly verticalAlignment?: string;
  readonly breakType?: string;
  readonly href?: string | null;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly checked?: boolean;
}

/** A note's text, by the reference that stands for it. */
interface WordNote {
  readonly noteType: string;
  readonly noteId: string;
  readonly body: readonly WordNode[];
}

/** The whole document. */
export interface WordDocument extends WordNode {
  readonly notes: { resolve(reference: WordNode): WordNote | undefined };
}
