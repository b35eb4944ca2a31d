/**
 * The statistics of proficiency testing by interlaboratory comparison (ISO 13528:2022, GB/T 28043-2019), pure and in decimals.
 *
 * <p>Scores are never rounded before they are graded.
 */
package jialing.domain.proficiency.statistics;
