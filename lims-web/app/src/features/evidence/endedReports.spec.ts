import { describe, expect, it } from 'vitest'
import { openEnded } from './endedReports'

// Made by EndedReportsTest on the server's side, with the key of RFC 8032 section 7.1, test 1.
const KEY = 'jialing.example/log+6d780ae2+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea'
const NOTE = `jialing.example/log/ended-reports
2026-11-25T04:00:00Z
6
b73262d52aef171637d47873ce61923776da256a708745565b3397c0f45510a6

— jialing.example/log bXgK4rHTC1e245VAxWARXHajqGjcQVG/EzcyOaTCfPR0ZcTeVHdDEab4sGuOpz6FFMdUgMy4Ap63RYYromGwYrwCqQo=
`
const CHECKPOINT = `jialing.example/log
7
O6jQKxb9KgHBqLoaHwNtfOOG7ZU2lvpXMxwqxIqAslU=

— jialing.example/log bXgK4lX+fG/xUbFwLX2TFa3n+GShq/rkjQbKT49xnz0YABCFE7jevtN2QeBbJktWPs54i7xvxXWIIMwW0JmozodCWQw=
`
const ITEMS = [
  {
    number: 'a87c0c35cc2511105612e3a87a97c72338dfca3c46d51c45d263151788b7e7dd',
    state: 'WITHDRAWN',
    endedAt: '2026-11-24T04:00:00.123456Z',
  },
  { number: '64d5c98f4304359d6ff53eaf8369705b52a8d27b90d9ff1705f6345ca66fe1ce', state: 'SUPERSEDED', endedAt: '2026-11-24T05:00:00Z' },
]

describe('the list of reports that have ended', () => {
  it('is believed as the log signed it', async () => {
    expect(await openEnded({ note: NOTE, items: ITEMS }, KEY)).toEqual({ asOf: '2026-11-25T04:00:00Z', size: 6, items: ITEMS })
  })

  it('is not believed with an item less, another state or another time', async () => {
    expect(await openEnded({ note: NOTE, items: ITEMS.slice(1) }, KEY)).toBeNull()
    expect(await openEnded({ note: NOTE, items: [{ ...ITEMS[0]!, state: 'SUPERSEDED' }, ITEMS[1]!] }, KEY)).toBeNull()
    expect(await openEnded({ note: NOTE.replace('T04', 'T05'), items: ITEMS }, KEY)).toBeNull()
    expect(await openEnded({ note: NOTE.replace('\n6\n', '\n7\n'), items: ITEMS }, KEY)).toBeNull()
  })

  it('is not believed without a signature, with two of which one is wrong, or from another log', async () => {
    expect(await openEnded({ note: '', items: [] }, KEY)).toBeNull()
    expect(await openEnded({ items: ITEMS } as never, KEY)).toBeNull()
    expect(await openEnded({ note: NOTE.slice(0, NOTE.indexOf('—')), items: ITEMS }, KEY)).toBeNull()
    const wrong = NOTE.slice(NOTE.indexOf('—')).replace('TeVHd', 'TeVHe')
    expect(await openEnded({ note: NOTE + wrong, items: ITEMS }, KEY)).toBeNull()
    const key = KEY.replace('jialing.example/log', 'other.example/log')
    expect(await openEnded({ note: NOTE, items: ITEMS }, key)).toBeNull()
  })

  it('is not believed when it is a checkpoint', async () => {
    expect(await openEnded({ note: CHECKPOINT, items: [] }, KEY)).toBeNull()
  })
})
