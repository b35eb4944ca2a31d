import { defineTexts } from '@/shared/i18n/defineTexts'

export default defineTexts(
  {
    title: '已发布的观测',
    subtitle: '已签发并发布的结果，与伙伴经 SensorThings 接口读到的一致',
    emptyTitle: '还没有发布的结果',
    emptyHint: '报告签发后，其结果会发布在这里。',
    datastream: '点位与项目',
    latest: '最新值',
    at: '采样时间',
    chain: '责任链',
    count: '观测数',
    interfaceTitle: '机器读取',
    interfaceHint: 'OGC SensorThings，公开只读',
    state: '状态',
    withdrawn: '已撤回',
  },
  {
    title: 'Published observations',
    subtitle: 'Results that were signed and released, as partners read them over SensorThings',
    emptyTitle: 'Nothing is published yet',
    emptyHint: 'When a report is issued, its results are published here.',
    datastream: 'Site and analyte',
    latest: 'Latest value',
    at: 'Collected at',
    chain: 'Who answers',
    count: 'Observations',
    interfaceTitle: 'For machines',
    interfaceHint: 'OGC SensorThings, open for reading',
    state: 'State',
    withdrawn: 'withdrawn',
  },
)
