/** The bench over REST: worklist, batches, calibrations, readings, submission. */
package jialing.web.analysis;
