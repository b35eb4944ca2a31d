import type { RouteRecordRaw } from 'vue-router'

export default [
  { path: '/inspection', component: () => import('./pages/InspectionListPage.vue'), meta: { title: 'inspection.title' } },
  { path: '/inspection/published', component: () => import('./pages/PublishedPage.vue'), meta: { title: 'inspection.published', open: true, bare: true } },
  { path: '/inspection/campaigns/:id', component: () => import('./pages/CampaignPage.vue'), props: true, meta: { title: 'inspection.campaign' } },
  { path: '/inspection/:id', component: () => import('./pages/InspectionPage.vue'), props: true, meta: { title: 'inspection.inspection' } },
] satisfies RouteRecordRaw[]
