import type { ThemeConfig } from 'antd';
import { theme } from 'antd';
import { fontFamily, monoFamily, type Tokens } from './tokens.ts';

/** antd in the desk's own colours and measures. */
export const antdTheme = (tokens: Tokens, scheme: 'light' | 'dark', wantsMotion: boolean): ThemeConfig => ({
  algorithm: scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
  hashed: false,
  token: {
    colorPrimary: tokens.accent,
    colorInfo: tokens.accent,
    colorLink: tokens.accent,
    colorError: tokens.danger,
    colorWarning: tokens.warning,
    colorSuccess: tokens.success,
    colorText: tokens.ink,
    colorTextSecondary: tokens.muted,
    colorTextTertiary: tokens.muted,
    colorTextDescription: tokens.muted,
    colorTextPlaceholder: tokens.muted,
    colorTextLightSolid: tokens.accentInk,
    colorBgBase: tokens.surface,
    colorBgContainer: tokens.surface,
    colorBgElevated: tokens.raised,
    colorBgLayout: tokens.canvas,
    colorBorder: tokens.border,
    colorBorderSecondary: tokens.line,
    colorSplit: tokens.line,
    boxShadowSecondary: tokens.shade,
    fontFamily,
    fontFamilyCode: monoFamily,
    fontSize: 13,
    borderRadius: 8,
    borderRadiusSM: 6,
    controlHeight: 32,
    // The spinner says that it works; words that fade with it could not be read.
    opacityLoading: 1,
    motion: wantsMotion,
    motionDurationFast: '80ms',
    motionDurationMid: '120ms',
    motionDurationSlow: '150ms',
    wireframe: false,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
    Tooltip: { colorBgSpotlight: scheme === 'dark' ? '#3a4643' : '#1c2725', colorTextLightSolid: '#ffffff' },
    Table: { headerBg: tokens.canvas, headerSplitColor: 'transparent', cellPaddingBlockMD: 10 },
    Tag: { defaultBg: tokens.canvas },
    Dropdown: {
      controlItemBgHover: tokens.hover,
      controlItemBgActive: tokens.selected,
      controlItemBgActiveHover: tokens.selected,
    },
    // the small one is still a finger high
    Segmented: { controlHeightSM: 28 },
    Select: { optionSelectedBg: tokens.selected },
    Tabs: { titleFontSize: 13 },
  },
});
