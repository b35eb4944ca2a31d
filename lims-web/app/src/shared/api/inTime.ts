import { Unreachable } from './problem'

const SLOW_MS = 6_000

/** The answer if it comes in time: a weak signal is none. */
export function inTime<T>(asked: Promise<T>): Promise<T> {
  asked.catch(() => {})
  return Promise.race([asked, new Promise<never>((_, reject) => setTimeout(() => reject(new Unreachable('slow')), SLOW_MS))])
}
