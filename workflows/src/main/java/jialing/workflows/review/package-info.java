/** Batches as cases: read, judged, reviewed in three levels, and every way back to the analyst. */
package jialing.workflows.review;
