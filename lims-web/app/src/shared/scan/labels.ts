/** As the label of an instrument has it: EQ:WZ-UV-01. */
export const INSTRUMENT_LABEL = /^EQ:([A-Z0-9][A-Z0-9._-]{0,39})$/i

/** A label of the store: organisation, year and running number. */
export const MATERIAL_LABEL = /^[A-Z0-9]+-M\d{2}-\d{5,}$/i

/** What hangs at a room's door: the address of its page. */
export const PLACE_LABEL = /^https?:\/\/[^/]+\/environment\/places\/([^/?#\s]+)/i
