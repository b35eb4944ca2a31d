/** What a phone takes along to check reports without a connection: the log's key and the list of reports that have ended. */
export interface Known {
  logKey: string
  asOf: string
  ended: { number: string; state: string; endedAt: string }[]
}

const PLACE = 'jialing.check'

export function remembered(): Known | null {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? 'null') as Known | null
  } catch {
    return null
  }
}

/** From the server when it can be reached; the first key that was seen stays, and another one is refused. */
export async function refreshed(): Promise<Known | null> {
  const before = remembered()
  try {
    const [keys, ended] = await Promise.all([json('/api/ledger/log/keys'), json('/api/reporting/ended')])
    const known: Known = { logKey: before?.logKey ?? keys.log, asOf: ended.asOf, ended: ended.items }
    localStorage.setItem(PLACE, JSON.stringify(known))
    return known
  } catch {
    return before
  }
}

async function json(path: string) {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}
