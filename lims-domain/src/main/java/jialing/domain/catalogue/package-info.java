/**
 * What is measured, by which methods, how it is kept until then, and what the numbers are held against: standards as versioned data,
 * never as code.
 *
 * <p>Invariants: a line of the catalogue is never changed, a new version with its own first day takes its place and the old one stays
 * readable; a value is judged by the version in force on the day of sampling; numbers keep the places they were published with.
 */
package jialing.domain.catalogue;
