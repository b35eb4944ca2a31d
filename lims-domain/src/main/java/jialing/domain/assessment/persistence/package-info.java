/** Where assessment keeps the limits of places, and how it reads what was found. */
package jialing.domain.assessment.persistence;
