/** A backend that receives dossiers and serves figures. The library judges dossiers, counts, divides and words. */
import { createRequire } from 'node:module';
import swagger from '@fastify/swagger';
import { figures, onlineShareOfReceived, onTimeShareOfSettled, print, unitOf } from '@hanoi-dx/core/indicators';
import { month } from '@hanoi-dx/core/periods';
import { byBody, mergeTallies, rollUp, tally } from '@hanoi-dx/core/tallies';
import fastify from 'fastify';

const dossierSchema = createRequire(import.meta.url)('@hanoi-dx/core/json-schema/dossier.json');

const PLAN = { by: [byBody, month], of: [onlineShareOfReceived, onTimeShareOfSettled], rule: 'portal' };
const SERVED = [onlineShareOfReceived, onTimeShareOfSettled];

/** The server, not yet listening. It keeps counts and no dossier; a real one would keep the tally in a database. */
export async function buildApp() {
  const app = fastify();
  await app.register(swagger, { openapi: { info: { title: 'Dossiers in, figures out', version: '1.0.0' } } });
  let table = tally([], PLAN);

  app.post('/dossiers', { schema: INTAKE, validatorCompiler: isList }, async ({ body }) => {
    const counted = tally(body, { ...PLAN, firstRow: table.records.read + 1 });
    const merged = mergeTallies(table, counted);
    if (merged.ok) table = merged.value;
    return { counted: counted.records.counted, faults: counted.faults };
  });
  app.get('/figures', { schema: ANSWER }, async ({ query: { locale, of } }) => {
    const shown = of === 'body' ? table : rollUp(table, { without: ['body'] }).value;
    return SERVED.flatMap((indicator) =>
      figures(shown, indicator).map(({ at, figure }) => ({
        at,
        indicator: indicator.code,
        title: indicator.title[locale],
        unit: unitOf(indicator)[locale],
        status: figure.status,
        printed: print(figure, locale),
        ...(figure.status === 'value' && { numerator: figure.numerator, denominator: figure.denominator }),
      })),
    );
  });
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  return app;
}

/** Fastify refuses what is no list; each dossier in it is judged by the library, which costs no other one. */
function isList() {
  return (body) => (Array.isArray(body) ? { value: body } : { error: new Error('a list of dossiers') });
}

const text = { type: 'string' };
const INTAKE = {
  summary: 'Dossiers, each counted or listed with what is wrong with it',
  body: { type: 'array', items: dossierSchema },
  response: {
    200: {
      type: 'object',
      properties: {
        counted: { type: 'integer' },
        faults: { type: 'array', items: { type: 'object', additionalProperties: true } },
      },
    },
  },
};
const ANSWER = {
  summary: 'Figures by month, of the city or of each body',
  querystring: {
    type: 'object',
    properties: {
      locale: { enum: ['vi', 'en'], default: 'vi' },
      of: { enum: ['city', 'body'], default: 'city' },
    },
  },
  response: {
    200: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          at: { type: 'object', additionalProperties: text },
          indicator: text,
          title: text,
          unit: text,
          status: text,
          printed: text,
          numerator: { type: 'integer' },
          denominator: { type: 'integer' },
        },
      },
    },
  },
};
