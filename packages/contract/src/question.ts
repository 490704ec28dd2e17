import { z } from 'zod';
import { content } from './content.ts';
import { questionId } from './ids.ts';
import { locale } from './locale.ts';
import { moment } from './page.ts';
import { plainText } from './plain-text.ts';

export const tag = plainText(50).trim().min(1);
const answer = z.string().trim().min(1).max(4000);

/** Whom a variant of an answer is for: everything that is named must hold, and of a list one is enough. */
export const servedTo = z
  .strictObject({
    /** kinds of channel, as channel accounts name them */
    channels: z
      .array(z.string().regex(/^[a-z][a-z0-9-]{0,29}$/))
      .min(1)
      .max(20)
      .optional(),
    vip: z.boolean().optional(),
    regions: z.array(tag).min(1).max(50).optional(),
    tags: z.array(tag).min(1).max(20).optional(),
  })
  .refine((to) => Object.keys(to).length > 0, 'at least one condition');
export type ServedTo = z.infer<typeof servedTo>;

/** Who is answered, as far as it is known. */
export const reader = z.strictObject({
  channel: z.string().max(30).optional(),
  vip: z.boolean().optional(),
  region: z.string().max(500).optional(),
  tags: z.array(z.string().max(500)).max(50).optional(),
});
export type Reader = z.infer<typeof reader>;

/** Another answer to the same question for some readers; of several that fit, the first is given. */
export const variant = z.strictObject({ to: servedTo, answer, blocks: content.optional() });
export type Variant = z.infer<typeof variant>;

/** What the bot knows of one topic in one language: questions that mean the same, and the answer; `blocks` show richly what `answer` says in words. */
export const wording = z.strictObject({
  questions: z.array(z.string().trim().min(1).max(300)).min(1).max(200),
  answer,
  blocks: content.optional(),
  variants: z.array(variant).max(10).optional(),
});
export type Wording = z.infer<typeof wording>;
const wordings = z
  .partialRecord(locale, wording)
  .refine((w) => Object.keys(w).length > 0, 'at least one language');

export const category = z.string().trim().max(60);

/** What a version of a Q&A or an article says and when it holds; every version keeps all of it. */
export const questionContent = z.strictObject({
  kind: z.enum(['qa', 'article']).default('qa'),
  category: category.default(''),
  tags: z.array(tag).max(20).default([]),
  wordings,
  related: z.array(questionId).max(10).default([]),
  /** from when and until when it is answered; null: always */
  validFrom: moment.nullable().default(null),
  validTo: moment.nullable().default(null),
});
export type QuestionContent = z.infer<typeof questionContent>;

export const question = questionContent.extend({
  id: questionId,
  /** as customers have it now; scheduled: it will be answered from a later time on */
  status: z.enum(['draft', 'scheduled', 'published', 'expired']),
  /** how far the newest version has come */
  stage: z.enum(['draft', 'in-review', 'approved', 'scheduled', 'published']),
  /** grows with each save; an answer records the version it used */
  version: z.int().positive(),
  publishedVersion: z.int().positive().nullable(),
  /** when what waits for its time goes out */
  publishAt: z.iso.datetime().nullable(),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
  timesAnswered: z.int().nonnegative(),
});
export type Question = z.infer<typeof question>;

/** What was done with a version, by whom and when. */
export const questionStep = z.object({
  act: z.enum(['saved', 'proposed', 'approved', 'returned', 'scheduled', 'published', 'unpublished']),
  by: z.string(),
  at: z.iso.datetime(),
  note: z.string().nullable(),
});
export type QuestionStep = z.infer<typeof questionStep>;

export const questionVersion = z.object({
  version: z.int().positive(),
  savedAt: z.iso.datetime(),
  savedBy: z.string(),
  /** the older version whose content this one brought back */
  restoredFrom: z.int().positive().nullable(),
  steps: z.array(questionStep),
});

/** What differs in one field; `parts` in their order are the new text with what was taken out left in. */
export const fieldChange = z.object({
  /** such as `wordings.en.answer` */
  field: z.string(),
  parts: z.array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })),
});
export type FieldChange = z.infer<typeof fieldChange>;
