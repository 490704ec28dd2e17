/** What the audit log tells, by the kind of thing and what was done with it. */
export const auditActions = {
  agent: {
    added: 'Colleague added',
    changed: 'Colleague changed',
    'signed-out': 'Colleague signed out',
  },
  announcement: {
    sent: 'Announcement sent',
  },
  answer: {
    corrected: 'Answer corrected',
  },
  'bot-settings': {
    changed: 'Bot settings changed',
  },
  'canned-replies': {
    brought: 'Canned replies brought by a pack',
    imported: 'Canned replies imported',
    removed: 'Canned replies removed',
  },
  'canned-reply': {
    created: 'Canned reply created',
    changed: 'Canned reply changed',
    deleted: 'Canned reply deleted',
  },
  channel: {
    created: 'Channel created',
    changed: 'Channel changed',
    removed: 'Channel removed',
    'identity-secret-rotated': 'Identity secret of a channel renewed',
  },
  'chat-log': {
    started: 'Reading of chat logs begun',
  },
  connector: {
    created: 'Connector created',
    changed: 'Connector changed',
    deleted: 'Connector deleted',
  },
  contact: {
    changed: 'Customer changed',
    tagged: 'Tags of a customer changed',
    merged: 'Customers merged',
    'merge-undone': 'Merge of customers undone',
    'set-apart': 'Customers set apart',
  },
  conversation: {
    watched: 'Looked into a conversation',
  },
  flow: {
    created: 'Flow created',
    changed: 'Flow changed',
    published: 'Flow published',
    withdrawn: 'Flow withdrawn',
    deleted: 'Flow deleted',
  },
  gap: {
    opened: 'Gap opened again',
    merged: 'Gaps merged',
    written: 'Gap answered',
    dismissed: 'Gap dismissed',
  },
  invitation: {
    created: 'Invitation made',
    accepted: 'Invitation accepted',
    revoked: 'Invitation revoked',
  },
  'knowledge-settings': {
    changed: 'Knowledge settings changed',
  },
  lesson: {
    accepted: 'Lesson accepted',
  },
  lessons: {
    rejected: 'Lessons rejected',
  },
  'masked-message': {
    read: 'Hidden words read',
  },
  'message-template': {
    created: 'Message template created',
    changed: 'Message template changed',
    deleted: 'Message template deleted',
  },
  model: {
    published: 'Model published',
    withdrawn: 'Model withdrawn',
  },
  'outside-desk': {
    created: 'Outside desk created',
    changed: 'Outside desk changed',
    removed: 'Outside desk removed',
  },
  pack: {
    installed: 'Pack installed',
    removed: 'Pack removed',
  },
  panel: {
    created: 'Panel created',
    changed: 'Panel changed',
    deleted: 'Panel deleted',
  },
  'panel-key': {
    rotated: 'Key of the panels renewed',
  },
  person: {
    changed: 'Account changed',
    'password-changed': 'Password changed',
  },
  'profile-settings': {
    changed: 'Customer fields changed',
  },
  question: {
    created: 'Question created',
    changed: 'Question changed',
    confirmed: 'Question confirmed as right',
    proposed: 'Question put to review',
    returned: 'Question returned from review',
    approved: 'Question approved',
    scheduled: 'Publishing of a question scheduled',
    published: 'Question published',
    unpublished: 'Question withdrawn',
    restored: 'Question restored',
    deleted: 'Question deleted',
  },
  questions: {
    imported: 'Questions imported',
    removed: 'Questions removed',
  },
  'regression-run': {
    allowed: 'Failed test run allowed',
  },
  'regression-test': {
    created: 'Regression test created',
    changed: 'Regression test changed',
    deleted: 'Regression test deleted',
  },
  'routing-rules': {
    changed: 'Routing changed',
  },
  'screened-message': {
    judged: 'Marked message judged',
  },
  'sensitive-word': {
    changed: 'Sensitive word changed',
    removed: 'Sensitive word removed',
  },
  'sensitive-words': {
    added: 'Sensitive words added',
  },
  'supervision-settings': {
    changed: 'Targets and alarms changed',
  },
  team: {
    created: 'Team created',
    changed: 'Team changed',
    deleted: 'Team deleted',
  },
  'translation-settings': {
    changed: 'Translation service changed',
  },
  vocabulary: {
    changed: 'Vocabulary changed',
  },
  workspace: {
    created: 'Workspace created',
    changed: 'Workspace changed',
  },
} as const;
