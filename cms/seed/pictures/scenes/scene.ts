/** A scene: the layers of a drawing from back to front, as SVG on a sheet of 1800 × 1200. */
export type Scene = () => string[];
