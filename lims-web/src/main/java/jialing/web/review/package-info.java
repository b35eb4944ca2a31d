/** The door to the review desk. */
package jialing.web.review;
