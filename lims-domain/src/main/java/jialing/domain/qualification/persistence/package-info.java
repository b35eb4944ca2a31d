/** Tables of certificates, annexes and what changed. */
package jialing.domain.qualification.persistence;
