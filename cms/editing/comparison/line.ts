/** A document that a value names; its title is looked up when it is shown. */
export interface Reference {
  collection: string;
  id: string;
}

/** One paragraph of a value, as a person reads it. */
export interface Line {
  text: string;
  /** What it is, if it is no plain paragraph: "Tiêu đề 2", "Ảnh". */
  kind?: string;
  references?: Reference[];
}
