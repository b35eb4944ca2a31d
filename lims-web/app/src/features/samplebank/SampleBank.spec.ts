import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { outContainer, samplebank, storedContainer, unknownContainer } from '../../../test/answers/samplebank'
import { refuses, serverAnswers } from '../../../test/server'
import { li, show } from '../../../test/screen'
import type { Retention } from './api'
import ScanPage from './pages/ScanPage.vue'
import { fillOf, keptBecause } from './standings'
import { compare } from './stock'
import { checkCharacter } from '@/shared/scan/sampleCode'

const bare = `CQWZ26000017K01`
const container = `${bare}${checkCharacter(bare)}`
const at = `/samplebank/containers/${container}`
const keeper = { ...li, capacities: ['SAMPLE_CUSTODIAN' as const] }
const catalogue = { 'GET /catalogue/analytes': { items: [] } }

async function scan(text: string) {
  await userEvent.type(screen.getByRole('textbox', { name: /容器|库位/ }), `${text}{Enter}`)
}

describe('scanning in and out', () => {
  it('stores a container by two scans', async () => {
    const server = serverAnswers({ ...catalogue, [`GET ${at}`]: unknownContainer, [`POST ${at}/storing`]: storedContainer })
    await show(ScanPage, { me: keeper })
    await scan(container)
    expect(await screen.findByText('请扫描要放入的库位')).toBeVisible()
    await scan('WZ-YP-01/A-02')
    expect(await screen.findByText(/已入库 WZ-YP-01\/A-02/)).toBeVisible()
    expect(server.last('POST')!.body).toEqual({ position: 'WZ-YP-01/A-02', purpose: 'ROUTINE', massG: null })
  })

  it('shows which rule refused, and stays where it was', async () => {
    serverAnswers({ ...catalogue, [`GET ${at}`]: unknownContainer, [`POST ${at}/storing`]: refuses(409, { detail: '库位 WZ-YP-01/A-02 已满', rule: 'PositionHasRoom' }) })
    await show(ScanPage, { me: keeper })
    await scan(container)
    await screen.findByText('请扫描要放入的库位')
    await scan('WZ-YP-01/A-02')
    expect(await screen.findByText(/已满/)).toBeVisible()
    expect(screen.getByText('请扫描要放入的库位')).toBeVisible()
  })

  it('brings back what is out, with the mass that is left', async () => {
    const server = serverAnswers({ ...catalogue, [`GET ${at}`]: outContainer, [`POST ${at}/return`]: storedContainer })
    await show(ScanPage, { me: keeper })
    await scan(container)
    await userEvent.type(await screen.findByLabelText(/剩余质量/), '91.5')
    await scan('WZ-YP-01/A-02')
    expect(await screen.findByText(/已归还/)).toBeVisible()
    expect(server.last('POST')!.body).toEqual({ position: 'WZ-YP-01/A-02', massLeftG: '91.5', usedUp: false })
  })

  it('refuses a label that is neither', async () => {
    serverAnswers(samplebank)
    await show(ScanPage, { me: keeper })
    await scan('CQWZ26000017X')
    expect(await screen.findByText('这不是样品容器码')).toBeVisible()
  })
})

describe('what the bank says', () => {
  it('tells the fill of a position in one word', () => {
    expect(fillOf({ blocked: null, capacity: 2, containers: [] })).toBe('free')
    expect(fillOf({ blocked: null, capacity: 2, containers: ['a'] })).toBe('part')
    expect(fillOf({ blocked: null, capacity: 2, containers: ['a', 'b'] })).toBe('full')
    expect(fillOf({ blocked: '坏', capacity: 2, containers: ['a'] })).toBe('blocked')
  })

  it('tells why something is still kept', () => {
    const retention = (term: object | null, keepUntil: string | null) => ({ term, keepUntil }) as unknown as Retention
    expect(keptBecause(retention(null, null))).toBe('noTerm')
    expect(keptBecause(retention({ months: null }, null))).toBe('forEver')
    expect(keptBecause(retention({ months: 12 }, null))).toBe('notReported')
    expect(keptBecause(retention({ months: 0 }, '2026-03-04'))).toBe('until')
  })

  it('compares a round with the record, what differs first', () => {
    const positions = [{ code: 'A-01', containers: ['one', 'two'] }, { code: 'A-02', containers: ['three'] }]
    const scans = [{ position: 'A-01', container: 'one' }, { position: 'A-01', container: 'three' }, { position: 'A-02', container: 'four' }]
    expect(compare(positions, scans).map((line) => [line.container, line.finding])).toEqual([['two', 'MISSING'], ['three', 'MISPLACED'], ['four', 'UNEXPECTED'], ['one', 'PRESENT']])
  })
})
