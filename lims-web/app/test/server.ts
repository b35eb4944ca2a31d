import { vi } from 'vitest'

export interface Asked {
  method: string
  path: string
  query: URLSearchParams
  body: any
}
type Answer = unknown | ((asked: Asked) => unknown)

export class Refusal {
  constructor(readonly problem: { status: number; title: string; [key: string]: unknown }) {}
}
export const refuses = (status: number, problem: object) => new Refusal({ status, title: 'refused', ...problem })

/** Stands where the server would: answers by `GET /path`, and remembers what was asked. */
export function serverAnswers(answers: Record<string, Answer>) {
  const asked: Asked[] = []
  const fetch = vi.fn(async (url: string, request: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const method = request.method ?? 'GET'
    const path = pathname.replace(/^\/api/, '')
    const body = typeof request.body === 'string' ? JSON.parse(request.body) : request.body
    const question = { method, path, query: searchParams, body }
    asked.push(question)
    const answer = answers[`${method} ${path}`]
    const said = typeof answer === 'function' ? answer(question) : answer
    if (said === undefined) return reply(404, { status: 404, title: `nothing at ${method} ${path}` })
    if (said instanceof Refusal) return reply(said.problem.status, said.problem)
    return reply(200, said)
  })
  vi.stubGlobal('fetch', fetch)
  return { asked, last: (method: string) => asked.filter((question) => question.method === method).at(-1) }
}

/** From here on nothing is heard. */
export const noSignal = () => vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('no network'))))

function reply(status: number, body: unknown) {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })
}
