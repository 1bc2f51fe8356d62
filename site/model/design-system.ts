import { CAMPAIGN_THEMES } from '#contract/faces/campaign.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

/** The order in which tokens.css gives the values of a colour. */
export const THEMES = ['light', 'dark', 'light-more', 'dark-more'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_LABELS: Record<Theme, string> = {
  light: 'Sáng',
  dark: 'Tối',
  'light-more': 'Sáng, tương phản cao',
  'dark-more': 'Tối, tương phản cao',
};

/** What text must reach (WCAG 2.2): 1.4.3 as a rule, 1.4.6 where the reader asks for more contrast. */
export const LEAST_CONTRAST: Record<Theme, number> = {
  light: 4.5,
  dark: 4.5,
  'light-more': 7,
  'dark-more': 7,
};

const CAMPAIGN_GROUNDS = CAMPAIGN_THEMES.map((theme) => `campaign-${theme}`);

/** Words and the grounds they stand on, as the components use them. */
export const TEXT_GROUNDS: readonly [text: string, grounds: readonly string[]][] = [
  ['ink', ['paper', 'surface', 'shade', 'calm-shade', 'busy-shade']],
  ['ink-soft', ['paper', 'surface', 'shade', 'busy-shade']],
  ['link', ['paper', 'surface', 'shade', 'busy-shade']],
  ['accent', ['paper', 'surface', 'busy-shade']],
  ['on-blue', ['blue', 'blue-deep']],
  ['on-blue-soft', ['blue', 'blue-deep']],
  ['yellow', ['blue', 'blue-deep']],
  ['good', ['good-shade', 'paper']],
  ['busy', ['busy-shade']],
  ['on-blue', CAMPAIGN_GROUNDS],
  ['on-blue-soft', CAMPAIGN_GROUNDS],
  ['yellow', CAMPAIGN_GROUNDS],
  ['on-mark', ['mark']],
  ['on-yellow', ['yellow']],
  ['on-alert-danger', ['alert-danger']],
  ['on-alert-warning', ['alert-warning']],
  ['on-alert-info', ['alert-info']],
];

export type Palette = Record<string, string>;

/** The colours of one theme: `--ink: var(--light, #17202c) var(--dark, #e9edf3) …`, or one for all. */
export function paletteOf(tokens: string, theme: Theme): Palette {
  const declared = [...tokens.matchAll(/--([\w-]+):\s*((?:var\(--[\w-]+, )?#[0-9a-f]{6}[^;]*);/gu)];
  const own = new RegExp(`var\\(--${theme}, (#[0-9a-f]{6})\\)`, 'u');
  return Object.fromEntries(declared.map(([, name, value]) => [name!, own.exec(value!)?.[1] ?? value!]));
}

/** From 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio @param a, b "#rrggbb" */
export function contrastRatio(a: string, b: string): number {
  const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export interface DesignSystemPage extends PageBase {
  title: string;
  colors: { name: string; values: { theme: string; hex: string }[] }[];
  contrasts: { text: string; ground: string; ratios: string[] }[];
  themes: string[];
}

/** @param tokens the text of tokens.css */
export function designSystemPage(setting: Setting, tokens: string): DesignSystemPage {
  const palettes = THEMES.map((theme) => paletteOf(tokens, theme));
  const title = 'Hệ thống thiết kế';
  return {
    ...pageBase(setting, {
      title,
      description: 'Màu, chữ, khoảng cách và mọi thành phần giao diện của cổng, mỗi thành phần với các mẫu.',
      index: false,
      above: [],
    }),
    title,
    themes: THEMES.map((theme) => THEME_LABELS[theme]),
    colors: Object.keys(palettes[0]!).map((name) => ({
      name,
      values: THEMES.map((theme, at) => ({ theme: THEME_LABELS[theme], hex: palettes[at]![name]! })),
    })),
    contrasts: TEXT_GROUNDS.flatMap(([text, grounds]) =>
      grounds.map((ground) => ({
        ...{ text, ground },
        ratios: palettes.map((colors) => formatRatio(contrastRatio(colors[text]!, colors[ground]!))),
      })),
    ),
  };
}

/** "12,6 : 1", rounded down, so that 4.49 never passes for 4.5. */
function formatRatio(ratio: number): string {
  return `${(Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',')} : 1`;
}
