/** What the audit log tells, by the kind of thing and what was done with it. */
export const auditActions = {
  agent: {
    added: 'メンバーを追加',
    changed: 'メンバーを変更',
    'signed-out': 'メンバーを強制サインアウト',
  },
  announcement: {
    sent: 'お知らせを送信',
  },
  answer: {
    corrected: '回答を訂正',
  },
  'bot-settings': {
    changed: 'ボットの設定を変更',
  },
  'canned-replies': {
    brought: 'パックから定型文を追加',
    imported: '定型文を取り込み',
    removed: '定型文をまとめて削除',
  },
  'canned-reply': {
    created: '定型文を作成',
    changed: '定型文を変更',
    deleted: '定型文を削除',
  },
  channel: {
    created: 'チャネルを作成',
    changed: 'チャネルを変更',
    removed: 'チャネルを削除',
    'identity-secret-rotated': 'チャネルの本人確認シークレットを更新',
  },
  'chat-log': {
    started: 'チャット履歴の読み込みを開始',
  },
  connector: {
    created: 'コネクターを作成',
    changed: 'コネクターを変更',
    deleted: 'コネクターを削除',
  },
  contact: {
    changed: 'お客様の情報を変更',
    tagged: 'お客様のタグを変更',
    merged: 'お客様を統合',
    'merge-undone': 'お客様の統合を取り消し',
    'set-apart': '別のお客様として区別',
  },
  conversation: {
    watched: '会話を閲覧',
  },
  flow: {
    created: 'フローを作成',
    changed: 'フローを変更',
    published: 'フローを公開',
    withdrawn: 'フローの公開を停止',
    deleted: 'フローを削除',
  },
  gap: {
    opened: '不足を再び開く',
    merged: '不足を統合',
    written: '不足の回答を作成',
    dismissed: '不足を対象外に',
  },
  invitation: {
    created: '招待を作成',
    accepted: '招待を承諾',
    revoked: '招待を取り消し',
  },
  'knowledge-settings': {
    changed: 'ナレッジの設定を変更',
  },
  lesson: {
    accepted: '学習の候補を採用',
  },
  lessons: {
    rejected: '学習の候補を却下',
  },
  'masked-message': {
    read: '伏せた内容を閲覧',
  },
  'message-template': {
    created: 'メッセージテンプレートを作成',
    changed: 'メッセージテンプレートを変更',
    deleted: 'メッセージテンプレートを削除',
  },
  model: {
    published: 'モデルを公開',
    withdrawn: 'モデルの公開を停止',
  },
  'outside-desk': {
    created: '外部デスクを作成',
    changed: '外部デスクを変更',
    removed: '外部デスクを削除',
  },
  pack: {
    installed: 'パックをインストール',
    removed: 'パックを削除',
  },
  panel: {
    created: 'パネルを作成',
    changed: 'パネルを変更',
    deleted: 'パネルを削除',
  },
  'panel-key': {
    rotated: 'パネルの鍵を更新',
  },
  person: {
    changed: 'アカウントを変更',
    'password-changed': 'パスワードを変更',
  },
  'profile-settings': {
    changed: 'お客様情報の設定を変更',
  },
  question: {
    created: 'ナレッジを作成',
    changed: 'ナレッジを変更',
    confirmed: 'ナレッジが正しいことを確認',
    proposed: 'ナレッジのレビューを依頼',
    returned: 'ナレッジを差し戻し',
    approved: 'ナレッジを承認',
    scheduled: 'ナレッジの公開を予約',
    published: 'ナレッジを公開',
    unpublished: 'ナレッジの公開を停止',
    restored: 'ナレッジを復元',
    deleted: 'ナレッジを削除',
  },
  questions: {
    imported: 'ナレッジを取り込み',
    removed: 'ナレッジをまとめて削除',
  },
  'regression-run': {
    allowed: '不合格のテストを許可',
  },
  'regression-test': {
    created: '回帰テストを作成',
    changed: '回帰テストを変更',
    deleted: '回帰テストを削除',
  },
  'routing-rules': {
    changed: '割り当てを変更',
  },
  'screened-message': {
    judged: '要確認メッセージを判定',
  },
  'sensitive-word': {
    changed: '要注意語を変更',
    removed: '要注意語を削除',
  },
  'sensitive-words': {
    added: '要注意語を追加',
  },
  'supervision-settings': {
    changed: '目標と警報を変更',
  },
  team: {
    created: 'チームを作成',
    changed: 'チームを変更',
    deleted: 'チームを削除',
  },
  'translation-settings': {
    changed: '翻訳サービスを変更',
  },
  vocabulary: {
    changed: '語彙を変更',
  },
  workspace: {
    created: 'ワークスペースを作成',
    changed: 'ワークスペースを変更',
  },
} as const;
