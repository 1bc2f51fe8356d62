import type { FlowBuilder, Place } from './flow-builder.ts';
import type { MarkupElement } from './markup.ts';
import type { PasteReport } from './paste-report.ts';
import type { ListFormats } from './word-lists.ts';

export interface Reader {
  builder: FlowBuilder;
  report: PasteReport;
  formats: ListFormats;
  /** How many lists have been opened. */
  lists: number;
  /** Reads everything within an element, as it stands at a place: a table reads its cells as the flow does. */
  readChildren: (reader: Reader, element: MarkupElement, place: Place) => void;
}
