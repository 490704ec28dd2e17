import { type Endpoint, type EndpointName, endpoints } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../house.ts';

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: unknown;
}
interface Operation {
  operationId: string;
  summary: string;
  security: Record<string, string[]>[];
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: unknown }> };
  responses: Record<string, { description: string; content: Record<string, { schema: unknown }> }>;
}
interface Document {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { securitySchemes: Record<string, unknown> };
}

let house: TestHouse;
let document: Document;
beforeAll(async () => {
  house = await openTestHouse();
  document = (await (await fetch(`${house.url}/api/v1/openapi.json`)).json()) as Document;
});
afterAll(() => house.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

test('the document lists every endpoint, and nothing else', () => {
  const told = operations().map(
    ({ path, method, operation }) => `${operation.operationId} ${method} ${path}`,
  );
  const real = Object.entries(endpoints).map(
    ([name, { method, path }]) => `${name} ${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`,
  );
  expect(told.toSorted()).toEqual(real.toSorted());
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(document.info).toMatchObject({ title: 'Parley', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
});

test('the server answers at every path of the document', async () => {
  const unknown: string[] = [];
  for (const { path, method } of operations()) {
    const url = house.url + path.replace(/\{\w+\}/g, 'x');
    const response = await fetch(url, { method: method.toUpperCase() });
    const text = await response.text();
    if (text.includes('Nothing is at')) unknown.push(`${method} ${path}`);
  }
  expect(unknown).toEqual([]);
});

test('every operation names who may call it, what it takes and what it answers', () => {
  for (const { path, operation } of operations()) {
    const endpoint: Endpoint = endpoints[operation.operationId as EndpointName];
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const parameters = operation.parameters.filter((each) => each.in === 'path');
    expect(parameters.map((each) => each.name).toSorted()).toEqual(inPath.toSorted());
    expect(parameters.every((each) => each.required)).toBe(true);
    for (const parameter of operation.parameters) expect(isSchema(parameter.schema)).toBe(true);
    expect(operation.summary).toMatch(/\w/);
    expect(operation.security.length > 0).toBe(endpoint.right !== 'anyone');
    for (const scheme of operation.security.flatMap((each) => Object.keys(each)))
      expect(Object.keys(document.components.securitySchemes)).toContain(scheme);
    expect(operation.requestBody !== undefined).toBe(Boolean(endpoint.body ?? endpoint.upload));
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['200', 'default']));
    for (const { description, content } of Object.values(operation.responses)) {
      expect(description).toMatch(/\w/);
      for (const { schema } of Object.values(content)) expect(isSchema(schema)).toBe(true);
    }
  }
});

const isSchema = (schema: unknown) =>
  typeof schema === 'object' && schema !== null && !Array.isArray(schema) && Object.keys(schema).length > 0;

/** Every object in the document, with where it stands. */
function* objectsIn(value: unknown, place = '#'): Iterable<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [place, value as Record<string, unknown>];
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${place}/${key}`);
}

function resolve(ref: string): unknown {
  return ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
}

test('every reference leads somewhere, and every schema is well formed', () => {
  const wrong: string[] = [];
  const types = new Set(['object', 'array', 'string', 'integer', 'number', 'boolean', 'null']);
  for (const [place, value] of objectsIn(document)) {
    if (typeof value.$ref === 'string' && resolve(value.$ref) === undefined)
      wrong.push(`${place}: ${value.$ref}`);
    if (!place.includes('/schema') || /\/(properties|examples?|default|enum)$/.test(place)) continue;
    const { type, required, properties } = value;
    if (typeof type === 'string' && !types.has(type)) wrong.push(`${place}: type ${type}`);
    if (Array.isArray(required) && typeof properties === 'object' && properties)
      for (const name of required)
        if (!(String(name) in properties)) wrong.push(`${place}: requires ${name}`);
    for (const key of ['anyOf', 'oneOf', 'allOf'])
      if (key in value && !(Array.isArray(value[key]) && value[key].every(isSchema)))
        wrong.push(`${place}: ${key}`);
  }
  expect(wrong).toEqual([]);
});
