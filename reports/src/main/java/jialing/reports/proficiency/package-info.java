/**
 * The reports of a round of proficiency testing (能力验证结果报告; ISO/IEC 17043:2023 7.4.3, GB/T 27043-2012 4.8): one overall, and one for each laboratory. Both
 * carry the evaluation that was signed, as a file.
 */
package jialing.reports.proficiency;
