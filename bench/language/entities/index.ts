export { measureEntities } from './measure-entities.ts';
export { measureSensitive } from './measure-sensitive.ts';
