/** What the person at the desk may do with statements. */
export interface Rights {
  me: number;
  enters: boolean;
  confirms: boolean;
}
