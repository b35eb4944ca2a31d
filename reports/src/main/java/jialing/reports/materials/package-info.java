/** What is printed about materials: their labels. */
package jialing.reports.materials;
