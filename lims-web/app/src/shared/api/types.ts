import type { components } from './schema'

/** The server's records, generated from its OpenAPI description. */
export type Schemas = components['schemas']

/** OpenAPI made from records does not tell what may be missing; a feature says it where it matters. */
export type Maybe<T, K extends keyof T> = Omit<T, K> & { [P in K]: T[P] | null }
