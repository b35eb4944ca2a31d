/** Tables of deliveries and delivered results. */
package jialing.domain.partners.persistence;
