/** Where complaints are kept. */
package jialing.domain.complaints.persistence;
