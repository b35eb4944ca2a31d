import { currentLanguage } from '@/shared/i18n'
import { problemOf, Refused, Unreachable } from './problem'

type Query = Record<string, string | number | boolean | string[] | null | undefined>

export interface Page<T> {
  items: T[]
  next: string | null
}

let csrf = ''
let onSessionEnd = () => {}

export function rememberCsrf(token: string) {
  csrf = token
}

export function whenSessionEnds(listener: () => void) {
  onSessionEnd = listener
}

export function address(path: string, query: Query = {}) {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue
    for (const each of Array.isArray(value) ? value : [value]) search.append(name, String(each))
  }
  const text = search.toString()
  return `/api${path}${text ? `?${text}` : ''}`
}

async function send(method: string, url: string, body?: unknown, credentials: RequestCredentials = 'same-origin'): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': currentLanguage(),
  }
  if (method !== 'GET' && credentials !== 'omit') headers['X-CSRF-Token'] = csrf
  const upload = body instanceof Blob
  if (body !== undefined) headers['Content-Type'] = upload ? body.type : 'application/json'
  try {
    return await fetch(url, {
      method,
      headers,
      credentials,
      body: body === undefined ? undefined : upload ? body : JSON.stringify(body),
    })
  } catch (failure) {
    throw new Unreachable(failure)
  }
}

async function ask<T>(method: string, url: string, body?: unknown, credentials?: RequestCredentials): Promise<T> {
  const response = await send(method, url, body, credentials)
  if (!response.ok) {
    if (response.status === 401) onSessionEnd()
    throw new Refused(await problemOf(response))
  }
  if (response.status === 204 || response.headers.get('Content-Length') === '0') return undefined as T
  return (await response.json()) as T
}

export const get = <T>(path: string, query?: Query) => ask<T>('GET', address(path, query))
export const post = <T>(path: string, body?: unknown, query?: Query) => ask<T>('POST', address(path, query), body)
export const put = <T>(path: string, body?: unknown) => ask<T>('PUT', address(path), body)
export const remove = <T>(path: string) => ask<T>('DELETE', address(path))

/** The same without cookie and token: the server does not learn who asks. */
export const getAsNobody = <T>(path: string) => ask<T>('GET', address(path), undefined, 'omit')
export const postAsNobody = <T>(path: string, body: unknown) => ask<T>('POST', address(path), body, 'omit')
