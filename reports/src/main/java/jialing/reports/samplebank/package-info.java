/** What is printed for the sample bank: labels of positions. */
package jialing.reports.samplebank;
