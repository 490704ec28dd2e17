import { defaultSupervisionSettings } from '@parley/contract';
import { expect } from 'vitest';
import { seen } from './stage/customer.ts';
import { findFaults } from './stage/find-faults.ts';
import { changeStored } from './stage/lend-database.ts';
import { story } from './stage/story.ts';

const notUnderstood = '"<b>soon</b>"';

story(
  'what is stored and cannot be understood stands on its page, by place and value, until it is saved over',
  async (stage) => {
    const firm = await stage.firm({ people: [{ name: '陈立', role: 'admin' }] });
    const { workspaceId, api } = firm;
    const params = { workspaceId };
    const { rules, version } = await api.call('getRoutingRules', { params });
    await api.call('saveRoutingRules', { params, body: { rules, version } });
    const settings = defaultSupervisionSettings;
    await api.call('saveSupervisionSettings', { params, body: { settings, version: 0 } });
    for (const statement of [
      `update routing_rules set rules = jsonb_set(rules, '{ageingSeconds}', $2::jsonb) where workspace_id = $1`,
      `update supervision_settings set settings = jsonb_set(settings, '{targets,waitSeconds}', $2::jsonb) where workspace_id = $1`,
    ])
      await changeStored(stage.demo.dataDir, statement, [workspaceId, notUnderstood]);

    const chenLi = await firm.agent('陈立');
    const { page } = chenLi;
    const box = page.getByRole('alert').filter({ hasText: '部分已存储的内容无法识别' });
    for (const { name, at, field, usual, next } of [
      {
        name: '会话分配',
        at: 'ageingSeconds',
        field: '等待多久抵一级优先级（秒）',
        usual: '300',
        next: '240',
      },
      { name: '目标与告警', at: 'targets.waitSeconds', field: '排队等待', usual: '1', next: '2' },
    ]) {
      await chenLi.goesToSettings(name);
      await seen(box.getByText(at, { exact: true }));
      await seen(box.getByText(notUnderstood, { exact: true }));
      expect(await findFaults(page), name).toEqual([]);
      const value = page.getByRole('spinbutton', { name: field });
      expect(await value.inputValue()).toBe(usual);
      await value.fill(next);
      await value.press('Tab');
      await page.getByRole('button', { name: '保存', exact: true }).click();
      await box.waitFor({ state: 'detached' });
      await page.reload();
      await expect.poll(() => value.inputValue()).toBe(next);
      expect(await box.count()).toBe(0);
    }
  },
);
