export { agent, bot, closed, type InsightHouse, lost, openInsight, stageInsight } from './stage-insight.ts';
