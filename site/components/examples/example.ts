/**
 * One state of a component: a short fact in Vietnamese, and its properties. A component's examples stand
 * beside it in `Name.examples.ts`, which exports them as `examples`. The page /he-thong-thiet-ke/ shows
 * them all, tests/looks holds them against axe and against the stored pictures.
 */
export interface Example<Props> {
  name: string;
  props: Props;
}
