import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { rememberCsrf } from '@/shared/api/client'

export interface Me {
  personId: string
  name: string
  account: string
  organisation: { code: string; nameZh: string; nameEn: string }
  capacities: string[]
  csrf: string
}

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
  const may = computed(() => (...capacities: string[]) =>
    capacities.some((capacity) => me.value?.capacities.includes(capacity)),
  )
  return { me, ended, begin, end, may }
})
