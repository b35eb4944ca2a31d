/** What waits for somebody at the sample bank: requests, overdue returns, disposals, discrepancies. */
package jialing.workflows.samplebank;
