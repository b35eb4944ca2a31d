import { computed, onScopeDispose, shallowReactive, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { inTime } from '@/shared/api/inTime'
import { noAnswer } from '@/shared/api/problem'
import { placeCalled } from '@/shared/outbox/place'
import { useSession, type Me } from '@/shared/session'

/**
 * What a person has loaded with a signal, for times without one.
 *
 * This device MUST show it to nobody else, and MUST forget it when they log out or somebody else logs in. Visitors keep nothing.
 */
interface Kept<T = unknown> {
  /** The person and the name of the thing. */
  key: string
  person: string
  name: string
  /** When the server said it. */
  at: string
  content: T
}

const HOUR_MS = 3_600_000
/** The server ends a session after as long at most. */
const KNOWN_MS = 12 * HOUR_MS
const KEPT_MS = 7 * 24 * HOUR_MS
const MOST = 300
const AGAIN_MS = 20_000
const ME = 'me'

const place = placeCalled<Kept>('jialing.kept')
/** The things that are shown as they were kept. */
const shownAsOf = shallowReactive(new Map<string, string>())

let last: Promise<unknown> = Promise.resolve()
/** One after the other, so that nothing is put back behind a log-out. A device that cannot keep anything costs the copy, not the page. */
function inTurn<T>(work: () => Promise<T>): Promise<T | null> {
  const done = last.then(work).catch(() => null)
  last = done
  return done
}

const keyOf = (person: string, name: string) => `${person} ${name}`
const age = ({ at }: Kept) => Date.now() - Date.parse(at)
const whose = () => useSession().me?.personId
const keeps = (person: Me | null) => person !== null && !person.capacities.includes('VISITING_INSPECTOR')

export async function keep(name: string, content: unknown) {
  const person = whose()
  shownAsOf.delete(name)
  if (!person || !keeps(useSession().me)) return
  const entry = { key: keyOf(person, name), person, name, at: new Date().toISOString(), content: JSON.parse(JSON.stringify(content)) }
  await inTurn(async () => {
    if (person === whose()) await place.put(entry)
  })
}

const isOwn = (each: Kept) => each.person === whose() && age(each) < KEPT_MS
const own = async () => ((await inTurn(() => place.all())) ?? []).filter(isOwn)

async function ownCalled<T>(name: string) {
  const found = await inTurn(() => place.one(keyOf(whose() ?? '', name)))
  return found && isOwn(found) ? (found as Kept<T>) : undefined
}
const ownAmong = async <T>({ beginning, is }: NonNullable<Keeping<T>['among']>) =>
  (await own()).find(({ name, content }) => name.startsWith(beginning) && is(content as T)) as Kept<T> | undefined

/** The names of what is kept that begin like this. */
export const keptNames = async (beginning: string) => (await own()).map(({ name }) => name).filter((name) => name.startsWith(beginning))

/** What is kept under names that begin like this. */
export const keptThings = async <T>(beginning: string) => (await own()).filter(({ name }) => name.startsWith(beginning)).map(({ content }) => content as T)

/** Of all whose names begin like this, only these are still of use. */
export async function keepOnly(beginning: string, names: string[]) {
  for (const { key, name } of await own()) {
    if (name.startsWith(beginning) && !names.includes(name)) await inTurn(() => place.remove(key))
  }
}

export interface Keeping<T> {
  /** Whether it is of use without a signal; if not, nothing is kept under the name. */
  when?: (content: T) => boolean
  /** What else the name may mean: those whose names begin like this, if they are it. */
  among?: { beginning: string; is: (content: T) => boolean }
}

/** The server's answer, which is kept; where none comes in time, the last that was. */
export async function kept<T>(name: string, load: () => Promise<T>, { when = () => true, among }: Keeping<T> = {}): Promise<T> {
  const person = whose()
  const asked = load()
  asked.catch(() => {})
  const here = (await ownCalled<T>(name)) ?? (among && (await ownAmong(among)))
  try {
    const content = await (here ? inTime(asked) : asked)
    if (person !== whose()) return content
    if (when(content)) void keep(name, content)
    else void forget(name)
    return content
  } catch (problem) {
    if (!here || person !== whose() || !noAnswer(problem)) throw problem
    shownAsOf.set(name, here.at)
    return here.content
  }
}

async function forget(name: string) {
  const person = whose()
  shownAsOf.delete(name)
  if (person) await inTurn(() => place.remove(keyOf(person, name)))
}

/** Since when the page shows what was kept, or null. While it does, it asks again by itself. */
export function useAsOf(names: MaybeRefOrGetter<string[]>, reload: () => unknown) {
  const asOf = computed(() => toValue(names).map((name) => shownAsOf.get(name)).filter((at) => at !== undefined).sort()[0] ?? null)
  const again = () => asOf.value && void reload()
  const clock = setInterval(again, AGAIN_MS)
  window.addEventListener('online', again)
  watch(() => useSession().confirmed, again)
  onScopeDispose(() => {
    clearInterval(clock)
    window.removeEventListener('online', again)
  })
  return asOf
}

/** Who worked here last, while their session may still be open. */
export async function knownHere(): Promise<Me | null> {
  const all = (await inTurn(() => place.all())) ?? []
  const found = all.find((each) => each.name === ME && age(each) < KNOWN_MS)
  return (found?.content as Me | undefined) ?? null
}

/** The server has said that nobody is logged in here: what was kept waits for the same person. */
export const forgetWho = () =>
  inTurn(async () => {
    for (const { key, name } of await place.all()) if (name === ME) await place.remove(key)
  })

/** Follows who comes and goes on this device. */
export function startKeeping() {
  const session = useSession()
  watch(
    () => ({ me: session.me, confirmed: session.confirmed }),
    ({ me, confirmed }, before) => {
      if (me && !confirmed) return
      if (!me && !before?.me) return
      if (me?.personId !== before?.me?.personId) shownAsOf.clear()
      void inTurn(() => sweep(me))
      if (me) void keep(ME, { ...me, csrf: '' })
    },
    { immediate: true },
  )
}

/** Leaves what this person can still use. */
async function sweep(me: Me | null) {
  const newestFirst = (await place.all()).sort((a, b) => b.at.localeCompare(a.at))
  const ofUse = keeps(me) ? newestFirst.filter((each) => each.person === me!.personId && age(each) < KEPT_MS).slice(0, MOST) : []
  for (const each of newestFirst) if (!ofUse.includes(each)) await place.remove(each.key)
}
