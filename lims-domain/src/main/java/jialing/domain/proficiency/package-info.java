/**
 * 能力验证: whether laboratories find the same in the same item (ISO/IEC 17043:2023, GB/T 27043; ISO 13528:2022, GB/T 28043).
 *
 * <p>The statistics of a round: robust consensus, homogeneity and stability of the items, scores and their grades.
 */
package jialing.domain.proficiency;
