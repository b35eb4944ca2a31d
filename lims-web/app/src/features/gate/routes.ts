import type { RouteRecordRaw } from 'vue-router'

export default [{ path: '/gate', component: () => import('./pages/GatePage.vue'), meta: { title: 'gate.title' } }] satisfies RouteRecordRaw[]
