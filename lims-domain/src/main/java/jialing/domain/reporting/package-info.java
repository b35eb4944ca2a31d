/**
 * Reports: what is said of a work order's results, by whom, to everybody.
 *
 * <p>Life: a report is drafted when all planned results of a work order are signed; its content is fixed then. The authorised
 * signatory issues it with the own PIN; it is printed and sealed, and released. An issued report is never changed: an amended
 * result makes a new report with a new number that names the one it takes the place of (ISO/IEC 17025:2017 7.8.8), and the old one
 * is superseded wherever anybody asks for it.
 *
 * <p>Facts: {@link jialing.domain.reporting.ReportDrafted}, {@link jialing.domain.reporting.ReportIssued},
 * {@link jialing.domain.reporting.ReportSealed}, {@link jialing.domain.reporting.ReportSuperseded}.
 */
package jialing.domain.reporting;
