import fs from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** What an HTTP client of a test has in hand. */
export interface Answer {
  status: number;
  body: unknown;
  /** What was sent; an answer that is no JSON has no other body. */
  text?: string;
  headers: Record<string, unknown>;
}

export const OPENAPI_FILE = path.resolve(__dirname, '../../openapi.json');

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The same document with every object schema closed. The published one leaves them open, so that
 * a new attribute breaks no client; a test must hear of every one that is not described.
 */
function closed(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(closed);
  }
  if (!isObject(value)) {
    return value;
  }
  const copy: JsonObject = Object.fromEntries(
    Object.entries(value).map(([key, nested]) => [key, closed(nested)]),
  );
  if (copy.type === 'object' && copy.additionalProperties === undefined) {
    copy.additionalProperties = false;
  }
  return copy;
}

const document = closed(JSON.parse(fs.readFileSync(OPENAPI_FILE, 'utf8'))) as JsonObject;

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats(ajv);
// What ajv reads as keywords of a schema when it follows references into the document.
ajv.addVocabulary(Object.keys(document));
ajv.addSchema(document, 'openapi');

const compiled = new Map<string, ValidateFunction>();

function validatorAt(pointer: string[]): ValidateFunction {
  const fragment = pointer
    .map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const known = compiled.get(fragment);
  if (known) {
    return known;
  }
  const validate = ajv.compile({ $ref: `openapi#/${fragment}` });
  compiled.set(fragment, validate);
  return validate;
}

function at(pointer: string[]): JsonObject | undefined {
  let value: Json | undefined = document;
  for (const step of pointer) {
    value = isObject(value) ? value[step] : undefined;
  }
  return isObject(value) ? value : undefined;
}

// A literal segment goes before a parameter: /articles/slug/{slug}, not /articles/{id}/{…}.
const templates = Object.keys(at(['paths']) ?? {})
  .sort((a, b) => b.indexOf('{') - a.indexOf('{'))
  .map((template) => ({
    template,
    pattern: new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
  }));

/** The path of the document that a URL (or a template itself) falls under. */
function templateOf(url: string): string | undefined {
  const pathname = (url.replace(/^https?:\/\/[^/]+/, '').split(/[?#]/)[0] ?? '').replace(/\/$/, '');
  return templates.find(({ template, pattern }) => template === pathname || pattern.test(pathname))
    ?.template;
}

/** Whether the document has something to say of answers from this URL. */
export const isDescribed = (url: string): boolean => templateOf(url) !== undefined;

/** The JSON schema of an answer, behind a reference to a shared one. */
function locateAnswer(template: string, method: string, status: number): string[] | undefined {
  const pointer = ['paths', template, method, 'responses', String(status)];
  const answer = at(pointer);
  return typeof answer?.$ref === 'string' ? answer.$ref.slice(2).split('/') : answer && pointer;
}

const JSON_TYPE = 'application/json';

/** The body as its schema speaks of it: JSON of a type of its own comes as text. */
const bodyOf = (mediaType: string, body: unknown): unknown =>
  mediaType.endsWith('+json') && typeof body === 'string' ? JSON.parse(body) : body;

/**
 * What in an answer contradicts openapi.json, as sentences; nothing for URLs that it does not
 * describe. The body is the parsed JSON, or the text where it is not JSON.
 */
export function validateAnswer(
  method: string,
  url: string,
  status: number,
  body: unknown,
  contentType = JSON_TYPE,
): string[] {
  const template = templateOf(url);
  const verb = method.toLowerCase();
  if (template === undefined || verb === 'options') {
    return [];
  }
  const say = (problem: string) => `${method} ${url} → ${status}: ${problem}`;
  const described = verb === 'head' ? 'get' : verb;
  if (!at(['paths', template, described])) {
    return [404, 405, 501].includes(status) ? [] : [say('this method is not described')];
  }
  const pointer = locateAnswer(template, described, status);
  if (!pointer) {
    return [say('this status is not described')];
  }
  if (verb === 'head') {
    return [];
  }
  const content = at([...pointer, 'content']);
  if (!content) {
    const isEmpty = body === undefined || body === '' || (isObject(body) && !Object.keys(body)[0]);
    return isEmpty ? [] : [say('has a body, and should have none')];
  }
  const mediaType = contentType.split(';')[0] ?? '';
  if (!(mediaType in content)) {
    return [say(`is of the type ${mediaType}, which is not described`)];
  }
  const validate = validatorAt([...pointer, 'content', mediaType, 'schema']);
  if (validate(bodyOf(mediaType, body))) {
    return [];
  }
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    say(`${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`),
  );
}

/** Fails unless the answer is one that openapi.json describes. Takes a URL or a path template. */
export function expectToMatchOpenApi(answer: Answer, method: string, url: string): void {
  if (!isDescribed(url)) {
    throw new Error(`openapi.json does not describe ${url}`);
  }
  const contentType = String(answer.headers['content-type'] ?? JSON_TYPE);
  const body = contentType.startsWith(JSON_TYPE) ? answer.body : answer.text;
  const problems = validateAnswer(method, url, answer.status, body, contentType);
  if (problems.length > 0) {
    throw new Error(problems.join('\n'));
  }
}
