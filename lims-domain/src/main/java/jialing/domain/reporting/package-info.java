/**
 * Reports: what is said of a work order's results, by whom, to everybody.
 *
 * <p>Life: a report is drafted when all planned results of a work order are signed, those that other laboratories found among
 * them; its content is fixed then. The authorised
 * signatory issues it with the own PIN; it is printed and sealed, and released. An issued report is never changed: an amended
 * result makes a new report with a new number that names the one it takes the place of (ISO/IEC 17025:2017 7.8.8), and the old one
 * is superseded wherever anybody asks for it. A report that should never have left the house is withdrawn by two people
 * ({@link jialing.domain.reporting.ProposeWithdrawal}, {@link jialing.domain.reporting.WithdrawReport}); another may then be drafted
 * on the same results.
 *
 * <p>Whoever received a report is known: recipients are named, each reading of the signed file is kept. When a report ends, a notice
 * for each of them is written in the same transaction and sent afterwards, in order, safe to repeat.
 *
 * <p>Facts: {@link jialing.domain.reporting.ReportDrafted}, {@link jialing.domain.reporting.ReportIssued},
 * {@link jialing.domain.reporting.ReportSealed}, {@link jialing.domain.reporting.ReportSuperseded},
 * {@link jialing.domain.reporting.WithdrawalProposed}, {@link jialing.domain.reporting.WithdrawalDeclined},
 * {@link jialing.domain.reporting.ReportWithdrawn}.
 */
package jialing.domain.reporting;
