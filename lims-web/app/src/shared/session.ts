import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { rememberCsrf } from '@/shared/api/client'
import type { Schemas } from '@/shared/api/types'

export type Me = Schemas['Me']

/** Who works here now. What they may do is the server's answer; the screen only hides. */
export const useSession = defineStore('session', () => {
  const me = ref<Me | null>(null)
  const ended = ref(false)
  /** The server has said so; else this device remembers it from a time with a signal, and nothing can be sent. */
  const confirmed = ref(false)

  function begin(person: Me) {
    me.value = person
    ended.value = false
    confirmed.value = true
    rememberCsrf(person.csrf)
  }
  function goOnAs(person: Me) {
    me.value = person
    confirmed.value = false
  }
  function end() {
    me.value = null
    confirmed.value = false
    rememberCsrf('')
  }
  const may = computed(() => (...capacities: Schemas['Capacity'][]) =>
    capacities.some((capacity) => me.value?.capacities.includes(capacity)),
  )
  return { me, ended, confirmed, begin, goOnAs, end, may }
})
