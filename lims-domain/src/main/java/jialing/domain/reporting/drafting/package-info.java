/** Putting a report together from what the features have on record. */
package jialing.domain.reporting.drafting;
