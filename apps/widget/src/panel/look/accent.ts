import { channels, contrast, onColour } from '../../colour.ts';

const grounds = { light: '#ffffff', dark: '#131a19' } as const;
const ownAccent = '#0f766e';
const ownAccentInDark = '#2dd4bf';
const readable = 4.5;

/** Values of the tokens that follow from a workspace's accent. */
export interface AccentTokens {
  /** fills, and the text on them */
  accent: string;
  'on-accent': string;
  /** the visitor's own messages: as it was chosen, even where buttons need to be brighter */
  mine: string;
  'on-mine': string;
  /** text, links and rings in the accent on the ground */
  'accent-ink': string;
}

/** A workspace's accent in a theme, bent only as far as it takes to be read (WCAG 2.2 AA). */
export function accentIn(theme: 'light' | 'dark', chosen: string): AccentTokens {
  const accent = theme === 'dark' && chosen.toLowerCase() === ownAccent ? ownAccentInDark : chosen;
  return {
    accent,
    'on-accent': onColour(accent),
    mine: chosen,
    'on-mine': onColour(chosen),
    'accent-ink': readableOn(grounds[theme], accent),
  };
}

/** Moves a colour away from its ground, towards black or white, until it can be read there. */
export function readableOn(ground: string, colour: string): string {
  const goal = onColour(ground);
  for (let part = 0; part < 1; part += 0.05) {
    const mixed = mix(colour, goal, part);
    if (contrast(mixed, ground) >= readable) return mixed;
  }
  return goal;
}

const mix = (from: string, to: string, part: number) => {
  const goal = channels(to);
  const mixed = channels(from).map((value, i) => Math.round(value + ((goal[i] ?? 0) - value) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};
