import { watch } from 'vue'
import { logOut, whoAmI } from '@/features/people/api'
import { rememberCsrf } from '@/shared/api/client'
import { inTime } from '@/shared/api/inTime'
import { noAnswer } from '@/shared/api/problem'
import { forgetWho, knownHere } from '@/shared/kept/kept'
import { useSession } from '@/shared/session'

const AGAIN_MS = 15_000
/** Somebody has logged out without a signal, and the server does not know. */
const LEFT = 'jialing.left'

/** As the app starts, the server says who works here; where it does not answer, this device, while a session may still be open. */
export async function seeWhoIsHere() {
  const session = useSession()
  const known = await knownHere()
  const heard = await (known ? inTime(ask()).catch(() => false) : ask())
  if (!heard && !session.me && known) session.goOnAs(known)
}

/** Whether the server said anything. */
async function ask(): Promise<boolean> {
  const session = useSession()
  try {
    await tellThatTheyLeft()
    const person = await whoAmI()
    if (session.me && session.me.personId !== person.personId) window.location.reload()
    else session.begin(person)
    return true
  } catch (problem) {
    if (noAnswer(problem)) return false
    await forgetWho()
    return true
  }
}

/** Goes on asking while only this device says who works here, or the server does not know that they have left. */
export function askAgainWhenThereIsASignal() {
  const session = useSession()
  const again = () => {
    if (session.me && !session.confirmed && !session.ended) void ask()
    if (!session.me) void tellThatTheyLeft().catch(() => {})
  }
  window.addEventListener('online', again)
  setInterval(again, AGAIN_MS)
  watch(() => session.confirmed, (confirmed) => confirmed && localStorage.removeItem(LEFT))
}

/** Logs out on this device at once, and at the server as soon as it hears of it; where to go on, if the identity provider has to hear of it too. */
export async function leave(): Promise<string | null> {
  try {
    return (await logOut())?.address ?? null
  } catch (problem) {
    if (noAnswer(problem)) localStorage.setItem(LEFT, new Date().toISOString())
    return null
  } finally {
    useSession().end()
  }
}

async function tellThatTheyLeft() {
  if (localStorage.getItem(LEFT) === null) return
  try {
    rememberCsrf((await whoAmI()).csrf)
    await logOut()
  } catch (problem) {
    if (noAnswer(problem)) throw problem
  }
  localStorage.removeItem(LEFT)
}
