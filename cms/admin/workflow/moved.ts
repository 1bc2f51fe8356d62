/** Told to the window when a document has moved on, so that every part of the form asks anew. */
export const MOVED = 'cong-doan:moved';
