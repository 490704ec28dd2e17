import type { Content } from '@parley/contract';

/** An answer with what can be asked next as buttons: each says its own words in the customer's name. */
export const withButtons = (
  answer: string,
  ...says: readonly string[]
): { answer: string; blocks: Content } => ({
  answer,
  blocks: [
    { kind: 'text', text: answer },
    { kind: 'buttons', buttons: says.map((label) => ({ does: 'say', label })) },
  ],
});

/** An answer as a guide to follow, step by step; `answer` says the same in a line. */
export const asSteps = (
  answer: string,
  title: string,
  ...steps: readonly (string | readonly [title: string, text: string])[]
): { answer: string; blocks: Content } => ({
  answer,
  blocks: [
    {
      kind: 'steps',
      title,
      steps: steps.map((step) =>
        typeof step === 'string' ? { title: step } : { title: step[0], text: step[1] },
      ),
    },
  ],
});

/** An answer as cards side by side; `answer` says the same in a line. */
export const asCards = (
  answer: string,
  ...cards: readonly (readonly [title: string, text: string, ...says: string[]])[]
): { answer: string; blocks: Content } => ({
  answer,
  blocks: [
    {
      kind: 'carousel',
      cards: cards.map(([title, text, ...says]) => ({
        ...{ title, text },
        ...(says.length > 0 ? { buttons: says.map((label) => ({ does: 'say' as const, label })) } : {}),
      })),
    },
  ],
});
