import type { RouteRecordRaw } from 'vue-router'

const trip = () => import('./pages/TripPage.vue')

export default [
  { path: '/field', component: trip, meta: { title: 'sampling.trip', workplace: 'field' } },
  { path: '/field/samples/:code', component: trip, props: true, meta: { title: 'sampling.trip', workplace: 'field' } },
  { path: '/field/labels', component: () => import('./pages/LabelsPage.vue'), meta: { title: 'sampling.labels' } },
  { path: '/samples/:code', component: () => import('./pages/SamplePage.vue'), props: true, meta: { title: 'sampling.sample' } },
] satisfies RouteRecordRaw[]
