/**
 * The test report (监测报告) that leaves the house, after ISO/IEC 17025:2017 7.8.2.1 and RB/T 214: cover, statements, what was sampled where and by whom,
 * what was found with which method and instrument, how it compares with the standard, how good the measurement was, and who answers for it.
 *
 * <p>{@link jialing.reports.reporting.TestReport} holds everything printed, in the language of the report; numbers come as they are to be printed
 * ({@code 0.025L}), because rounding and the L convention are the domain's decisions. The same template prints Chinese and English.
 */
package jialing.reports.reporting;
