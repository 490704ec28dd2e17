/** What the audit log tells, by the kind of thing and what was done with it. */
export const auditActions = {
  agent: {
    added: '添加了同事',
    changed: '修改了同事的设置',
    'signed-out': '强制同事下线',
  },
  announcement: {
    sent: '发布了公告',
  },
  answer: {
    corrected: '更正了答案',
  },
  'bot-settings': {
    changed: '修改了机器人设置',
  },
  'canned-replies': {
    brought: '内容包带来了快捷回复',
    imported: '导入了快捷回复',
    removed: '移除了快捷回复',
  },
  'canned-reply': {
    created: '新建了快捷回复',
    changed: '修改了快捷回复',
    deleted: '删除了快捷回复',
  },
  channel: {
    created: '新建了渠道',
    changed: '修改了渠道',
    removed: '移除了渠道',
    'identity-secret-rotated': '更换了渠道的身份密钥',
  },
  'chat-log': {
    started: '开始读入聊天记录',
  },
  connector: {
    created: '新建了连接器',
    changed: '修改了连接器',
    deleted: '删除了连接器',
  },
  contact: {
    changed: '修改了客户资料',
    tagged: '修改了客户标签',
    merged: '合并了客户',
    'merge-undone': '撤销了客户合并',
    'set-apart': '确认不是同一客户',
  },
  conversation: {
    watched: '旁观了会话',
  },
  flow: {
    created: '新建了流程',
    changed: '修改了流程',
    published: '发布了流程',
    withdrawn: '撤下了流程',
    deleted: '删除了流程',
  },
  gap: {
    opened: '重新打开了缺口',
    merged: '合并了缺口',
    written: '补写了缺口的答案',
    dismissed: '忽略了缺口',
  },
  invitation: {
    created: '发出了邀请',
    accepted: '接受了邀请',
    revoked: '撤销了邀请',
  },
  'knowledge-settings': {
    changed: '修改了知识库设置',
  },
  lesson: {
    accepted: '采纳了学习建议',
  },
  lessons: {
    rejected: '拒绝了学习建议',
  },
  'masked-message': {
    read: '查看了被隐去的内容',
  },
  'message-template': {
    created: '新建了消息模板',
    changed: '修改了消息模板',
    deleted: '删除了消息模板',
  },
  model: {
    published: '发布了模型',
    withdrawn: '撤下了模型',
  },
  'outside-desk': {
    created: '新建了外部客服台',
    changed: '修改了外部客服台',
    removed: '移除了外部客服台',
  },
  pack: {
    installed: '安装了内容包',
    removed: '移除了内容包',
  },
  panel: {
    created: '新建了面板',
    changed: '修改了面板',
    deleted: '删除了面板',
  },
  'panel-key': {
    rotated: '更换了面板密钥',
  },
  person: {
    changed: '修改了账号',
    'password-changed': '修改了密码',
  },
  'profile-settings': {
    changed: '修改了客户资料设置',
  },
  question: {
    created: '新建了知识',
    changed: '修改了知识',
    confirmed: '确认知识仍然正确',
    proposed: '提交了知识审核',
    returned: '退回了知识',
    approved: '审核通过了知识',
    scheduled: '设定了知识的发布时间',
    published: '发布了知识',
    unpublished: '撤下了知识',
    restored: '恢复了知识',
    deleted: '删除了知识',
  },
  questions: {
    imported: '导入了知识',
    removed: '移除了一批知识',
  },
  'regression-run': {
    allowed: '放行了未通过的测试',
  },
  'regression-test': {
    created: '新建了回归测试',
    changed: '修改了回归测试',
    deleted: '删除了回归测试',
  },
  'routing-rules': {
    changed: '修改了会话分配',
  },
  'screened-message': {
    judged: '复核了被标记的消息',
  },
  'sensitive-word': {
    changed: '修改了敏感词',
    removed: '移除了敏感词',
  },
  'sensitive-words': {
    added: '添加了敏感词',
  },
  'supervision-settings': {
    changed: '修改了目标与告警',
  },
  team: {
    created: '新建了团队',
    changed: '修改了团队',
    deleted: '删除了团队',
  },
  'translation-settings': {
    changed: '更改了翻译服务',
  },
  vocabulary: {
    changed: '修改了词表',
  },
  workspace: {
    created: '新建了工作区',
    changed: '修改了工作区',
  },
} as const;
