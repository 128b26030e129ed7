import * as z from 'zod/mini';
import { areaIds, checklistDate, depths, editions, factIds, factValues, isQuestionId, question, questionIds } from '../checklist';
import { byId, choice, date, digest, flag, named, text, timestamp, uuid } from './fields';
import { verdict, worksheets } from './rows';
import { maxRows } from './text';

/** The version of the file that this program writes. Older ones are migrated step by step; a newer one is refused. */
export const reviewVersion = 1;
export const reviewFormat = 'tenkencho-review';

export const statuses = ['yes', 'partly', 'no', 'unknown', 'na'] as const;
export const bases = ['record', 'interview', 'estimate'] as const;

const answer = z.strictObject({
  status: choice(statuses),
  reason: text,
  basis: choice(bases),
  note: text,
  evidence: text,
  traces: flag,
  answeredBy: text,
  answeredAt: z._default(z.nullable(timestamp), null),
});

const fact = z.strictObject({ value: z._default(z.literal(factValues), 'unknown'), note: text });

const decision = z.strictObject({
  decision: choice(['do', 'accept', 'find-out']),
  measure: text,
  owner: text,
  due: date,
  state: choice(['open', 'doing', 'done']),
  reason: text,
  until: date,
  decidedBy: text,
  exception: z._default(z.nullable(uuid), null),
});

const areaVerdict = z.strictObject({ rules: verdict, technical: verdict, comment: text });

const approval = z.strictObject({
  role: z.literal(['preparer', 'section', 'unit']),
  name: text,
  at: timestamp,
  verdict: z.literal(['confirmed', 'returned']),
  areas: z.prefault(byId(areaIds, named('area-verdict', areaVerdict)), {}),
  comment: text,
  digest,
  planDigest: digest,
});

const handout = z.strictObject({
  from: text,
  message: text,
  due: date,
  open: z._default(z.array(named('question-id', z.literal(questionIds))).check(z.maxLength(questionIds.length)), []),
});

/** The rules across fields are judged also where single fields have problems, so that all problems are found at once. */
const whenObject = { when: ({ value }: z.core.ParsePayload) => typeof value === 'object' && value !== null };

/**
 * One review as a file: the one definition from which the TypeScript types and `public/schema/review-1.json` come.
 * Strict: a key that is not named here is an error. The order of keys here is their order in the file.
 */
export const reviewSchema = z
  .strictObject({
    format: z.literal(reviewFormat),
    version: z.literal(reviewVersion),
    checklist: z.literal(checklistDate),
    id: uuid,
    edition: z.literal(editions),
    depth: z.literal(depths),
    practice: flag,
    subject: z.prefault(z.strictObject({ organisation: text, department: text, reviewer: text, from: date, to: date }), {}),
    previous: z._default(z.nullable(z.strictObject({ id: uuid, digest })), null),
    createdAt: timestamp,
    updatedAt: timestamp,
    scope: z.prefault(byId(factIds, named('fact', fact)), {}),
    answers: z.prefault(byId(questionIds, named('answer', answer)), {}),
    handout: z._default(z.nullable(handout), null),
    worksheets,
    actions: z.prefault(byId(questionIds, named('decision', decision)), {}),
    approvals: z._default(z.array(named('approval', approval)).check(z.maxLength(maxRows)), []),
  })
  .check(
    z.superRefine((review, context) => {
      if (review.edition === 'ci' && review.depth === 'detailed') {
        context.addIssue({ code: 'custom', input: review.depth, path: ['depth'], params: { kind: 'gov-only' } });
      }
      for (const [id, entry] of Object.entries(review.answers ?? {})) {
        if (entry?.traces === true && isQuestionId(id) && !question(id).traces) {
          context.addIssue({ code: 'custom', input: true, path: ['answers', id, 'traces'], params: { kind: 'traces' } });
        }
      }
    }, whenObject),
  );

export type Review = z.output<typeof reviewSchema>;
export type Answer = z.output<typeof answer>;
export type Fact = z.output<typeof fact>;
export type Subject = Review['subject'];
export type Decision = z.output<typeof decision>;
export type Approval = z.output<typeof approval>;
export type Handout = z.output<typeof handout>;
export type Status = (typeof statuses)[number];
export type Basis = (typeof bases)[number];

/** An answer in which nothing has been filled in. */
export const emptyAnswer: Answer = answer.parse({});
export const emptyFact: Fact = fact.parse({});
export const emptyDecision: Decision = decision.parse({});
