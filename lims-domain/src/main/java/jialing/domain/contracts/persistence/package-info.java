/** Tables of contracts and their files. */
package jialing.domain.contracts.persistence;
