export const studio = {
  studio: {
    name: 'Bot studio',
    flows: 'Flows',
  },
} as const;
