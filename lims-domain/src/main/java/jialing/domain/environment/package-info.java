/**
 * Where the work is done and where samples wait: rooms, storages, cabinets, refrigerators, and what the air in them was like
 * (ISO/IEC 17025:2017 6.3, 7.4.1).
 *
 * <p>A place has limits for temperature, humidity and pressure, each from a day on. Readings come by hand, from the file of a data
 * logger, or from a sensor over HTTP or MQTT; they are never changed. An excursion follows from them: from the last good reading
 * before to the first good one after. The quality officer decides whether it puts results in doubt; if so, the place is followed
 * forward ({@link jialing.domain.gate.ElementDoubted}).
 *
 * <p>Invariants: the same reading sent twice changes nothing. Each reading beyond the limit of its day lies in an excursion.
 */
package jialing.domain.environment;
