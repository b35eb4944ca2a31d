import type { components, paths } from './schema'

/** The server's records, generated from its OpenAPI description. */
export type Schemas = components['schemas']

type Content<R> = R extends { content: infer C } ? C[keyof C] : never
type Usual<P extends keyof paths> = 'get' extends keyof paths[P] ? 'get' : never

/** What the server answers at a path: `AnswerTo<'/api/people/me'>`. */
export type AnswerTo<P extends keyof paths, M extends keyof paths[P] = Usual<P>> = paths[P][M] extends {
  responses: { 200: infer R }
}
  ? Content<R>
  : never

/** One line of the list that the server answers at a path. */
export type ItemOf<P extends keyof paths> = AnswerTo<P> extends { items: Array<infer I> } ? I : never

/** What the server takes at a path. */
export type BodyOf<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends { requestBody?: infer R }
  ? Content<NonNullable<R>>
  : never

/** OpenAPI made from records does not tell what may be missing; a feature says it where it matters. */
export type Maybe<T, K extends keyof T> = Omit<T, K> & { [P in K]: T[P] | null }
