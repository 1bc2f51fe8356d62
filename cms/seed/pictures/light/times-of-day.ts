import type { Light } from './light.ts';

export const dawn: Light = {
  sky: ['#6fa3c4', '#f2c6a0', '#fbe3bd'],
  sun: { color: '#fff0c4', x: 1180, y: 470, radius: 62, strength: 0.95 },
  haze: '#f3d3b4',
  falls: '#fff0de',
};

export const morning: Light = {
  sky: ['#69b1d9', '#b5dcea', '#f3efd9'],
  sun: { color: '#fff6d8', x: 430, y: 220, radius: 60, strength: 0.7 },
  haze: '#d6e8e4',
  falls: '#fffaf0',
};

export const noon: Light = {
  sky: ['#4f9fd3', '#9dd0ea', '#e4f1ee'],
  sun: { color: '#fffbe8', x: 1350, y: 120, radius: 54, strength: 0.6 },
  haze: '#cfe4ea',
  falls: '#ffffff',
};

export const afternoon: Light = {
  sky: ['#79abc9', '#f3d6a4', '#fbe7b8'],
  sun: { color: '#ffedb0', x: 1420, y: 330, radius: 70, strength: 0.9 },
  haze: '#f1dcb2',
  falls: '#fff1d6',
};

export const overcast: Light = {
  sky: ['#8fa3ae', '#b9c6ca', '#dcdfd8'],
  sun: { color: '#f2f0e6', x: 900, y: 200, radius: 0, strength: 0.25 },
  haze: '#c6cfce',
  falls: '#e9ebe8',
};

export const mist: Light = {
  sky: ['#b4c9cf', '#d9e3df', '#eeeee2'],
  sun: { color: '#fffbe6', x: 1240, y: 260, radius: 58, strength: 0.7 },
  haze: '#e2e9e2',
  falls: '#f6f7f0',
};

export const dusk: Light = {
  sky: ['#2f3f73', '#a5688a', '#f4a66a'],
  sun: { color: '#ffb26b', x: 520, y: 560, radius: 60, strength: 0.9 },
  haze: '#b8798a',
  falls: '#b9a8c8',
};

export const night: Light = {
  sky: ['#101a3d', '#1f3263', '#3b4f83'],
  sun: { color: '#fdf3c9', x: 1330, y: 230, radius: 96, strength: 0.55 },
  haze: '#2c3f70',
  falls: '#8f9ac6',
};

/** Inside a house: soft light from a window. */
export const indoors: Light = {
  sky: ['#84bbd6', '#c3e0e4', '#f4efda'],
  sun: { color: '#fff6d8', x: 900, y: 300, radius: 0, strength: 0.4 },
  haze: '#e8e2cc',
  falls: '#fff6e6',
};
