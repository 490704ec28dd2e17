export const studio = {
  studio: {
    name: '對話設計',
    flows: '流程',
  },
} as const;
