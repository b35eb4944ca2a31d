/**
 * What every printed thing needs: the press that turns a compiled template and a model into a PDF, the printing font and the symbols that scanners read.
 *
 * <p>A printed thing is a folder: a template ({@code .jrxml}), the records that hold everything printed on it, an example, and the expected text of the
 * example. Templates are compiled by the build ({@link jialing.reports.shared.TemplateCompiler}) against the records, so that a template that asks for
 * something its model does not have breaks the build and not a Monday morning.
 */
package jialing.reports.shared;
