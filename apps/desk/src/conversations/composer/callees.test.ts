import type { Callee } from '@parley/contract';
import { expect, test } from 'vitest';
import { calledIn, findCallees } from './callees.ts';

const callees: Callee[] = [
  { kind: 'agent', id: 'agt_1', name: '王宁', spelling: 'wangning wn' },
  { kind: 'agent', id: 'agt_2', name: '王宁远', spelling: 'wangningyuan wny' },
  { kind: 'agent', id: 'agt_3', name: 'Mia Chen', spelling: '' },
  { kind: 'team', id: 'tem_1', name: '售后组', spelling: 'shouhouzu shz' },
];
const names = (query: string) => findCallees(callees, query).map(({ name }) => name);

test('colleagues and teams are found by name, by pinyin and by its initials', () => {
  expect(names('王')).toEqual(['王宁', '王宁远']);
  expect(names('wangningy')).toEqual(['王宁远']);
  expect(names('shz')).toEqual(['售后组']);
  expect(names('chen')).toEqual(['Mia Chen']);
  expect(names('zz')).toEqual([]);
  expect(names('')).toHaveLength(4);
});

test('a note calls those whose names stand in it, the longest that fits', () => {
  expect(calledIn('@王宁远 看一下，@售后组', callees)).toEqual({
    mentions: ['agt_2'],
    mentionedTeams: ['tem_1'],
  });
  expect(calledIn('@王宁，还有@Mia Chen', callees).mentions).toEqual(['agt_1', 'agt_3']);
  expect(calledIn('王宁 a@b.c @王', callees)).toEqual({ mentions: [], mentionedTeams: [] });
});
