import type { AgentId, DeskPush } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';

/** What is told to one agent's desks at once, wherever they are connected. It may be lost: what it speaks of is kept, and is asked for again. */
export type AgentNews = Extract<DeskPush, { t: 'draft' | 'mentioned' | 'ticket-due' }>;
type Listener = (agentId: AgentId, news: AgentNews) => void;
export interface News {
  tell(agentId: AgentId, news: AgentNews): void;
  subscribe(listener: Listener): void;
}

const topic = 'agent-news';

export function createNews(kernel: Kernel): News {
  const listeners: Listener[] = [];
  const hear: Listener = (agentId, news) => {
    for (const listener of listeners) listener(agentId, news);
  };
  kernel.bus.subscribe(topic, (message) => {
    const { agentId, news } = message as { agentId: AgentId; news: AgentNews };
    hear(agentId, news);
  });
  return {
    tell(agentId, news) {
      hear(agentId, news);
      kernel.bus.publish(topic, { agentId, news });
    },
    subscribe: (listener) => void listeners.push(listener),
  };
}
