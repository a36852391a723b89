import type { FastifyRequest } from 'fastify';
import type { AuditedAct } from '../database/audit.js';
import { clientClass } from './client-class.js';

/** Where somebody knocks from. */
export interface Origin {
  address: string;
  /** `Firefox, Windows`: what kind of program, never which one exactly. */
  client: string;
}

export const originOf = ({ ip, headers }: FastifyRequest): Origin => ({
  address: ip,
  client: clientClass(headers['user-agent'] ?? ''),
});

const NOBODY = 'unknown';

export const signedIn = (employeeId: string, { address, client }: Origin): AuditedAct => ({
  actorId: employeeId,
  departmentId: null,
  subject: 'sign_in',
  subjectId: employeeId,
  before: null,
  after: { outcome: 'signed_in', client },
  address,
});

/** @param employeeId whose account was tried; undefined = there is none. What was typed is never kept */
export const signInFailed = (employeeId: string | undefined, { address, client }: Origin): AuditedAct => ({
  actorId: null,
  departmentId: null,
  subject: 'sign_in',
  subjectId: employeeId ?? NOBODY,
  before: null,
  after: { outcome: 'failed', client },
  address,
});

export const signedOut = (employeeId: string, { address, client }: Origin): AuditedAct => ({
  actorId: employeeId,
  departmentId: null,
  subject: 'sign_out',
  subjectId: employeeId,
  before: null,
  after: { client },
  address,
});
