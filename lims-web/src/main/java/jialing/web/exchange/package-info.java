/**
 * The door to released results: OGC SensorThings API Part 1: Sensing, versions 1.1 (OGC 18-088) and 1.0 (OGC 15-078r6), the reading
 * side. Who asks sees what was released in the organisations visible to him or her, and nothing else.
 */
package jialing.web.exchange;
