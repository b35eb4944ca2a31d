import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useAct } from '@/shared/api/useAct'
import type { MonitoringScope } from './api'

/**
 * What has a name and a scope is sent when nothing is missing. A field's message is what is missing there, once it was tried, else
 * what the server says.
 */
export function useComposition<N extends string, T, R>(draft: MonitoringScope & Record<N, T>, nameField: N, send: () => Promise<R>) {
  const { t } = useI18n()
  const tried = ref(false)
  const { run, busy, refusal, messages } = useAct(send)

  const missing = computed(() => {
    const found: Record<string, string> = {}
    if (!String(draft[nameField]).trim()) found[nameField] = t('planning.missingTitle')
    if (!draft.sites.length) found.sites = t('planning.missingSites')
    if (!draft.analytes.length) found.analytes = t('planning.missingAnalytes')
    return found
  })
  const messageOf = (field: string) => (tried.value ? missing.value[field] : null) ?? messages.value[field] ?? null

  async function compose(): Promise<R | undefined> {
    tried.value = true
    return Object.keys(missing.value).length ? undefined : run()
  }
  return { compose, busy, refusal, messageOf }
}
