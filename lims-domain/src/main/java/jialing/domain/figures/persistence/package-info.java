/** How figures are counted and kept. */
package jialing.domain.figures.persistence;
