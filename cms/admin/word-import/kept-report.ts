const keyOf = (id: number | string) => `nhap-tu-word-${id}`;

/** Keeps what an import has to say until its article is open. */
export function keepReport(id: number | string, notes: readonly string[]): void {
  sessionStorage.setItem(keyOf(id), JSON.stringify(notes));
}

/** What the import of this article had to say, until somebody has read it. */
export function keptReport(id: number | string): string[] | undefined {
  const kept = sessionStorage.getItem(keyOf(id));
  return kept === null ? undefined : (JSON.parse(kept) as string[]);
}

export function forgetReport(id: number | string): void {
  sessionStorage.removeItem(keyOf(id));
}
