/** Inspections over REST, and the public list of their outcomes. */
package jialing.web.inspection;
