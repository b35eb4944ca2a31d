/** Where visits are kept. */
package jialing.domain.visits.persistence;
