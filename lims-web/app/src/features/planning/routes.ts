import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/planning', redirect: '/planning/work-orders' },
  { path: '/planning/work-orders', component: () => import('./pages/WorkOrderListPage.vue'), meta: { title: 'planning.workOrders' } },
  { path: '/planning/programmes', component: () => import('./pages/ProgrammeListPage.vue'), meta: { title: 'planning.programmes' } },
  { path: '/planning/programmes/new', component: () => import('./pages/NewProgrammePage.vue'), meta: { title: 'planning.newProgramme' } },
  { path: '/planning/work-orders/:id/change', component: () => import('./pages/ComposeWorkOrderPage.vue'), props: true, meta: { title: 'planning.changeOrder' } },
  { path: '/planning/work-orders/new', component: () => import('./pages/ComposeWorkOrderPage.vue'), meta: { title: 'planning.newOrder' } },
  { path: '/planning/work-orders/:id', component: () => import('./pages/WorkOrderPage.vue'), props: true, meta: { title: 'planning.workOrders' } },
] satisfies RouteRecordRaw[]
