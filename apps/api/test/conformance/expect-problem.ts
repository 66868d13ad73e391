import type { HttpReply } from '@stoa/kit/testing'
import { expect } from 'vitest'
import { kit } from './conformance-of.ts'

const documented = new Map(kit.errors.map((error) => [error.code, error.status]))

/** Holds a refusal against the contract: a problem document with a documented code of that status. Answers it. */
export function expectProblem(reply: HttpReply, about: string) {
  expect([about, reply.status, reply.body.slice(0, 300)]).toEqual([
    about,
    expect.toSatisfy(isRefusal),
    expect.any(String),
  ])
  expect([about, String(reply.headers['content-type']).split(';')[0]]).toEqual([about, 'application/problem+json'])
  const problem = JSON.parse(reply.body) as {
    code: string
    status: number
    errors: { path: string; code: string; message: string }[]
  }
  expect([about, problem.code, documented.get(problem.code), problem.status]).toEqual([
    about,
    problem.code,
    reply.status,
    reply.status,
  ])
  return problem
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500
}
