/** Every expected "no" of the product, with the HTTP status it is answered with (RFC 9457 problem, type `urn:parley:refusal:<code>`). */
export const refusalStatus = {
  'request.invalid': 400,
  'request.too-large': 413,
  'request.wrong-type': 415,
  'request.too-many': 429,
  'request.foreign-origin': 403,
  'session.missing': 401,
  'session.expired': 401,
  'sign-in.wrong': 401,
  'sign-in.locked': 429,
  'right.missing': 403,
  'object.not-found': 404,
  'object.changed': 412,
  'setup.done': 409,
  'token.invalid': 410,
  'email.taken': 409,
  'agent.last-owner': 409,
  'agent.inactive': 409,
  'team.in-use': 409,
  'name.taken': 409,
  'conversation.not-found': 404,
  'conversation.owner-changed': 409,
  'conversation.not-waiting': 409,
  'conversation.not-yours': 409,
  'conversation.closed': 409,
  'conversation.not-closed': 409,
  'conversation.client-id-reused': 409,
  'conversation.participants-full': 409,
  'conversation.merged': 409,
  'conversation.not-merged': 409,
  'conversation.other-contact': 409,
  'message.not-found': 404,
  'message.not-yours': 409,
  'message.too-late': 409,
  'message.gone': 409,
  'message.not-carried': 422,
  'message.answered-meanwhile': 409,
  'template.not-approved': 409,
  'mention.cannot-see': 409,
  'scheduled.over': 409,
  'ticket.wrong-status': 409,
  'ticket.too-many': 409,
  'rating.not-asked': 409,
  'file.type-refused': 415,
  'file.too-large': 413,
  'file.unknown': 422,
  'identity.invalid': 401,
  'identity.required': 401,
  'channel.unknown': 404,
  'channel.disabled': 403,
  'contact.same-person': 409,
  'contact.merge-undone': 409,
  'channel.kind-unknown': 422,
  'channel.taken': 409,
  'channel.window-closed': 409,
  'channel.quota-used': 409,
  'channel.recipient-gone': 409,
  'channel.nothing-to-resend': 409,
  'connector.in-use': 409,
  'flow.faulty': 422,
  'pack.malformed': 422,
  'pack.too-new': 422,
  'pack.older': 409,
  'regression.failed': 409,
  'regression.too-many': 409,
  'knowledge.invalid-rows': 422,
  'knowledge.import-not-ready': 409,
  'knowledge.review-required': 409,
  'knowledge.own-approval': 409,
  'knowledge.wrong-stage': 409,
  'model.worse': 409,
  'model.outdated': 409,
  'model.not-ready': 409,
  'translation.not-connected': 409,
  'translation.key-refused': 409,
  'translation.quota-used': 409,
  'translation.language-unknown': 422,
  'translation.refused': 422,
  'translation.unavailable': 424,
  'translation.broken-answer': 424,
  'words.blocked': 422,
  'words.unconfirmed': 409,
  'words.too-many': 409,
  'push.unusable': 422,
  'store.unavailable': 503,
  'store.full': 507,
  'server.draining': 503,
  'server.failed': 500,
} as const;

export type RefusalCode = keyof typeof refusalStatus;

/** In which way a field is wrong. */
export interface Flaw {
  what: 'missing' | 'form' | 'too-short' | 'too-long' | 'too-low' | 'too-high' | 'too-few' | 'too-many';
  limit?: number;
}

/** What a client receives when something is refused (RFC 9457, `application/problem+json`). */
export interface Problem {
  type: `urn:parley:refusal:${RefusalCode}`;
  title: string;
  status: number;
  code: RefusalCode;
  detail?: string;
  requestId?: string;
  /** field path → what is wrong with it */
  errors?: Record<string, string>;
  /** field path → in which way it is wrong, for whoever says so in another language */
  flaws?: Record<string, Flaw>;
  /** seconds until a repeat makes sense */
  retryAfter?: number;
}
