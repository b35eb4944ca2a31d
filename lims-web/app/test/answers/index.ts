import { assessment } from './assessment'
import { bench } from './bench'
import { catalogue } from './catalogue'
import { complaints } from './complaints'
import { improvement } from './improvement'
import { draws } from './draws'
import { equipment } from './equipment'
import { capability } from './capability'
import { network } from './network'
import { contracts } from './contracts'
import { credit } from './credit'
import { competence } from './competence'
import { environment } from './environment'
import { figures } from './figures'
import { inbox } from './inbox'
import { inspection } from './inspection'
import type { Answer, Answers, Screen } from './kinds'
import { lookback } from './lookback'
import { methods } from './methods'
import { partners } from './partners'
import { people } from './people'
import { planning } from './planning'
import { procedures } from './procedures'
import { proficiency } from './proficiency'
import { reporting } from './reporting'
import { samplebank } from './samplebank'
import { custody, sampling } from './sampling'
import { transfer } from './transfer'
import { uncertainty } from './uncertainty'
import { qualification } from './qualification'
import { visits } from './visits'

const usual: Answers = { ...people, ...inbox, ...catalogue, ...planning, ...sampling, ...custody, ...bench, ...reporting, ...improvement, ...equipment, ...competence, ...environment, ...lookback, ...samplebank, ...assessment, ...uncertainty, ...methods, ...procedures, ...draws, ...proficiency, ...inspection, ...partners, ...visits, ...complaints, ...figures, ...transfer, ...credit, ...capability, ...network, ...contracts, ...qualification }

export function answer(method: string, path: string, query: URLSearchParams, screen: Screen): Answer | null {
  if (path === '/people/me') {
    return screen.as ? { body: somebody(screen.as) } : { status: 401, body: { title: '尚未登录', status: 401 } }
  }
  for (const [pattern, given] of Object.entries({ ...usual, ...screen.but }).reverse()) {
    const found = `${method} ${path}`.match(new RegExp(`^${pattern}$`))
    if (!found) continue
    const body = typeof given === 'function' ? given(query, ...found.slice(1)) : given
    return body?.refused ? body : { body }
  }
  return null
}

export { SCREENS } from './screens'

function somebody(name: string) {
  const person = people[`person ${name}`]
  if (!person) throw new Error(`there is no person "${name}"`)
  return person
}
