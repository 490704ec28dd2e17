/** What the audit log can tell of each kind of thing: a past verb. */
const auditVerbs = {
  agent: ['added', 'changed', 'signed-out'],
  announcement: ['sent'],
  answer: ['corrected'],
  'bot-settings': ['changed'],
  'canned-replies': ['brought', 'imported', 'removed'],
  'canned-reply': ['created', 'changed', 'deleted'],
  channel: ['created', 'changed', 'removed', 'identity-secret-rotated'],
  'chat-log': ['started'],
  connector: ['created', 'changed', 'deleted'],
  contact: ['changed', 'tagged', 'merged', 'merge-undone', 'set-apart'],
  conversation: ['watched'],
  flow: ['created', 'changed', 'published', 'withdrawn', 'deleted'],
  gap: ['opened', 'merged', 'written', 'dismissed'],
  invitation: ['created', 'accepted', 'revoked'],
  'knowledge-settings': ['changed'],
  lesson: ['accepted'],
  lessons: ['rejected'],
  'masked-message': ['read'],
  'message-template': ['created', 'changed', 'deleted'],
  model: ['published', 'withdrawn'],
  'outside-desk': ['created', 'changed', 'removed'],
  pack: ['installed', 'removed'],
  panel: ['created', 'changed', 'deleted'],
  'panel-key': ['rotated'],
  person: ['changed', 'password-changed'],
  'profile-settings': ['changed'],
  question: [
    ...(['created', 'changed', 'confirmed', 'proposed', 'returned', 'approved', 'scheduled'] as const),
    ...(['published', 'unpublished', 'restored', 'deleted'] as const),
  ],
  questions: ['imported', 'removed'],
  'regression-run': ['allowed'],
  'regression-test': ['created', 'changed', 'deleted'],
  'routing-rules': ['changed'],
  'screened-message': ['judged'],
  'sensitive-word': ['changed', 'removed'],
  'sensitive-words': ['added'],
  'supervision-settings': ['changed'],
  team: ['created', 'changed', 'deleted'],
  'translation-settings': ['changed'],
  vocabulary: ['changed'],
  workspace: ['created', 'changed'],
} as const;

type Verbs = typeof auditVerbs;
/** What the audit log tells, such as `team.deleted`. */
export type AuditAction = { [N in keyof Verbs]: `${N}.${Verbs[N][number]}` }[keyof Verbs];

const actions: ReadonlySet<string> = new Set(
  Object.entries(auditVerbs).flatMap(([noun, verbs]) => verbs.map((verb) => `${noun}.${verb}`)),
);

/** Whether this version knows what a line tells; others may have written it. */
export const isAuditAction = (action: string): action is AuditAction => actions.has(action);
