/**
 * What leaves the house: signed rows in an outbox, and from them the published view after OGC SensorThings.
 *
 * <p>Invariants: only results of a sealed report are released; a row of the outbox is never changed, carries the hash of the one
 * before it of the same organisation, and is signed with the organisation's release key. Relaying a row twice changes nothing. A
 * correction is a new row; what it supersedes stays readable and says so. A withdrawal is a new row as well; what it concerns is no
 * longer offered as a result.
 */
package jialing.domain.exchange;
