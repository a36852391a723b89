import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { openApiDocument } from './openapi.js';

const DOCS = '/api/docs';

// The reader writes its colours into the page; nothing else of the product may.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join(';');

/** The API's description at /api/openapi.json, and to read and try at /api/docs. Written at the first request. */
export function serveApiDocs(app: NestFastifyApplication): void {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup(DOCS, app, () => (document ??= openApiDocument(app)), {
    raw: ['json'],
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Amends API',
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', ({ url }, reply, _payload, done) => {
      if (url.startsWith(DOCS)) reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
      done();
    });
}
