import { openEnded, type EndedList } from '@/features/evidence/endedReports'

/**
 * What a phone takes along to check reports without a connection: the log's key, and the newest list of ended reports that the log
 * signed; null before there was one.
 */
export interface Known {
  logKey: string
  list: EndedList | null
}

/** Why the list that the server gave was not taken. */
export type Refused = 'unsigned' | 'older'

const PLACE = 'jialing.check'

export function remembered(): Known | null {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? 'null') as Known | null
  } catch {
    return null
  }
}

/** From the server when it can be reached; the first key that was seen stays, and another one is refused. */
export async function refreshed(): Promise<{ known: Known | null; refused: Refused | null }> {
  const before = remembered()
  try {
    const [keys, given] = await Promise.all([json('/api/ledger/log/keys'), json('/api/reporting/ended')])
    const logKey: string = before?.logKey ?? keys.log
    const list = await openEnded(given, logKey)
    const refused = refusal(list, before?.list ?? null)
    const known: Known = { logKey, list: refused ? (before?.list ?? null) : list }
    localStorage.setItem(PLACE, JSON.stringify(known))
    return { known, refused }
  } catch {
    return { known: before, refused: null }
  }
}

/** Each end is an act, so the tree grows with the list: a smaller tree is an older list. */
function refusal(list: EndedList | null, before: EndedList | null): Refused | null {
  if (!list) return 'unsigned'
  return before && list.size < before.size ? 'older' : null
}

async function json(path: string) {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}
