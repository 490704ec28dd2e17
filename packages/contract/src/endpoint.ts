import type { z } from 'zod';

/** Who may call: nobody signed in, a visitor with a token, anyone signed in, or an agent of the workspace with at least this role. */
export type Right = 'anyone' | 'visitor' | 'person' | Role;
export type Role = 'agent' | 'supervisor' | 'admin' | 'owner';
export const roles = ['agent', 'supervisor', 'admin', 'owner'] as const;

/** One route of the HTTP API: the shapes are parsed at the door and generate the OpenAPI document and the typed client. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Fastify style: `/api/v1/workspaces/:workspaceId/…` */
  path: string;
  right: Right;
  summary: string;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  /** `multipart` bodies are streamed to the handler and not parsed at the door. */
  upload?: true;
  result: z.ZodType;
}

/** Keeps the exact types of an endpoint's shapes. */
export const endpoint = <const E extends Endpoint>(spec: E): E => spec;

type Parsed<T, Otherwise = undefined> = T extends z.ZodType ? z.output<T> : Otherwise;
type Given<T, Otherwise = undefined> = T extends z.ZodType ? z.input<T> : Otherwise;

/** What a handler receives, parsed. */
export interface Asked<E extends Endpoint> {
  params: Parsed<E['params']>;
  query: Parsed<E['query']>;
  body: Parsed<E['body']>;
}
/** What a caller passes; taken apart endpoint by endpoint, or the compiler would multiply all of them by themselves. */
export type Call<E extends Endpoint> = E extends Endpoint
  ? (E extends { params: z.ZodType } ? { params: Given<E['params']> } : { params?: undefined }) &
      (E extends { query: z.ZodType } ? { query?: Given<E['query']> } : { query?: undefined }) &
      (E extends { body: z.ZodType } ? { body: Given<E['body']> } : { body?: undefined })
  : never;
export type ResultOf<E extends Endpoint> = z.output<E['result']>;
