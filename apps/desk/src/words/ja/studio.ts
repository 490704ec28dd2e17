export const studio = {
  studio: {
    name: '会話設計',
    flows: 'フロー',
  },
} as const;
