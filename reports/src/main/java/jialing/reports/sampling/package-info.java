/**
 * The labels of sample containers.
 *
 * <p>A label says in words everything that HJ 493 asks for (number, project, item group, place, date, preservative, sampler), and once more its code as a
 * symbol. Labels are drawn straight into the PDF, without a template: see {@code docs/decisions/0007-labels-are-drawn-with-pdfbox.md}.
 */
package jialing.reports.sampling;
