import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { rememberCsrf } from '@/shared/api/client'
import type { Schemas } from '@/shared/api/types'

export type Me = Schemas['Me']

/** Who works here now. What they may do is the server's answer; the screen only hides. */
export const useSession = defineStore('session', () => {
  const me = ref<Me | null>(null)
  const ended = ref(false)

  function begin(person: Me) {
    me.value = person
    ended.value = false
    rememberCsrf(person.csrf)
  }
  function end() {
    me.value = null
    rememberCsrf('')
  }
  const may = computed(() => (...capacities: Schemas['Capacity'][]) =>
    capacities.some((capacity) => me.value?.capacities.includes(capacity)),
  )
  return { me, ended, begin, end, may }
})
