import type { SessionAnswer } from '@amends/shared/contract/session.js';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '../http/actor.js';
import { Can, Public } from '../http/can.js';
import { Endpoint } from '../http/endpoint.js';
import { ChangeLocale } from './change-locale.js';
import { ChangePassword } from './change-password.js';
import { LocaleBody } from './locale.body.js';
import { PasswordBody } from './password.body.js';
import { SessionView } from './session.view.js';
import { SignInBody } from './sign-in.body.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';

@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly changeLocale: ChangeLocale,
    private readonly changePassword: ChangePassword,
    private readonly view: SessionView,
  ) {}

  @Post()
  @Public()
  @HttpCode(200)
  @Endpoint({
    summary: 'Sign in; the session comes as a cookie',
    body: 'SignInRequest',
    answers: { 200: 'SessionAnswer' },
    problems: ['invalid_credentials', 'too_many_attempts'],
  })
  start(
    @Body() body: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    return this.signIn.signIn(body, request, reply);
  }

  @Get()
  @Can()
  @Endpoint({ summary: 'Who is signed in and what they may do', answers: { 200: 'SessionAnswer' } })
  show(@CurrentActor() actor: Actor): Promise<SessionAnswer> {
    return this.view.of(actor);
  }

  @Delete()
  @Can()
  @HttpCode(204)
  @Endpoint({ summary: 'Sign out', answers: { 204: null } })
  end(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.signOut.signOut(actor, request, reply);
  }

  @Put('locale')
  @Can()
  @Endpoint({ summary: 'Change the language', body: 'LocaleRequest', answers: { 200: 'SessionAnswer' } })
  setLocale(@CurrentActor() actor: Actor, @Body() { locale }: LocaleBody): Promise<SessionAnswer> {
    return this.changeLocale.change(actor, locale);
  }

  @Put('password')
  @Can()
  @HttpCode(204)
  @Endpoint({
    summary: 'Change your own password; sessions elsewhere end',
    body: 'PasswordRequest',
    answers: { 204: null },
    problems: ['too_many_attempts'],
  })
  setPassword(@CurrentActor() actor: Actor, @Body() body: PasswordBody, @Req() request: FastifyRequest): Promise<void> {
    return this.changePassword.change(actor, body, request);
  }
}
