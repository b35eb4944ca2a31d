import type { RouteRecordRaw } from 'vue-router'

export default [{ path: '/capability', component: () => import('./pages/CapabilityPage.vue'), meta: { title: 'capability.title' } }] satisfies RouteRecordRaw[]
