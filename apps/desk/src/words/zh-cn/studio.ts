export const studio = {
  studio: {
    name: '对话设计',
    flows: '流程',
  },
} as const;
