/** What the audit log tells, by the kind of thing and what was done with it. */
export const auditActions = {
  agent: {
    added: '新增了同事',
    changed: '修改了同事的設定',
    'signed-out': '強制同事登出',
  },
  announcement: {
    sent: '發布了公告',
  },
  answer: {
    corrected: '更正了答案',
  },
  'bot-settings': {
    changed: '修改了機器人設定',
  },
  'canned-replies': {
    brought: '內容包帶來了罐頭回覆',
    imported: '匯入了罐頭回覆',
    removed: '移除了罐頭回覆',
  },
  'canned-reply': {
    created: '新增了罐頭回覆',
    changed: '修改了罐頭回覆',
    deleted: '刪除了罐頭回覆',
  },
  channel: {
    created: '新增了管道',
    changed: '修改了管道',
    removed: '移除了管道',
    'identity-secret-rotated': '更換了管道的身分金鑰',
  },
  'chat-log': {
    started: '開始讀入聊天紀錄',
  },
  connector: {
    created: '新增了連接器',
    changed: '修改了連接器',
    deleted: '刪除了連接器',
  },
  contact: {
    changed: '修改了客戶資料',
    tagged: '修改了客戶標籤',
    merged: '合併了客戶',
    'merge-undone': '復原了客戶合併',
    'set-apart': '確認不是同一客戶',
  },
  conversation: {
    watched: '旁觀了對話',
  },
  flow: {
    created: '新增了流程',
    changed: '修改了流程',
    published: '發布了流程',
    withdrawn: '撤下了流程',
    deleted: '刪除了流程',
  },
  gap: {
    opened: '重新開啟了缺口',
    merged: '合併了缺口',
    written: '補寫了缺口的答案',
    dismissed: '忽略了缺口',
  },
  invitation: {
    created: '發出了邀請',
    accepted: '接受了邀請',
    revoked: '撤銷了邀請',
  },
  'knowledge-settings': {
    changed: '修改了知識庫設定',
  },
  lesson: {
    accepted: '採納了學習建議',
  },
  lessons: {
    rejected: '拒絕了學習建議',
  },
  'masked-message': {
    read: '檢視了被隱去的內容',
  },
  'message-template': {
    created: '新增了訊息範本',
    changed: '修改了訊息範本',
    deleted: '刪除了訊息範本',
  },
  model: {
    published: '發布了模型',
    withdrawn: '撤下了模型',
  },
  'outside-desk': {
    created: '新增了外部客服台',
    changed: '修改了外部客服台',
    removed: '移除了外部客服台',
  },
  pack: {
    installed: '安裝了內容包',
    removed: '移除了內容包',
  },
  panel: {
    created: '新增了面板',
    changed: '修改了面板',
    deleted: '刪除了面板',
  },
  'panel-key': {
    rotated: '更換了面板金鑰',
  },
  person: {
    changed: '修改了帳號',
    'password-changed': '修改了密碼',
  },
  'profile-settings': {
    changed: '修改了客戶資料設定',
  },
  question: {
    created: '新增了知識',
    changed: '修改了知識',
    confirmed: '確認知識仍然正確',
    proposed: '提交了知識審核',
    returned: '退回了知識',
    approved: '審核通過了知識',
    scheduled: '設定了知識的發布時間',
    published: '發布了知識',
    unpublished: '撤下了知識',
    restored: '復原了知識',
    deleted: '刪除了知識',
  },
  questions: {
    imported: '匯入了知識',
    removed: '移除了一批知識',
  },
  'regression-run': {
    allowed: '放行了未通過的測試',
  },
  'regression-test': {
    created: '新增了迴歸測試',
    changed: '修改了迴歸測試',
    deleted: '刪除了迴歸測試',
  },
  'routing-rules': {
    changed: '修改了對話分配',
  },
  'screened-message': {
    judged: '複核了被標記的訊息',
  },
  'sensitive-word': {
    changed: '修改了敏感詞',
    removed: '移除了敏感詞',
  },
  'sensitive-words': {
    added: '新增了敏感詞',
  },
  'supervision-settings': {
    changed: '修改了目標與警示',
  },
  team: {
    created: '新增了團隊',
    changed: '修改了團隊',
    deleted: '刪除了團隊',
  },
  'translation-settings': {
    changed: '變更了翻譯服務',
  },
  vocabulary: {
    changed: '修改了詞表',
  },
  workspace: {
    created: '新增了工作區',
    changed: '修改了工作區',
  },
} as const;
