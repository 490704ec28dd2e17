import { type Endpoint, endpoints, refusalStatus } from '@parley/contract';
import { z } from 'zod';

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(refusalStatus) },
    detail: { type: 'string' },
    requestId: { type: 'string' },
    errors: { type: 'object', additionalProperties: { type: 'string' } },
    retryAfter: { type: 'integer' },
  },
};

/** The OpenAPI 3.1 document, made from the same shapes that parse requests. */
export function openApiDocument(version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(name, endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version,
      description:
        'Omnichannel customer service. Errors are RFC 9457 problems; writes with a session cookie need the header `x-parley: 1`.',
      license: { name: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'parley_session' },
        visitor: {
          type: 'http',
          scheme: 'bearer',
          description: 'the visitor token from POST /api/widget/v1/sessions',
        },
      },
    },
  };
}

function operation(name: string, endpoint: Endpoint) {
  const security = { anyone: [], visitor: [{ visitor: [] }] }[endpoint.right as 'anyone' | 'visitor'] ?? [
    { session: [] },
  ];
  return {
    operationId: name,
    summary: endpoint.summary,
    description: `Who may call: ${endpoint.right}.`,
    security,
    parameters: [...parameters(endpoint.params, 'path'), ...parameters(endpoint.query, 'query')],
    ...requestBody(endpoint),
    responses: {
      200: {
        description: 'Done.',
        content: { 'application/json': { schema: schemaOf(endpoint.result, 'output') } },
      },
      default: {
        description: 'Refused.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function requestBody(endpoint: Endpoint) {
  if (endpoint.upload) {
    const schema = {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  return endpoint.body
    ? { requestBody: { content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } } } }
    : {};
}

function parameters(shape: z.ZodType | undefined, place: 'path' | 'query') {
  if (!shape) return [];
  const schema = schemaOf(shape, 'input') as { properties?: Record<string, object>; required?: string[] };
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (schema.required?.includes(name) ?? false),
    schema: property,
  }));
}

function schemaOf(shape: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as { $schema?: string };
  return schema;
}
