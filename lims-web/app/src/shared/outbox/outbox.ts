import { computed, shallowRef, watch } from 'vue'
import { Refused, type Problem } from '@/shared/api/problem'
import { timeOrderedId } from '@/shared/api/timeOrderedId'
import { useSession } from '@/shared/session'
import { placeCalled } from './place'

/** A photo on its way: the server gives it its id. */
export interface OutgoingPhoto {
  /** Null for one that the server has had before. */
  blob: Blob | null
  id: string | null
}

/**
 * What a person records on this device, with or without a signal.
 *
 * The device MUST NOT drop it before the server has taken it, and sending it twice MUST change nothing: its id is minted here.
 */
export interface Outgoing<B = unknown> {
  /** One thing on the screen, one entry. */
  key: string
  /** Which feature sends it. */
  kind: string
  id: string
  /** Who recorded it; only they send it. */
  person: string
  body: B
  photos: OutgoingPhoto[]
  /** When it was recorded; null while it is being written. */
  at: string | null
  /** Why the server did not take it; it waits for the person. */
  refusal: Problem | null
}

/** Sends an entry; MUST be safe to repeat. `keep` notes progress, so that a photo that has arrived is not sent again. */
type Sender = (entry: Outgoing<any>, keep: (entry: Outgoing<any>) => Promise<void>) => Promise<unknown>

const AGAIN_MS = 20_000
const TAKEN = 'jialing.outbox.lastSent'

const place = placeCalled<Outgoing>('jialing.outbox')
const senders = new Map<string, Sender>()
const entries = shallowRef<Outgoing[]>([])
const sending = shallowRef<string | null>(null)
const lastSent = shallowRef(localStorage.getItem(TAKEN))
/** The newest that the server has taken, with its answer. */
const taken = shallowRef<{ key: string; kind: string; answer: unknown } | null>(null)

/** What waits is on this page only: the device could not keep it. */
const fragile = shallowRef(false)

let started: Promise<void> | null = null

/** Proxies of a form cannot be kept: what is kept is what they stand for. */
const plain = <B>(body: B): B => JSON.parse(JSON.stringify(body)) as B

async function put(entry: Outgoing) {
  const kept = { ...entry, body: plain(entry.body) }
  entries.value = [...entries.value.filter(({ key }) => key !== kept.key), kept]
  // A full or forbidden storage costs the safety copy, not the record in hand; the person is told.
  fragile.value = !(await place.put(kept).then(() => true, () => false))
}

async function forget(key: string) {
  entries.value = entries.value.filter((each) => each.key !== key)
  await place.remove(key).catch(() => {})
}

function start() {
  started ??= place.all().catch((): Outgoing[] => []).then((kept) => {
    entries.value = [...kept, ...entries.value.filter(({ key }) => !kept.some((each) => each.key === key))]
    window.addEventListener('online', () => void send())
    setInterval(() => void send(), AGAIN_MS)
    watch(() => [useSession().me?.personId, useSession().confirmed], () => void send(), { immediate: true })
    void navigator.storage?.persist?.().catch(() => false)
  })
  return started
}

const mine = () => entries.value.filter(({ person }) => person === useSession().me?.personId)
const ready = () => (useSession().confirmed ? mine() : []).filter(({ at, refusal }) => at !== null && refusal === null)

/** Nobody is logged in, too much was asked at once, or the server is not well: the entry has done nothing wrong. */
const isForLater = (status: number) => status === 401 || status === 429 || status >= 500

/** In the order of their recording. Where no answer comes, or nobody is logged in, the rest waits too. */
async function send() {
  if (sending.value !== null) return
  for (const { key } of ready().sort((a, b) => a.at!.localeCompare(b.at!))) {
    const entry = entries.value.find((each) => each.key === key)
    const sender = entry && senders.get(entry.kind)
    if (!entry || !sender) continue
    sending.value = key
    try {
      const answer = await sender(entry, put)
      await forget(key)
      lastSent.value = new Date().toISOString()
      localStorage.setItem(TAKEN, lastSent.value)
      taken.value = { key, kind: entry.kind, answer }
    } catch (problem) {
      if (!(problem instanceof Refused) || isForLater(problem.status)) return
      const kept = entries.value.find((each) => each.key === key) ?? entry
      await put({ ...kept, refusal: problem.problem })
    } finally {
      sending.value = null
    }
  }
}

/** A feature says how its entries are sent. */
export function sendsBy<B>(kind: string, sender: (entry: Outgoing<B>, keep: (entry: Outgoing<B>) => Promise<void>) => Promise<unknown>) {
  senders.set(kind, sender as Sender)
}

/** The one outbox of this device. */
export function useOutbox() {
  void start()
  const session = useSession()
  const own = computed(() => entries.value.filter(({ person }) => person === session.me?.personId))
  const waiting = computed(() => own.value.filter(({ at }) => at !== null))

  const entryOf = <B>(key: string) => own.value.find((each) => each.key === key) as Outgoing<B> | undefined

  /** Keeps what is being written, under a new id: nothing of it was sent. */
  const write = <B>(entry: Pick<Outgoing<B>, 'key' | 'kind' | 'body' | 'photos'>) =>
    put({ ...entry, id: timeOrderedId(), person: session.me?.personId ?? '', at: null, refusal: null })

  /** From now on it is on its way. */
  async function record<B>(entry: Pick<Outgoing<B>, 'key' | 'kind' | 'body' | 'photos'>) {
    await put({ ...entry, id: timeOrderedId(), person: session.me?.personId ?? '', at: new Date().toISOString(), refusal: null })
    await send()
  }

  /** The same again, as the person has put it right; when it was recorded stays. */
  async function sendAgain<B>(key: string, body: B) {
    const entry = entryOf<B>(key)
    if (!entry) return
    await put({ ...entry, body, refusal: null })
    await send()
  }
  return { started: start(), fragile, own, waiting, sending, lastSent, taken, entryOf, write, record, sendAgain, forget, send }
}
