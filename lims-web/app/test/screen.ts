import { render } from '@testing-library/vue'
import { createPinia, setActivePinia } from 'pinia'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n } from '@/shared/i18n'
import { useSession, type Me } from '@/shared/session'

export const li: Me = {
  personId: '01976b7e-0000-7000-8000-000000000001',
  name: '李晓梅',
  account: 'lixm',
  organisation: { code: 'CQ-WZ', nameZh: '万州生态环境监测分中心', nameEn: 'Wanzhou Sub-centre' },
  capacities: ['ANALYST'],
  csrf: 'csrf-of-li',
}

/** Puts a component before a person, with everything an app gives it. */
export async function show(
  component: Component,
  { props = {}, slots = {}, path = '/', route = '/:any(.*)*', me = li }: {
    props?: Record<string, unknown>
    slots?: Record<string, unknown>
    path?: string
    route?: string
    me?: Me | null
  } = {},
) {
  const pinia = createPinia()
  setActivePinia(pinia)
  if (me) useSession().begin(me)
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: route, component },
      { path: '/:any(.*)*', component: { template: '<div />' } },
    ],
  })
  await router.push(path)
  await router.isReady()
  const view = render(component, { props, slots: slots as never, global: { plugins: [pinia, i18n, router] } })
  return { ...view, router }
}
